#include "base/time.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("Durations are read in every way an author may write them") {
    CHECK(parseDuration("25s") == seconds(25));
    CHECK(parseDuration("1m30s") == seconds(90));
    CHECK(parseDuration("2min") == seconds(120));
    CHECK(parseDuration("1:30") == seconds(90));
    CHECK(parseDuration("1:02:03") == seconds(3723));
    CHECK(parseDuration("0.5s") == milliseconds(500));
    CHECK(parseDuration("1h30m") == seconds(5400));
    CHECK(parseDuration("45") == seconds(45));
    CHECK(parseDuration("030") == seconds(30));
    CHECK(parseDuration("2 min") == seconds(120));
    CHECK(parseDuration("20 secs") == seconds(20));
    CHECK(parseDuration("20 seconds") == seconds(20));
    CHECK(parseDuration("5mins") == seconds(300));
    CHECK(parseDuration("1 minute 30 seconds") == seconds(90));
    CHECK(parseDuration("2 hrs") == seconds(7200));
    CHECK(parseDuration("1 hr 5 mins") == seconds(3900));
    CHECK(parseDuration("250ms") == milliseconds(250));
    CHECK(parseDuration("0") == Time{0});
}

TEST_CASE("Parsing fails for every text that is no duration") {
    for (const char* text : {"",
                             "abc",
                             "-5s",
                             "5x",
                             "1:5",
                             "1:60",
                             "1:00:60",
                             "1:2:3:4",
                             ":30",
                             "30:",
                             "5s5s",
                             "30s1m",
                             "1.2345s",
                             "1.",
                             ".5s",
                             "5s ",
                             " 5s",
                             "1e3",
                             "99999999999999999999s",
                             "1001h",
                             "5 s 3",
                             "1:30.5",
                             "0.5ms",
                             "1m30"}) {
        CAPTURE(text);
        CHECK_FALSE(parseDuration(text).has_value());
    }
}

TEST_CASE("A millisecond is exactly 48 samples") { CHECK(milliseconds(1).count() == 48); }

TEST_CASE("A countdown shows zero only at zero") {
    CHECK(formatCountdown(Time{0}) == "0:00");
    CHECK(formatCountdown(Time{1}) == "0:01");
    CHECK(formatCountdown(seconds(250)) == "4:10");
    CHECK(formatCountdown(seconds(3723)) == "1:02:03");
    CHECK(formatCountdown(seconds(-3)) == "0:00");
}

TEST_CASE("Elapsed time is rounded down to whole seconds") {
    CHECK(formatElapsed(milliseconds(999)) == "0:00");
    CHECK(formatElapsed(milliseconds(31'999)) == "0:31");
}

TEST_CASE("Precise times show hours to milliseconds") {
    CHECK(formatPrecise(milliseconds(8'000)) == "0:00:08.000");
    CHECK(formatPrecise(milliseconds(3'723'045)) == "1:02:03.045");
}

TEST_CASE("A duration that is written is read back the same") {
    for (const std::int64_t ms : {0, 500, 1000, 25'000, 60'000, 90'000, 90'250, 3'600'000, 3'601'000, 5'400'000}) {
        CAPTURE(formatDuration(milliseconds(ms)));
        CHECK(parseDuration(formatDuration(milliseconds(ms))) == milliseconds(ms));
    }
    CHECK(formatDuration(seconds(90)) == "1m30s");
    CHECK(formatDuration(seconds(120)) == "2min");
    CHECK(formatDuration(milliseconds(500)) == "0.5s");
}
