#include "font/font.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path folder = std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/fonts";

const Font& font() {
    static const auto loaded = Font::load(folder);
    REQUIRE(loaded);
    return *loaded;
}

const Weight allWeights[] = {Weight::regular, Weight::semibold, Weight::bold};

} // namespace

TEST_CASE("the shipped fonts load and measure text") {
    for (const Weight weight : allWeights) {
        CHECK(font().width("", 26, weight) == 0);
        CHECK(font().width("Wall calf stretch", 40, weight) > 8 * 40 * 0.7);
        CHECK(font().width("Wall calf stretch", 40, weight) < 17 * 40 * 0.7);
        CHECK(font().capHeight(weight) > 0.6);
        CHECK(font().capHeight(weight) < 0.8);
    }
}

TEST_CASE("a line is as wide at twice the size as twice the line") {
    CHECK(font().width("Hold 18 s", 52, Weight::regular) ==
          doctest::Approx(2 * font().width("Hold 18 s", 26, Weight::regular)));
}

TEST_CASE("a missing glyph comes from the fallback font with its own width and outline") {
    for (const std::string text : {"\xE2\x86\x90", "\xE2\x86\x92", "\xD0\x96"}) {
        CHECK(font().width(text, 100, Weight::semibold) > 30);
        CHECK_FALSE(font().outline({{0, 0}, 100, Weight::semibold, text, {}}).empty());
    }
}

TEST_CASE("only a character that the face lacks is a glyph of the fallback") {
    const auto glyphs = font().glyphsOf({{0, 0}, 20, Weight::bold, "a\xE2\x86\x92", {}});
    REQUIRE(glyphs.size() == 2);
    CHECK(glyphs[0].name.face == static_cast<std::size_t>(Weight::bold));
    CHECK(glyphs[1].name.face == std::size(allWeights));
    CHECK(glyphs[1].name.index != 0);
}

TEST_CASE("glyphs are placed from the start of their line, wherever that stands") {
    const auto glyphs = font().glyphsOf({{300, 40}, 20, Weight::regular, "Hold", {}});
    REQUIRE(glyphs.size() == 4);
    CHECK(glyphs.front().x == 0);
    const auto width = [](const char* text) { return font().width(text, 20, Weight::regular); };
    CHECK(glyphs.back().x == doctest::Approx(width("Hold") - width("d")));
}

TEST_CASE("an outline starts at its place, stands on the baseline and is closed") {
    const std::string path = font().outline({{200, 300}, 100, Weight::regular, "H", {}});
    REQUIRE(path.starts_with("M"));
    CHECK(path.back() == 'Z');
    CHECK(path.find("300") != std::string::npos);
    CHECK(font().outline({{0, 0}, 100, Weight::regular, "  ", {}}).empty());
}

TEST_CASE("broken and odd text is measured without harm") {
    for (const std::string& text :
         {std::string("\xFF\xFE"), std::string("a\0b", 3), std::string("\n\t"), std::string("\xF0\x9F\xA6\xB5")}) {
        CHECK(font().width(text, 20, Weight::regular) > 0);
        font().outline({{0, 0}, 20, Weight::regular, text, {}});
    }
}

TEST_CASE("a missing or broken font is one sentence, not a crash") {
    const auto missing = Font::load(folder / "nowhere");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().find("AtkinsonHyperlegibleNext_400Regular.ttf") != std::string::npos);
    CHECK(missing.error().back() == '.');

    const TemporaryFolder broken;
    for (const Weight weight : allWeights)
        broken.write(Font::fileName(weight), "no font");
    CHECK_FALSE(Font::load(broken.path()));
}

TEST_CASE("a line's glyphs stand where it was measured that they do") {
    const Text text{{0, 0}, 30, Weight::semibold, "Wall AV calf", {}};
    const auto glyphs = font().glyphsOf(text);
    REQUIRE(glyphs.size() == text.text.size());
    for (std::size_t i = 0; i < glyphs.size(); ++i)
        CHECK(glyphs[i].x == doctest::Approx(font().width(text.text.substr(0, i), 30, Weight::semibold)).epsilon(0.05));
}

TEST_CASE("a glyph's coverage is as high as its capital and lies on the baseline") {
    const GlyphName capital = font().glyphsOf({{0, 0}, 100, Weight::regular, "H", {}}).front().name;
    const Coverage coverage = font().coverageOf(capital, 100, 0);
    CHECK(coverage.height == doctest::Approx(100 * font().capHeight(Weight::regular)).epsilon(0.03));
    CHECK(coverage.top == coverage.height);
    CHECK(coverage.shares.size() == static_cast<std::size_t>(coverage.width * coverage.height));
    CHECK(*std::max_element(coverage.shares.begin(), coverage.shares.end()) == 255);
    CHECK(font().coverageOf(font().glyphsOf({{0, 0}, 100, Weight::regular, " ", {}}).front().name, 100, 0).width == 0);
}
