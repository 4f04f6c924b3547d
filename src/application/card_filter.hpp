#pragma once

// Home's cards and their filter. Knows nothing of keys or drawing.

#include "application/action.hpp"
#include "application/card.hpp"
#include "base/text_field.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// True if each word of `filter` is in the card's title, in its file's name without the extension, or in the name or
/// muscle of its stretch. Ignores case and accents.
bool matchesFilter(const Card& card, std::string_view filter);

/// The card whose warnings the key shows: the focused card, or else the first with warnings. Null if none has any.
const Card* cardWithWarnings(const std::vector<Card>& cards, const std::optional<Action>& focus);

class CardFilter {
public:
    static constexpr std::size_t mostAtHome = 200;

    /// Home shows the routine done last first, then the person's own by title, then the shipped ones in the given
    /// order. Shipped routines for a cramp have no card there, because the cramp band starts them; the filter finds
    /// them, and the cards after the first 200.
    void setCards(std::vector<Card> cards);

    bool isActive() const { return m_active; }
    const std::string& text() const { return m_field.text(); }
    bool isSelected() const { return m_field.isSelected(); } ///< All of the text.
    /// The cards that match, best matches first. Without a filter, home's cards in their order.
    const std::vector<Card>& cards() const { return text().empty() ? m_unfiltered : m_matches; }
    bool offersNewRoutine() const;                 ///< True if the card for a new routine matches.
    const Card* card(const std::string& id) const; ///< Looks among all cards; null if none has this id.

    void begin(); ///< If it is active already, only removes the selection.
    void type(char32_t character);
    void paste(std::string_view text);
    void backspace();  ///< Ends filtering if the text is empty already.
    void deleteWord(); ///< Ends filtering if the text is empty already.
    void selectAll() { m_field.selectAll(); }
    void end();

private:
    void apply();

    std::vector<Card> m_all;
    std::vector<Card> m_unfiltered;
    std::vector<Card> m_matches; ///< Empty without a filter.
    TextField m_field;
    bool m_active = false;
};

} // namespace unknot
