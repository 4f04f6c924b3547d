#include "scene/parts/key_hints.hpp"

#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

using namespace unknot;
using namespace unknot::sample;

TEST_CASE("the keys Left and Right are arrows that are drawn, one each way, and other keys are written") {
    Screen screen{{{1280, 800}, themeOf(Light::day).background, {}}, {}, 1};
    const Look look;
    const DrawContext context{screen, look, themeOf(Light::day), font(), 1, 1};
    const std::vector<KeyHint> hints = {{Key::left, "back", action::Skip{-1}, KeyRank::usual},
                                        {Key::right, "skip", action::Skip{1}, KeyRank::usual},
                                        {Key::escape, "leave", action::Back{}, KeyRank::usual}};
    KeyRows(font(), hints, {1200, 1}, 1, 1).put(context, {40, 40, 1200, 60});
    CHECK(wordsOf(screen.picture) == "back skip Esc leave");
    const auto lines = std::ranges::count_if(screen.picture.shapes,
                                             [](const Shape& shape) { return std::holds_alternative<Capsule>(shape); });
    CHECK(lines == 2 * 3);
}
