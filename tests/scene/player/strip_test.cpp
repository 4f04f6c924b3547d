#include "scene/player/strip.hpp"

#include "scene/sample_timeline.hpp"

using namespace unknot;

namespace {

const RoundedBox& boxAt(const DrawList& list, std::size_t index) { return std::get<RoundedBox>(list.shapes.at(index)); }

DrawList drawn(const Timeline& timeline, Time position, Box box) {
    Screen screen;
    drawStrip({screen, {}, themeOf(Light::day), sample::font(), 1, 1}, timeline, position, box);
    return screen.picture;
}

} // namespace

TEST_CASE("each segment has a bar as wide as its share of the time") {
    const Timeline timeline = sample::everything();
    const auto bars = stripBars(timeline, 0.001);
    REQUIRE(bars.size() == timeline.segments().size());
    CHECK(bars.front().from == 0);
    CHECK(bars.back().to == 1);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Segment& segment = timeline.segments()[i];
        CHECK(bars[i].from == doctest::Approx(timeline.stripAt(segment.start)));
        CHECK((i == 0 || bars[i].from == bars[i - 1].to));
    }
    CHECK_FALSE(bars[0].effort);
    CHECK(bars[1].effort);
}

TEST_CASE("ten thousand segments share bars that can still be seen") {
    sample::TimelineBuilder maker;
    const auto calf = sample::stretch("Calf", {"Hold."});
    for (int i = 0; i < 5000; ++i) {
        maker.add(Segment::Change{}, milliseconds(500), calf, Side::left);
        maker.add(Segment::Hold{}, seconds(1), calf, Side::left);
    }
    const Timeline timeline = maker.finish("Many");
    const auto bars = stripBars(timeline, 0.01);
    CHECK(bars.size() <= 100);
    CHECK(bars.size() >= 90);
    CHECK(bars.back().to == 1);
    for (const StripBar& bar : bars) {
        CHECK(bar.to - bar.from >= 0.01);
        CHECK(bar.effort);
    }
    const DrawList list = drawn(timeline, seconds(3000), {0, 0, 1184, 12});
    CHECK(list.shapes.size() < 300);
}

TEST_CASE("the strip is empty at the start, full at the end and filled up to the position between") {
    const Timeline timeline = sample::everything();
    const Theme& theme = themeOf(Light::day);
    const Box box{100, 10, 1000, 12};
    for (const Shape& shape : drawn(timeline, Time{0}, box).shapes)
        CHECK(std::get<RoundedBox>(shape).fill == theme.line);
    for (const Shape& shape : drawn(timeline, timeline.length(), box).shapes)
        CHECK(std::get<RoundedBox>(shape).fill == theme.accent);

    const Time half = sample::inside(timeline, SegmentKind::hold, seconds(15));
    double filled = 0;
    const DrawList list = drawn(timeline, half, box);
    for (std::size_t i = 0; i < list.shapes.size(); ++i) {
        const RoundedBox& bar = boxAt(list, i);
        CHECK(bar.box.x >= box.x);
        CHECK(bar.box.right() <= box.right() + 1e-6);
        if (bar.fill == theme.accent) filled = std::max(filled, bar.box.right());
    }
    CHECK(filled == doctest::Approx(100 + 1000 * timeline.stripAt(half)));
}

TEST_CASE("the bars to come have an edge that is as clear as that of anything else that can be pressed") {
    for (const Shape& shape : drawn(sample::everything(), Time{0}, {100, 10, 1000, 12}).shapes) {
        CHECK(std::get<RoundedBox>(shape).lineWidth >= 1);
        CHECK(std::get<RoundedBox>(shape).line == edgeColor(themeOf(Light::day)));
    }
}

TEST_CASE("a click on the strip lands where the strip is then filled to") {
    const Timeline timeline = sample::everything();
    for (double share = 0; share < 1; share += 0.031) {
        CHECK(timeline.stripAt(timeline.positionOnStrip(share)) == doctest::Approx(share).epsilon(0.001));
    }
}
