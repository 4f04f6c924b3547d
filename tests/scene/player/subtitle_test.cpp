#include "scene/player/subtitle.hpp"

#include "base/unicode.hpp"
#include "routine/speech_estimate.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

std::string longLine() {
    std::string line = "Begin";
    while (line.size() < 480)
        line += " and hold on";
    return line;
}

} // namespace

TEST_CASE("a short line is shown whole, at any time") {
    CHECK(subtitleAt("Turn to the chair.", Time{0}) == "Turn to the chair.");
    CHECK(subtitleAt("Turn to the chair.", seconds(99)) == "Turn to the chair.");
    CHECK(subtitleAt("", seconds(1)).empty());
}

TEST_CASE("the pages of a long line fit, are alike in length and lose no word") {
    const auto pages = subtitlePages(longLine());
    REQUIRE(pages.size() >= 5);
    std::string joined;
    for (const std::string& page : pages) {
        CHECK(decodeUtf8(page).size() <= subtitleCharacters);
        CHECK(decodeUtf8(page).size() >= subtitleCharacters / 3);
        joined += (joined.empty() ? "" : " ") + page;
    }
    CHECK(joined == longLine());
}

TEST_CASE("pages follow one another while the line is said, and the last one stays") {
    const auto pages = subtitlePages(longLine());
    Time at{};
    for (const std::string& page : pages) {
        CHECK(subtitleAt(longLine(), at) == page);
        at += estimatedLength(page);
        CHECK(subtitleAt(longLine(), at - Time{1}) == page);
    }
    CHECK(subtitleAt(longLine(), at + seconds(60)) == pages.back());
}

TEST_CASE("a word without spaces is one page, however long") {
    CHECK(subtitlePages(std::string(500, 'x')).size() == 1);
    CHECK(subtitlePages("").empty());
    CHECK(subtitlePages("   ").empty());
}
