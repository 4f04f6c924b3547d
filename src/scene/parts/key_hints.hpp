#pragma once

// The rows of keys and their actions: a reminder for people who press keys, buttons for people who use the mouse. Knows
// nothing of what the actions do.

#include "application/bindings.hpp"
#include "scene/parts/draw_context.hpp"

#include <string>
#include <vector>

namespace unknot {

/// `urgent` stands apart at the right end; at most one key is urgent. `spare` is left out first if room is short.
enum class KeyRank { usual, urgent, spare };

struct KeyHint {
    Keystroke key;     ///< Left and Right are drawn as arrows.
    std::string words; ///< The words for the action.
    Action action;
    KeyRank rank = KeyRank::usual;

    bool urgent() const { return rank == KeyRank::urgent; }
};

/// Takes each key and its words from the table of bindings. Leaves out actions that have none in this state.
class KeyHints {
public:
    explicit KeyHints(KeyState state) : m_state(state) {}
    void add(Action action, KeyRank rank = KeyRank::usual);
    const std::vector<KeyHint>& all() const { return m_hints; }

private:
    KeyState m_state;
    std::vector<KeyHint> m_hints;
};

/// The limits of the rows of keys, in pixels.
struct KeyRoom {
    double width = 0;
    int mostRows = 2;
    double mostHeight = 1e9;
};

/// The layout of the keys: the text as large as fits the room, and more rows only if even unscaled text does not.
class KeyRows {
public:
    KeyRows(const TextMeasure& measure, std::vector<KeyHint> hints, KeyRoom room, double unit, double text);

    double height() const; ///< Of all rows together.
    int rows() const { return m_rows; }
    double width() const; ///< Of the widest row.
    double text() const { return m_text; }
    double size() const; ///< Of the text, in pixels.

    /// Draws the keys from the top of `box` down and adds their targets.
    void put(const DrawContext& context, Box box) const;

private:
    struct Place {
        std::size_t hint = 0;
        int row = 0;
        double x = 0;
        double width = 0; ///< Of the key with its words.
    };

    bool arrange(double text, int mostRows, bool spares);
    double gap() const;
    double rowHeight() const;
    double widthOf(const KeyHint& hint) const;

    const TextMeasure& m_measure;
    std::vector<KeyHint> m_hints;
    double m_width, m_unit, m_text = 1;
    std::vector<Place> m_places;
    int m_rows = 1;
};

} // namespace unknot
