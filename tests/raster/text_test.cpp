#include "painted_pixels.hpp"

#include <cmath>

using namespace unknot;
using namespace unknot::test;

namespace {

Text line(std::string text, Point at, double size = 40) { return {at, size, Weight::regular, std::move(text), ink}; }

} // namespace

TEST_CASE("text stands on its baseline, as wide as it was measured") {
    const Box box = bounds(painted({line("HHH", {20, 100})}), 128);
    CHECK(box.bottom() == 100);
    CHECK(box.height == doctest::Approx(40 * shippedFont().capHeight(Weight::regular)).epsilon(0.03));
    CHECK(box.width < shippedFont().width("HHH", 40, Weight::regular));
    CHECK(box.width > shippedFont().width("HHH", 40, Weight::regular) * 0.85);
}

TEST_CASE("a letter is the same wherever it stands, but for the quarter of a pixel") {
    const Pixels first = painted({line("g", {20, 50})}), second = painted({line("g", {60, 90})});
    for (int y = 0; y < 70; ++y) {
        for (int x = 0; x < 100; ++x)
            REQUIRE(first.at(x, y) == second.at(x + 40, y + 40));
    }
    CHECK(painted({line("g", {20.5, 50})}) != first);
    CHECK(painted({line("g", {20.1, 50})}) == first);
    CHECK(coverage(painted({line("g", {20.5, 50})})) == doctest::Approx(coverage(first)).epsilon(0.01));
}

TEST_CASE("a letter at an edge is cut there, and one beyond it is not seen") {
    const double whole = coverage(painted({line("M", {80, 80})}));
    const double half = coverage(painted({line("M", {-shippedFont().width("M", 40, Weight::regular) / 2, 80})}));
    CHECK(half > whole * 0.3);
    CHECK(half < whole * 0.7);
    for (const Point at : {Point{-500, 80}, Point{500, 80}, Point{80, -500}, Point{80, 900}, Point{std::nan(""), 80}})
        CHECK(coverage(painted({line("M", at)})) == 0);
}

TEST_CASE("letters of a size that no screen asks for are left out") {
    for (const double size : {0.0, -4.0, 1e6, std::nan("")})
        CHECK(coverage(painted({line("M", {20, 80}, size)})) == 0);
}

TEST_CASE("a painter that keeps its letters paints each as one that sees it for the first time") {
    Painter painter(shippedFont());
    for (const Text& text :
         {line("g", {20, 50}), line("g", {20.5, 50}), line("g", {20, 50}, 41), line("q", {20, 50})}) {
        Pixels pixels;
        painter.paint(pixels, {{200, 160}, paper, {text}});
        CHECK(pixels == painted({text}));
    }
}

TEST_CASE("text that is half through covers half as much") {
    Text pale = line("M", {20, 80});
    const double whole = coverage(painted({pale}));
    pale.color.alpha = 128;
    CHECK(coverage(painted({pale})) == doctest::Approx(whole / 2).epsilon(0.01));
}

TEST_CASE("a painter that has painted more letters than it keeps still paints the same") {
    Painter painter(shippedFont());
    Pixels pixels;
    const DrawList list{{200, 160}, paper, {line("Toes", {20, 80})}};
    painter.paint(pixels, list);
    const Pixels first = pixels;
    for (int size = 0; size < 120; ++size)
        painter.paint(pixels, {{200, 160}, paper, {line("WM0", {0, 150}, 400 + size)}});
    painter.paint(pixels, list);
    CHECK(pixels == first);
}
