#include "routine/speech_estimate.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

constexpr Time oneSentence = milliseconds(250 + 420);

// The number of characters by the estimate, with a space behind each word, for a line of one sentence without pauses.
std::int64_t charactersOf(std::string_view line) { return (estimatedLength(line) - oneSentence) / milliseconds(68); }

// A word for digits or for a sign counts as seven characters.
std::int64_t wordsOf(std::string_view line) { return charactersOf(line) / 7; }

} // namespace

TEST_CASE("The estimate counts characters, and pauses within sentences and between them") {
    CHECK(estimatedLength("") == oneSentence);
    CHECK(charactersOf("Sit well.") == 9);
    CHECK(charactersOf("  Sit\nwell ") == 9);
    CHECK(estimatedLength("Sit. Rest.") == oneSentence + milliseconds(9 * 68 + 1000 + 420));
    CHECK(estimatedLength("Sit, rest.") == oneSentence + milliseconds(9 * 68 + 670));
    CHECK(charactersOf("Stretch it") > charactersOf("Sit it"));
    CHECK(charactersOf("Größe") == 6);
}

TEST_CASE("The estimate counts numbers, signs and units as the words that are said for them") {
    CHECK(wordsOf("30s") == 2);
    CHECK(wordsOf("(30s).") == 2);
    CHECK(wordsOf("3×30s") == 4);
    CHECK(wordsOf("3x45s") == 5);
    CHECK(wordsOf("1'30\"") == 4);
    CHECK(wordsOf("20-30") == 3);
    CHECK(wordsOf("125") == 4);
    CHECK(wordsOf("1,250") == 5);
    CHECK(wordsOf("100% 90° 0") == 6);
}
