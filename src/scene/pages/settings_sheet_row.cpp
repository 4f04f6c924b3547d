#include "scene/pages/settings_sheet_row.hpp"

#include "scene/pages/settings_sheet_words.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

double SettingsRows::radius(Box box) const { return std::round(std::min(20 * m_context.unit, box.height / 3)); }

void SettingsRows::putFrame(Box box) const {
    const double line = std::max(1.0, std::round(2 * m_context.unit));
    m_context.add(RoundedBox{box, radius(box), m_context.theme.background, line, edgeColor(m_context.theme)});
}

void SettingsRows::putStroke(Point from, Point to, Color color) const {
    const double thick = std::max(1.2, 2.4 * m_context.unit);
    m_context.add(Capsule{from, to, thick, thick, color});
}

void SettingsRows::putSign(Sign sign, Box box, bool able) const {
    putFrame(box);
    const Color color = able ? m_context.theme.ink : m_context.theme.line;
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const double reach = std::round(box.height * 0.17);
    if (sign == Sign::less || sign == Sign::more) {
        putStroke({middle.x - reach, middle.y}, {middle.x + reach, middle.y}, color);
        if (sign == Sign::more) putStroke({middle.x, middle.y - reach}, {middle.x, middle.y + reach}, color);
    } else {
        const double tip = sign == Sign::before ? -reach * 0.6 : reach * 0.6;
        for (const double side : {-reach, reach})
            putStroke({middle.x - tip, middle.y + side}, {middle.x + tip, middle.y}, color);
    }
}

void SettingsRows::putStepButton(Sign sign, Box box, bool able, Action action) const {
    putSign(sign, box, able);
    putTarget(m_context, box, radius(box), std::move(action));
    m_context.screen.targets.back().isAble = able;
}

void SettingsRows::putSwitch(bool on, Box box) const {
    putFrame(box);
    const Theme& theme = m_context.theme;
    const double thick = box.height * 0.25;
    const double reach = thick * 0.9;
    const Point left{box.x + box.width / 2 - reach, box.y + box.height / 2};
    const Point right{left.x + 2 * reach, left.y};
    m_context.add(Capsule{left, right, thick, thick, on ? theme.accent : theme.line});
    const Point knob = on ? right : left;
    const double size = thick * 0.72;
    m_context.add(Capsule{knob, {knob.x + 0.01, knob.y}, size, size, on ? theme.onAccent : theme.quietInk});
}

void SettingsRows::putBars(int level, Box line) const {
    const SheetSizes& sizes = m_layout.sizes;
    const double step = barsWidth(sizes) / limits::level;
    const double half = std::max(1.0, std::floor(step * 0.3));
    const double height = sizes.value * 0.36;
    const double middle = line.y + line.height / 2;
    for (int i = 0; i < limits::level; ++i) {
        const double x = line.x + step * (i + 0.5);
        const Color color = i < level ? m_context.theme.accent : m_context.theme.line;
        m_context.add(Capsule{{x, middle - height + half}, {x, middle + height - half}, half, half, color});
    }
}

void SettingsRows::putValue(Setting setting, Box line) const {
    const SheetSizes& sizes = m_layout.sizes;
    if (isLevel(setting)) {
        // The bars come first, so that they keep their place whatever the words beside them are.
        putBars(levelOf(m_view.settings, setting), line);
        const double taken = barsWidth(sizes) + sizes.gap;
        line = {line.x + taken, line.y, line.width - taken, line.height};
    }
    const TextStyle style{sizes.value, std::floor(sizes.value / 2), Weight::semibold, m_context.theme.ink};
    m_context.putLine(valueInWords(m_view.settings, setting), style, line, 0);
}

void SettingsRows::putWords(Setting setting, Box words) const {
    const SheetSizes& sizes = m_layout.sizes;
    const TextStyle style{sizes.name, std::floor(sizes.name / 2), Weight::regular, m_context.theme.quietInk};
    const std::string name = nameOfSetting(setting);
    if (!m_layout.stacked) {
        const double width = m_layout.nameWidth;
        m_context.putLine(name, style, {words.x, words.y, width, words.height}, 0);
        const double taken = width + 2 * sizes.gap;
        putValue(setting, {words.x + taken, words.y, words.width - taken, words.height});
        return;
    }
    const double upper = std::ceil(sizes.name * lineHeight);
    const double lower = std::ceil(sizes.value * lineHeight);
    const double top = words.y + std::max(0.0, std::floor((words.height - upper - lower) / 2));
    m_context.putLine(name, style, {words.x, top, words.width, upper}, 0);
    putValue(setting, {words.x, top + upper, words.width, lower});
}

void SettingsRows::put(Setting setting, Box row) const {
    const SheetSizes& sizes = m_layout.sizes;
    const double line = std::max(1.0, std::round(2 * m_context.unit));
    m_context.add(RoundedBox{row, radius(row), m_context.theme.panel, line, m_context.theme.line});
    const double top = row.y + (row.height - sizes.target) / 2;
    const double right = row.right() - sizes.padding;
    const Box more = snapToPixels(right - sizes.targetWidth, top, sizes.targetWidth, sizes.target);
    const Box less = snapToPixels(more.x - sizes.gap - sizes.targetWidth, top, sizes.targetWidth, sizes.target);
    const Action on = action::ChangeSetting{setting, 1}; // The focus on the row counts as the focus on this action.
    const double left = row.x + sizes.padding;
    putWords(setting, {left, row.y, less.x - sizes.gap - left, row.height});
    if (isSwitch(setting)) {
        const Box both{less.x, less.y, more.right() - less.x, less.height};
        putSwitch(valueInWords(m_view.settings, setting) == "on", both);
        putFocus(m_context, row, radius(row), on);
        m_context.screen.targets.push_back({both, on, true, false, TargetFrame{both, radius(both)}});
        return;
    }
    const auto able = [&](int by) { return stepSetting(m_view.settings, setting, by) != m_view.settings; };
    const bool byAmount = isLevel(setting) || setting == Setting::textScale;
    putSign(byAmount ? Sign::less : Sign::before, less, able(-1));
    putSign(byAmount ? Sign::more : Sign::after, more, able(1));
    putFocus(m_context, row, radius(row), on);
    m_context.screen.targets.push_back({more, on, true, false, TargetFrame{more, radius(more)}, able(1)});
    m_context.screen.targets.push_back(
        {less, action::ChangeSetting{setting, -1}, false, false, TargetFrame{less, radius(less)}, able(-1)});
}

} // namespace unknot
