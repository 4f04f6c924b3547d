// The mistakes that an author may make with the keys of step_extras.hpp and step_defaults.hpp.

#include "../routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

std::string said(const std::string& keys) { return mistakes(readStep("stretch: wall-calf\n" + keys).diagnostics); }

} // namespace

TEST_CASE("a place that a hold does not have is a mistake at the place") {
    CHECK(said("hold: 30s\nsay:\n  - {at: 40s, text: Late.}") ==
          "6:14 'at' must be a time within 30s, the length of this step\n");
    CHECK(said("hold: 30s\nsay:\n  - {at: -30s, text: Early.}") ==
          "6:14 'at' must be a time within 30s, the length of this step\n");
    CHECK(said("hold: 30s\nsay:\n  - {at: later, text: Late.}") ==
          "6:14 'at' must be a time such as 10s, a time before the end such as -5s, 'half' or 'each round', "
          "not 'later'\n");
    CHECK(said("hold: until-eased\nsay:\n  - {at: half, text: Half.}") ==
          "6:14 a hold that lasts until it eases has no middle and no known end; write a time such as 10s, or "
          "'each round'\n");
}

TEST_CASE("a list of lines has one line before the hold, and each other line has a text and a place") {
    CHECK(said("hold: 30s\nsay: [Shoes off., {at: 10s, text: Breathe.}]") == "");
    CHECK(said("hold: 30s\nsay:\n  - One.\n  - Two.") ==
          "7:9 only one line may come before the hold; give this one a place, such as {at: 10s, text: ...}\n");
    CHECK(said("hold: 30s\nsay:\n  - {at: 10s}") == "6:9 'text' is missing in this line\n");
}

TEST_CASE("a time to tell is a duration of at least five seconds, with or without 'every'") {
    CHECK(said("hold: 1min\ntell: every 30s") == "");
    CHECK(said("hold: 1min\ntell: 30s") == "");
    CHECK(said("hold: 1min\ntell: every 2s") == "5:11 'tell' must be at least 5s\n");
    CHECK(said("hold: 1min\ntell: often") == "5:11 'tell' must be a time such as every 30s\n");
    CHECK(said("hold: until-eased\ntell: 30s") ==
          "5:5 a hold that lasts until it eases has no known end, so no time is left to tell; delete 'tell'\n");
}

TEST_CASE("a range names its shorter time first") {
    for (const char* range : {"20-30s", "20s-30s", "20 - 30 s", "20 to 30s", "20–30s", "1-2min"}) {
        CAPTURE(range);
        CHECK(said("hold: " + std::string(range)) == "");
    }
    CHECK(said("hold: 30-20s") == "4:11 the first time of 'hold' must be the shorter one, such as 20-30s\n");
}

TEST_CASE("a dose for one side needs both sides") {
    CHECK(said("hold: 30s\nleft: {hold: 40s}") == "");
    CHECK(said("hold: 30s\nsides: right\nleft: {hold: 40s}") ==
          "6:5 'left' belongs to a step with 'sides: both' or 'sides: alternate'\n");
    CHECK(said("hold: 30s\nleft: {holds: 40s}") == "5:12 unknown key 'holds' in this side; did you mean 'hold'?\n");
}

TEST_CASE("'between' and 'change' exclude each other in a step") {
    CHECK(said("hold: 30s\nbetween: 30s") == "");
    CHECK(said("hold: 30s\nbetween: 30s\nchange: 5s") ==
          "6:5 a step has either 'change' or 'between', not both; delete one of them\n");
}

TEST_CASE("a choice of the voice that does not exist is a mistake") {
    CHECK(said("hold: 30s\nvoice: {halfway: off}") == "");
    CHECK(said("hold: 30s\nvoice: {halfway: never}").starts_with("5:22 'halfway' must be "));
    CHECK(said("hold: 30s\nvoice: {half: off}").starts_with("5:13 unknown key 'half' in this voice"));
}
