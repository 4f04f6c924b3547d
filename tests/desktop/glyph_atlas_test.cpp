#include "desktop/glyph_atlas.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace unknot;

namespace {

const Font& font() {
    static std::string fault;
    static const auto loaded = Font::load(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/fonts", fault);
    REQUIRE_MESSAGE(loaded, fault);
    return *loaded;
}

std::vector<GlyphName> namesOf(const std::string& text) {
    std::vector<GlyphName> names;
    for (const PlacedGlyph& glyph : font().glyphsOf({{0, 0}, 20, Weight::regular, text, {}}))
        names.push_back(glyph.name);
    return names;
}

} // namespace

TEST_CASE("A glyph has one place however often it is asked for, and no two share theirs") {
    GlyphAtlas atlas(font());
    std::vector<sf::IntRect> places;
    for (const double size : {12.0, 20.5, 140.0}) {
        for (const GlyphName name : namesOf("Hamburgefonstiv0123456789")) {
            const sf::IntRect place = atlas.entry(name, size, 0).from;
            REQUIRE(place.width > 0);
            CHECK(atlas.entry(name, size, 0).from == place);
            for (const sf::IntRect& other : places)
                CHECK((other == place || !other.intersects(place)));
            places.push_back(place);
        }
    }
}

TEST_CASE("A blank has no place") {
    GlyphAtlas atlas(font());
    CHECK(atlas.entry(namesOf(" ").front(), 20, 0).from.width == 0);
}

TEST_CASE("A quarter of a pixel makes another picture of the same letter") {
    GlyphAtlas atlas(font());
    const GlyphName letter = namesOf("l").front();
    CHECK(atlas.entry(letter, 20, 0).from != atlas.entry(letter, 20, 2).from);
}

TEST_CASE("What is full leaves glyphs out until it is begun afresh") {
    GlyphAtlas atlas(font());
    const GlyphName letter = namesOf("W").front();
    int placed = 0;
    for (int size = 900; size > 800 && atlas.entry(letter, size, 0).from.width > 0; --size)
        ++placed;
    CHECK(placed < 100);
    CHECK(atlas.crowded());
    atlas.forget();
    CHECK_FALSE(atlas.crowded());
    CHECK(atlas.entry(letter, 801, 0).from.width > 0);
}
