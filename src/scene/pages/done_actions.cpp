#include "scene/pages/done_actions.hpp"

#include "application/bindings.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

std::vector<DoneActions::Entry> DoneActions::entriesFrom(const DoneView& view) {
    std::vector<Entry> ways;
    // Nothing may be large and bright in the dark.
    const bool night = view.look.light == Light::night;
    const bool resumes = !view.resumed.empty(), waits = resumes || view.leftCrampTime;
    using condition::when;
    const KeyState state{ScreenId::done, when(resumes, condition::resumes) |
                                             when(view.leftCrampTime.has_value(), condition::leftCramp) |
                                             when(view.afterCramp, condition::afterCramp)};
    const std::string first = keyFor(PressFocused{}, state);
    // While a cramp waits, no key begins a second cramp, which would count from zero. An action without a key gets no
    // target.
    const auto add = [&](std::string words, std::string below, Action action) {
        std::string key = keyFor(action, state);
        if (key.empty()) return;
        if (ways.empty() && !first.empty()) key = first;
        const ButtonKind kind = ways.empty() && !night ? ButtonKind::accent : ButtonKind::usual;
        ways.push_back({{std::move(key), std::move(words), std::move(below), kind, true}, std::move(action)});
    };
    const auto leave = [&] { add(view.fromHome ? "Home" : "Leave", "", action::Back{}); };
    const bool needsHelp = view.ending == SessionEnding::notEased;
    if (needsHelp) add("Get help", "", action::OpenHelp{});
    add("Back to the cramp", formatElapsed(view.leftCrampTime.value_or(Time{})) + " so far", action::BackToCramp{});
    add("Go on", view.resumed, action::Resume{});
    if (!waits) leave();
    if (!needsHelp) add("Warm pack", "10 minutes, if you like", action::PlayWarmPack{});
    add("Once more", "", action::Repeat{});
    if (waits) leave();
    add("Cramp now", "", action::StartCramp{});
    if (!needsHelp) add("Get help", "", action::OpenHelp{});
    return ways;
}

DoneActions::DoneActions(const DoneView& view, const DrawContext& context, Size room)
    : m_context(context), m_entries(entriesFrom(view)), m_gap(std::round(16 * context.unit)) {
    const double text = std::min(context.text, 1.35 * context.unscaledText());
    const auto eachOf = [&](std::size_t columns) {
        return (room.width - m_gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    };
    m_columns = m_entries.size();
    while (m_columns > 1 && eachOf(m_columns) < 245 * text)
        --m_columns;
    m_rows = (m_entries.size() + m_columns - 1) / m_columns;
    m_columns = (m_entries.size() + m_rows - 1) / m_rows;
    m_each = std::ceil(std::max(leastTarget * context.unit, std::min(88 * text, room.height * 0.2)));
}

void DoneActions::put(Box box) const {
    // The row with the fewest targets comes first, so the first target is the largest.
    const std::size_t missing = m_rows * m_columns - m_entries.size();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::size_t row = (i + missing) / m_columns;
        const std::size_t inRow = row == 0 ? m_columns - missing : m_columns;
        const std::size_t place = row == 0 ? i : (i + missing) % m_columns;
        const double width = (box.width - m_gap * static_cast<double>(inRow - 1)) / static_cast<double>(inRow);
        const Box each = snapToPixels(box.x + static_cast<double>(place) * (width + m_gap),
                                      box.y + static_cast<double>(row) * (m_each + m_gap), width, m_each);
        putButton(m_context, m_entries[i].button, each, m_entries[i].action);
    }
}

} // namespace unknot
