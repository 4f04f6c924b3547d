#include "painted_pixels.hpp"

#include "raster/canvas.hpp"
#include "raster/sample_pictures.hpp"

#include <algorithm>
#include <cmath>
#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr Size size{200, 160};

// Shapes of every kind. Some reach beyond the picture's edges, some are half transparent, some have a corner at NaN.
class RandomShapes {
public:
    explicit RandomShapes(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    Shape next() {
        switch (upTo(6)) {
        case 0:
            return Polygon{{place(), place(), place(), place()}, color()};
        case 1:
            return Capsule{place(), place(), length(30), length(30), color()};
        case 2:
            return Arc{place(), length(60), length(20), length(1), 1 + length(0.5), color()};
        case 3:
            return Text{place(), 8 + length(60), Weight::bold, upTo(1) ? "Hold 12" : "jÄ", color()};
        case 4:
            return Polygon{{place(), {std::nan(""), 3}, place()}, color()};
        case 5:
            return image();
        default:
            return RoundedBox{
                {length(200), length(160), length(90), length(70)}, length(20), color(), length(6), color()};
        }
    }

private:
    double length(double most) { return most * upTo(1000) / 1000; }
    Point place() { return {length(320) - 60, length(280) - 60}; }
    Image image() {
        const Box box{length(240) - 40, length(200) - 40, length(90), length(70)};
        Image shape{.box = box, .bitmap = shared(bitmapOf(2, {color(), color(), color(), color()}))};
        shape.radius = length(20);
        shape.isMirrored = upTo(1) == 1;
        if (upTo(1)) shape.tone = Tone{color(), color()};
        if (upTo(2) == 0) shape.brightness = length(1);
        if (upTo(2) == 0) shape.opacity = length(1);
        return shape;
    }
    Color color() {
        const auto channel = [this] { return static_cast<std::uint8_t>(upTo(255)); };
        return {channel(), channel(), channel(), upTo(2) ? std::uint8_t(255) : channel()};
    }

    std::mt19937 m_random;
};

bool inside(const std::vector<Area>& areas, int x, int y) {
    return std::ranges::any_of(areas, [&](const Area& area) { return overlap(area, {x, y, 1, 1}); });
}

// True if no pixel outside these areas has changed.
bool keepsTheRest(const Pixels& before, const Pixels& after, const std::vector<Area>& changed) {
    for (int y = 0; y < after.height; ++y) {
        for (int x = 0; x < after.width; ++x) {
            if (before.at(x, y) != after.at(x, y) && !inside(changed, x, y)) return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("a picture painted over another has the pixels of one painted alone, and tells where it differs") {
    RandomShapes random(3);
    Canvas canvas(shippedFont());
    DrawList picture{size, paper, {}};
    canvas.paint(picture);
    for (int round = 0; round < 300; ++round) {
        auto& shapes = picture.shapes;
        for (int changes = random.upTo(3); changes >= 0; --changes) {
            const auto place = shapes.begin() + random.upTo(static_cast<int>(shapes.size()));
            if (place == shapes.end() || random.upTo(9) == 0)
                shapes.insert(place, random.next());
            else if (shapes.size() > 12 || random.upTo(9) == 0)
                shapes.erase(place);
            else
                *place = random.next();
        }
        const Pixels before = canvas.pixels();
        const std::vector<Area> changed = canvas.paint(picture);
        CAPTURE(round);
        REQUIRE(canvas.pixels() == painted(shapes, size));
        REQUIRE(keepsTheRest(before, canvas.pixels(), changed));
    }
}

TEST_CASE("an equal picture changes nothing") {
    Canvas canvas(shippedFont());
    const DrawList picture{size, paper, {RandomShapes(5).next()}};
    canvas.paint(picture);
    CHECK(canvas.paint(picture).empty());
}

TEST_CASE("of a picture in which one small shape moves, only its two places are painted") {
    Canvas canvas(shippedFont());
    const auto boxAt = [](double x) { return RoundedBox{{x, 20, 10, 10}, 0, ink, 0, {}}; };
    const RoundedBox other{{50, 100, 60, 40}, 8, ink, 2, paper};
    canvas.paint({size, paper, {boxAt(10), other}});
    CHECK(canvas.paint({size, paper, {boxAt(90), other}}) == std::vector<Area>{{10, 20, 10, 10}, {90, 20, 10, 10}});
}

TEST_CASE("a picture of another size or background is painted whole") {
    Canvas canvas(shippedFont());
    canvas.paint({size, paper, {}});
    CHECK(canvas.paint({{120, 90}, paper, {}}) == std::vector<Area>{{0, 0, 120, 90}});
    CHECK(canvas.paint({{120, 90}, ink, {}}) == std::vector<Area>{{0, 0, 120, 90}});
    CHECK(canvas.pixels() == painted({}, {120, 90}, ink));
}
