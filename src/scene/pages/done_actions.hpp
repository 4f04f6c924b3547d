#pragma once

// The actions of the done screen as large targets, in rows of as many as fit their words. Knows nothing of the text
// above.

#include "scene/pages/done.hpp"
#include "scene/parts/button.hpp"

#include <vector>

namespace unknot {

class DoneActions {
public:
    /// `room` is what the whole screen has for its column.
    DoneActions(const DoneView& view, const DrawContext& context, Size room);

    double height() const { return static_cast<double>(m_rows) * (m_each + m_gap) - m_gap; } ///< Of all rows.
    double gap() const { return m_gap; }

    /// Draws them and adds their targets, the first is what Enter takes: it begins nothing new, since many press it
    /// without looking.
    void put(Box box) const;

private:
    struct Way {
        Button button;
        Action action;
    };
    static std::vector<Way> waysFrom(const DoneView& view);

    const DrawContext& m_context;
    std::vector<Way> m_ways;
    std::size_t m_columns = 1, m_rows = 1;
    double m_gap = 0;
    double m_each = 0; ///< The height of one.
};

} // namespace unknot
