#include "scene/done.hpp"

#include "scene/paper.hpp"
#include "scene/text_layout.hpp"

#include <cmath>

namespace unknot {

Screen doneScreen(const DoneView& view, Size size, const TextMeasure& measure) {
    const Theme& theme = themeOf(view.look.light, view.look.contrast);
    Screen screen{{size, theme.background, {}}, {}, 1};
    const TextStyle style{std::floor(size.height * 0.07), 12, Weight::semibold, theme.ink};
    putLine(screen.picture, measure, "That is enough for now.", style, {0, 0, size.width, size.height}, 0.5);
    screen.targets.push_back({{0, 0, size.width, size.height}, action::Back{}});
    return screen;
}

} // namespace unknot
