#include "figure/stage.hpp"

#include "figure/figure.hpp"
#include "figure/shipped_stretches.hpp"
#include "picture/dump.hpp"

using namespace unknot;
using namespace unknot::test;

namespace {

bool alike(const Extent& a, const Extent& b) {
    return a.left == b.left && a.right == b.right && a.top == b.top && a.bottom == b.bottom;
}

std::string drawn(const Stretch& stretch) {
    DrawList list;
    drawFigure(list, stretch, Side::left, {}, themeOf(Light::day), {0, 0, 400, 300});
    return dump(list);
}

} // namespace

TEST_CASE("recent stages are those that are worked out anew, however many stretches take turns") {
    RecentStages stages;
    for (int round = 0; round < 2; ++round)
        for (const auto& [id, stretch] : shippedStretches()) {
            CAPTURE(id);
            CHECK(alike(stages.of(*stretch).figure, stageOf(*stretch).figure));
            CHECK(alike(stages.of(*stretch).figure, stageOf(*stretch).figure));
        }
}

TEST_CASE("a stretch whose poses change while it is drawn has a new stage at once") {
    Stretch stretch = shipped("wall-calf");
    const std::string before = drawn(stretch);
    stretch.poses.wall = 0.7;
    const std::string wider = drawn(stretch);
    CHECK(wider != before);
    stretch.poses.wall = shipped("wall-calf").poses.wall;
    CHECK(drawn(stretch) == before);
}
