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

TEST_CASE("a single line with its place needs no dash") {
    const auto read = readStep("stretch: wall-calf\nhold: 30s\nsay: {at: 10s, text: Breathe.}");
    REQUIRE(read.value);
    const TimedLines& lines = std::get<StretchStep>(read.value->steps.front()).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().text == "Breathe.");
}

TEST_CASE("a text with a comma between braces is told to take quotes") {
    CHECK(said("hold: 30s\nsay:\n  - {at: 10s, text: Ten seconds, keep breathing.}")
              .find("put that whole text into quotes") != std::string::npos);
}

TEST_CASE("a wrong hold causes no mistake about the places in it") {
    CHECK(said("hold: 30 sx\nsay:\n  - {at: -10s, text: Breathe.}").find("'at'") == std::string::npos);
    CHECK(said("hold: 30-20s\nsay:\n  - {at: half, text: Breathe.}").find("no middle") == std::string::npos);
}

TEST_CASE("a pause within a step is sent to 'between', and sets to a group") {
    for (const char* pause : {"rest: 30s", "pause: 30s", "relax: 30 s"})
        CHECK(said("hold: 30s\n" + std::string(pause)).find("write 'between: 30s'") != std::string::npos);
    CHECK(said("hold: 30s\nrepeat: 10\nsets: 2").find("put the step into a group") != std::string::npos);
    CHECK(said("hold: 30s\nsets: 2").find("did you mean 'repeat'?") != std::string::npos);
    CHECK(mistakes(readStep("stretch: ankle-circles\ncount: 10\npace: 3s\nsets: 3").diagnostics)
              .find("did you mean 'repeat'?") != std::string::npos);
}

TEST_CASE("a time in place of one side's dose gets the whole way out") {
    CHECK(said("hold: 30s\nleft: 40s").find("did you mean 'left: {hold: 40s}'?") != std::string::npos);
}

TEST_CASE("a switch may be on, yes or true, and off, no or false") {
    for (const char* word : {"on", "yes", "true", "off", "no", "false"})
        CHECK(said("hold: 30s\nvoice: {halfway: " + std::string(word) + "}") == "");
}

TEST_CASE("a count may be a range in several ways of writing, and a wrong one is told of ranges") {
    const auto counted = [](const std::string& count) {
        return mistakes(readStep("stretch: ankle-circles\npace: 3s\ncount: " + count).diagnostics);
    };
    for (const char* count : {"8-12", "8 to 12", "8..12", "8 or 12", "8 – 12"})
        CHECK(counted(count) == "");
    CHECK(counted("several").find("a whole number from 1 to 1000, or a range such as 8-12") != std::string::npos);
    CHECK(counted("0-5").find("the smaller one") != std::string::npos);
    CHECK(counted("5-1001").find("at most 1000") != std::string::npos);
    CHECK(counted("5-99999999999999").find("at most 1000") != std::string::npos);
}
