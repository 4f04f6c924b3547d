#include "routine/speech_estimate.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

// The number of words by the estimate, for a line of one sentence.
std::int64_t wordsOf(std::string_view line) { return (estimatedLength(line) - milliseconds(400)) / milliseconds(500); }

} // namespace

TEST_CASE("the estimate counts 120 words a minute and the pauses between sentences") {
    CHECK(estimatedLength("") == milliseconds(400));
    CHECK(wordsOf("Hold the wall-calf stretch, w/o a chair.") == 7);
    CHECK(estimatedLength("Sit. Rest well.") == milliseconds(400 + 3 * 500 + 1500));
    CHECK(estimatedLength("  Sit\nwell ") == milliseconds(400 + 2 * 500));
    CHECK(estimatedLength("Sit.\nWell.") == milliseconds(400 + 2 * 500));
}

TEST_CASE("the estimate counts numbers, signs and units as the words that are said for them") {
    CHECK(wordsOf("30 s") == 2);
    CHECK(wordsOf("(30s).") == 2);
    CHECK(wordsOf("3×30 s") == 4);
    CHECK(wordsOf("3x45s") == 5);
    CHECK(wordsOf("1'30\"") == 4);
    CHECK(wordsOf("20-30 s each leg.") == 6);
    CHECK(wordsOf("125 steps") == 5);
    CHECK(wordsOf("1,250 steps") == 6);
    CHECK(wordsOf("100% 90° 0") == 6);
}
