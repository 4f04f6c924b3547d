#pragma once

// One row of the settings sheet: the setting's name, its value, and the targets that change it. Knows nothing of the
// other rows.

#include "scene/pages/settings_sheet.hpp"
#include "scene/pages/settings_sheet_layout.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// A sign on a target in place of words.
enum class Sign { less, more, before, after };

class SettingsRows {
public:
    /// The arguments must outlive this object.
    SettingsRows(const DrawContext& context, const SettingsView& view, const SheetLayout& layout)
        : m_context(context), m_view(view), m_layout(layout) {}

    /// The row is one stop for the focus, whose frame goes round the whole row. The pointer has two targets.
    void put(Setting setting, Box row) const;

    /// A target with a sign, paler if not `able`: pressing it would change nothing.
    void putStepButton(Sign sign, Box box, bool able, Action action) const;

private:
    void putWords(Setting setting, Box words) const;
    void putValue(Setting setting, Box line) const;
    void putBars(int level, Box line) const;
    void putSwitch(bool on, Box box) const;
    void putSign(Sign sign, Box box, bool able) const;
    void putFrame(Box box) const;
    void putStroke(Point from, Point to, Color color) const;
    double radius(Box box) const;

    const DrawContext& m_context;
    const SettingsView& m_view;
    const SheetLayout& m_layout;
};

} // namespace unknot
