#include "scene/parts/text_layout.hpp"

#include "base/unicode.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

/// Measures every character as half an em wide.
class FixedWidthMeasure : public TextMeasure {
public:
    double width(std::string_view text, double size, Weight) const override {
        return 0.5 * size * static_cast<double>(decodeUtf8(text).size());
    }
    double capHeight(Weight) const override { return 0.7; }
};

const FixedWidthMeasure even;

TextStyle style(double size, double least) { return {size, least, Weight::regular, {}}; }

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("text wraps at spaces and keeps its line feeds") {
    CHECK(wrapText(even, "aaa bbb ccc", 10, Weight::regular, 35) == Lines{"aaa bbb", "ccc"});
    CHECK(wrapText(even, "aaa\nbbb  ccc ", 10, Weight::regular, 50) == Lines{"aaa", "bbb ccc"});
    CHECK(wrapText(even, "", 10, Weight::regular, 50).empty());
    CHECK(wrapText(even, "  \n \t", 10, Weight::regular, 50).empty());
}

TEST_CASE("a word wider than the line is broken, and wrapping ends however narrow it is") {
    CHECK(wrapText(even, "aaaaaaa bb", 10, Weight::regular, 20) == Lines{"aaaa", "aaa", "bb"});
    CHECK(wrapText(even, "äöü", 10, Weight::regular, 0) == Lines{"ä", "ö", "ü"});
}

TEST_CASE("an ellipsis stands only where something was cut") {
    CHECK(ellipsize(even, "short", 10, Weight::regular, 25) == "short");
    CHECK(ellipsize(even, "shorter", 10, Weight::regular, 25) == "shor…");
    CHECK(ellipsize(even, "ab cdef", 10, Weight::regular, 20) == "ab…");
    CHECK(ellipsize(even, "anything", 10, Weight::regular, 4) == "");
}

TEST_CASE("text keeps its size while it fits, then shrinks, then is cut") {
    const TextBlock fits = fitText(even, "aaa bbb", style(20, 10), {200, 60}, 2);
    CHECK(fits.size == 20);
    CHECK(fits.lines == Lines{"aaa bbb"});

    const TextBlock shrunk = fitText(even, "aaaa bbbb cccc dddd", style(20, 10), {90, 55}, 2);
    CHECK(shrunk.size < 20);
    CHECK(shrunk.size >= 10);
    CHECK(shrunk.lines.size() == 2);

    const TextBlock cut = fitText(even, std::string(500, 'x'), style(20, 10), {110, 55}, 4);
    CHECK(cut.size == 10);
    CHECK(cut.lines.size() == 4);
    CHECK(cut.lines.back().ends_with("…"));
}

TEST_CASE("text shrinks hardly more than it must") {
    // Nine characters fit the width up to a size of 19.4.
    CHECK(fitText(even, "aaaa bbbb cccc dddd", style(20, 10), {90, 55}, 2).size >= 18);
    CHECK(fitText(even, "aaaa bbbb cccc dddd", style(40, 10), {90, 55}, 2).size >= 18);
}

TEST_CASE("text that is cut has exactly its least size, whatever steps lead there") {
    for (int least = 8; least <= 24; ++least)
        CHECK(fitText(even, std::string(500, 'x'), style(24, least), {110, 55}, 4).size == least);
}

TEST_CASE("a fitted block never leaves its room, and is empty where there is none") {
    for (const double width : {0.0, 3.0, 40.0, 300.0}) {
        for (const double height : {0.0, 9.0, 30.0, 200.0}) {
            const TextBlock block =
                fitText(even, "Keep the back knee straight and breathe", style(24, 9), {width, height}, 5);
            CHECK(block.height() <= height + 1e-6);
            for (const std::string& line : block.lines) {
                CHECK(even.width(line, block.size, Weight::regular) * drawnWidthTolerance <= width + 1e-6);
            }
        }
    }
}

TEST_CASE("no word is left alone on the last line") {
    const TextBlock block = fitText(even, "aaaa bbbb cccc dddd", style(10, 10), {80, 60}, 4);
    CHECK(block.lines == Lines{"aaaa bbbb", "cccc dddd"});
}

TEST_CASE("no word is broken to make the lines even") {
    CHECK(fitText(even, "aaaaaaaa bbb", style(10, 10), {42, 100}, 2).lines == Lines{"aaaaaaaa", "bbb"});
}

TEST_CASE("lines are put one below the other, aligned in their box") {
    DrawList list;
    putText(list, even, {{"aa", "bbbb"}, 10, Weight::regular, {}}, {100, 50, 60, 40}, 0.5);
    REQUIRE(list.shapes.size() == 2);
    const Text& first = std::get<Text>(list.shapes[0]);
    const Text& second = std::get<Text>(list.shapes[1]);
    CHECK(first.at.x == doctest::Approx(125));
    CHECK(second.at.x == doctest::Approx(120));
    CHECK(second.at.y - first.at.y == doctest::Approx(13).epsilon(0.1));
}

TEST_CASE("a line feed or a control character in a one-line text is a blank") {
    CHECK(fitLine(even, "a\nb\tc", style(10, 8), {100, 20}).lines == Lines{"a b c"});
}
