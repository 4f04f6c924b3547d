#include "scene/help_screen.hpp"

#include "scene/help_card.hpp"
#include "scene/player_layout.hpp"

namespace unknot {

Screen helpScreen(const HelpView& view, Size size, const TextMeasure& measure) {
    const Theme& theme = themeOf(view.look.light, view.look.contrast);
    Screen screen{{size, theme.background, {}}, {}, 1};
    const PlayerLayout layout = layoutPlayer(size, false);
    const Paper paper{screen.picture, theme, measure, layout.unit, layout.text};
    Box card = layout.header;
    card.height = layout.hints.bottom() - card.y;
    drawHelpCard(paper, view.lead, card);
    screen.targets.push_back({{0, 0, size.width, size.height}, action::Back{}});
    return screen;
}

} // namespace unknot
