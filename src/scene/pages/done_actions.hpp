#pragma once

// The actions of the done screen as large targets, in rows of as many as fit with their words. Knows nothing of the
// text above them.

#include "scene/pages/done_screen.hpp"
#include "scene/parts/button.hpp"

#include <vector>

namespace unknot {

class DoneActions {
public:
    /// `room` is the size of the screen's whole column.
    DoneActions(const DoneView& view, const DrawContext& context, Size room);

    double height() const { return static_cast<double>(m_rows) * (m_each + m_gap) - m_gap; } ///< Of all rows.
    double gap() const { return m_gap; }

    /// Draws the actions and adds their targets. The first resumes, leaves or gets help, and begins nothing new,
    /// because many people press Enter without looking.
    void put(Box box) const;

private:
    struct Entry {
        Button button;
        Action action;
    };
    static std::vector<Entry> entriesFrom(const DoneView& view);

    const DrawContext& m_context;
    std::vector<Entry> m_entries;
    std::size_t m_columns = 1, m_rows = 1;
    double m_gap = 0;
    double m_each = 0; ///< The height of one target.
};

} // namespace unknot
