#include "scene/parts/pause_banner.hpp"

#include "scene/sample_timeline.hpp"

using namespace unknot;

namespace {

/// The banner's box over a picture that has a head at this place.
Box bannerOver(Box picture, Point head) {
    Screen screen{{{1280, 800}, {}, {}}, {}, 1};
    screen.picture.shapes.push_back(Capsule{head, head, 40, 40, {}});
    drawPause({screen, {}, themeOf(Light::day), sample::font()}, PauseCause::person, picture);
    REQUIRE(screen.picture.shapes.size() > 1);
    return std::get<RoundedBox>(screen.picture.shapes[1]).box;
}

} // namespace

TEST_CASE("the pause banner is in the first corner of the picture that hides nothing of the figure") {
    const Box picture{48, 96, 669, 576};
    const Box free = bannerOver(picture, {400, 400});
    CHECK(free.x == picture.x);
    CHECK(free.y == picture.y);
    const Box aside = bannerOver(picture, {200, 140});
    CHECK(aside.right() == doctest::Approx(picture.right()));
    CHECK(aside.y == picture.y);
}
