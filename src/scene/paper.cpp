#include "scene/paper.hpp"

#include "scene/window_unit.hpp"

namespace unknot {

Screen blankScreen(const Look& look, Size size) {
    return {{size, themeOf(look.light, look.contrast).background, {}}, {}, 1};
}

Paper paperOf(Screen& screen, const Look& look, const TextMeasure& measure) {
    const Size size = screen.picture.size;
    return {screen.picture, themeOf(look.light, look.contrast), measure, unitOf(size),
            textUnitOf(size, look.textScale)};
}

} // namespace unknot
