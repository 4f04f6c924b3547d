#include "scene/pages/settings_sheet.hpp"

#include "application/bindings.hpp"
#include "scene/pages/settings_sheet_layout.hpp"
#include "scene/pages/settings_sheet_row.hpp"
#include "scene/pages/settings_sheet_words.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

constexpr const char* whatCounts = "Unknot keeps these for next time. The command line overrides them.";

void putWords(const DrawContext& context, const SheetLayout& layout, const SettingsView& view,
              const std::string& foot) {
    const SheetSizes& sizes = layout.sizes;
    const TextStyle title{sizes.title, std::floor(sizes.title / 2), Weight::semibold, context.theme.ink};
    context.putLine("Settings", title, layout.title, 0);
    const Color color = view.notice.empty() ? context.theme.quietInk : context.theme.ink;
    const double least = view.notice.empty() ? 0.7 : 0.4;
    const TextStyle style{sizes.foot, std::floor(sizes.foot * least), Weight::regular, color};
    const TextBlock block = fitText(context.measure, foot, style, {layout.foot.width, layout.foot.height}, 12);
    context.putMiddle(block, layout.foot, layout.pages > 1 ? 0.5 : 0);
}

// The layout measures these words for one fixed page, so that turning pages moves nothing.
std::string pageWords(int page, int pages) {
    return "Page " + std::to_string(page + 1) + " of " + std::to_string(pages) + ". ";
}

} // namespace

Screen settingsScreen(const SettingsView& view, Size size, const TextMeasure& measure) {
    Screen screen = blankScreen(view.look, size);
    const DrawContext context = contextOf(screen, view.look, measure);
    std::string foot = view.notice.empty() ? whatCounts : view.notice;
    // A notice takes the room of the usual words, so that it moves nothing.
    const SheetLayout layout = sheetLayout(context, size, pageWords(7, 8) + whatCounts);
    screen.pages = layout.pages;
    const int page = std::clamp(view.page, 0, layout.pages - 1);
    if (layout.pages > 1) foot = pageWords(page, layout.pages) + foot;

    putWords(context, layout, view, foot);
    putButton(context, {keyFor(action::Back{}, {ScreenId::settings}), "Back", "", ButtonKind::usual, true}, layout.back,
              action::Back{});
    const SettingsRows rows(context, view, layout);
    const int first = firstRow(layout, page);
    for (int i = first; i < firstRow(layout, page + 1); ++i)
        rows.put(allSettings[static_cast<std::size_t>(i)], rowPlace(layout, i - first));
    if (layout.pages > 1) {
        rows.putStepButton(Sign::before, layout.previous, page > 0, action::TurnPage{-1});
        rows.putStepButton(Sign::after, layout.next, page + 1 < layout.pages, action::TurnPage{1});
    }
    return screen;
}

} // namespace unknot
