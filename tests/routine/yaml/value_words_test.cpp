#include "routine/yaml/value_words.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace unknot;

namespace {

std::string lengthIn(std::string_view value) {
    const auto meant = meantDuration(value);
    return meant ? formatDuration(meant->length) : "";
}

} // namespace

TEST_CASE("a length of time in other words is understood") {
    for (const char* half : {"30 sek", "half a minute", "1/2 min", "\u00BDmin", "30s,", "30s.", "30\u2033", "30 sec.",
                             "thirty seconds", "about 30s", "30-second", "30 Sekunden", "0,5 min"}) {
        CAPTURE(half);
        CHECK(lengthIn(half) == "30s");
    }
    CHECK(lengthIn("1\u00BD min") == "1m30s");
    CHECK(lengthIn("1 1/2 minutes") == "1m30s");
    CHECK(lengthIn("one minute") == "1min");
    CHECK(lengthIn("half an hour") == "30min");
}

TEST_CASE("the number of times and the side around a length are understood") {
    CHECK(meantDuration("3x30s")->times == 3);
    CHECK(meantDuration("30s \u00D7 3")->times == 3);
    CHECK(meantDuration("3 x 30s")->length == seconds(30));
    for (const char* each : {"30s each", "30s each side", "30s per leg", "30s/side", "30s, each"}) {
        CAPTURE(each);
        REQUIRE(meantDuration(each));
        CHECK(meantDuration(each)->isEach);
        CHECK(lengthIn(each) == "30s");
    }
}

TEST_CASE("a text without a length is not taken for one") {
    for (const char* value : {"", " ", "abc", "a while", "thirty", "30x", "x30", "1/0 min", "11/2 min", "5-", "-", ",",
                              "each", "0s", "1/3 min", "~", "\u2033"}) {
        CAPTURE(value);
        CHECK(lengthIn(value) == "");
    }
}

TEST_CASE("a number of times is understood") {
    for (const char* three : {"x3", "3x", "3 times", "\u00D7 3", "3 sets", "3.", "3 Reps"}) {
        CAPTURE(three);
        CHECK(meantTimes(three) == 3);
    }
    CHECK(meantTimes("twice") == 2);
    for (const char* none : {"", "x", "three", "-3", "3.5", "99999999999", "times", "0x"})
        CHECK_FALSE(meantTimes(none));
}

TEST_CASE("a word leads to a value of its key only, and only if the key allows it there") {
    const std::vector<std::string> sides{"left", "right", "both"}, legs{"one", "both"};
    for (const char* both : {"left, right", "Left and right", "L/R", "two", "each"})
        CHECK(meantWord("sides", both, sides) == "both");
    CHECK_FALSE(meantWord("legs", "two", legs));
    CHECK_FALSE(meantWord("sides", "two", std::vector<std::string>{"left", "right"}));
    const std::vector<std::string> routine{"bed", "seated", "standing"}, stretch{"bed", "chair", "floor", "standing"};
    CHECK(meantWord("position", "sitting", routine) == "seated");
    CHECK(meantWord("position", "sitting", stretch) == "chair");
}
