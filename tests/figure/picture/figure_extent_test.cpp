#include "figure/figure.hpp"
#include "figure/shipped_stretches.hpp"
#include "picture/dump.hpp"

#include <map>

// A figure's size and floor depend on all poses of its stretch, and on no earlier drawing.

using namespace unknot;
using namespace unknot::test;

namespace {

std::string drawn(const Stretch& stretch) {
    DrawList list;
    drawFigure(list, {&stretch, Side::left, {}}, themeOf(Light::day), {0, 0, 400, 300});
    return dump(list);
}

} // namespace

TEST_CASE("a stretch has the same picture again, however many others were drawn meanwhile") {
    std::map<std::string, std::string> first;
    for (const auto& [id, stretch] : shippedStretches())
        first[id] = drawn(*stretch);
    for (const auto& drawing : first)
        CHECK_MESSAGE(drawn(shipped(drawing.first)) == drawing.second, drawing.first);
}

TEST_CASE("a stretch whose poses change while it is drawn has its new size at once") {
    Stretch stretch = shipped("wall-calf");
    const std::string before = drawn(stretch);
    stretch.poses.wall = 0.7;
    CHECK(drawn(stretch) != before);
    stretch.poses.wall = shipped("wall-calf").poses.wall;
    CHECK(drawn(stretch) == before);
}
