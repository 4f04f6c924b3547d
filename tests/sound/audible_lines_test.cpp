#include "sound/audible_lines.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace unknot;

namespace {

using Lines = std::vector<AudibleLine>;

LineTime line(Time at, Time length, int priority = 1) { return {at, length, priority}; }

} // namespace

TEST_CASE("of two lines that overlap by far, the one that matters more is heard, of two equals the earlier") {
    CHECK(audibleLines(std::vector{line(seconds(0), seconds(3), 1), line(seconds(2), seconds(3), 2)}) ==
          Lines{{1, seconds(2)}});
    CHECK(audibleLines(std::vector{line(seconds(2), seconds(3)), line(seconds(0), seconds(3))}) ==
          Lines{{1, seconds(0)}});
}

TEST_CASE("a line waits for a pause of 300 ms after the line before it, but no longer than a second") {
    const Time end = seconds(3);
    const auto startAfter = [&](Time at) { return audibleLines(std::vector{line(seconds(0), end), line(at, end)}); };
    CHECK(startAfter(end) == Lines{{0, seconds(0)}, {1, end + milliseconds(300)}});
    CHECK(startAfter(end - milliseconds(700)) == Lines{{0, seconds(0)}, {1, end + milliseconds(300)}});
    CHECK(startAfter(end - milliseconds(701)) == Lines{{0, seconds(0)}});
    CHECK(startAfter(end + milliseconds(300)) == Lines{{0, seconds(0)}, {1, end + milliseconds(300)}});
    CHECK(startAfter(end + milliseconds(301)) == Lines{{0, seconds(0)}, {1, end + milliseconds(301)}});
}

TEST_CASE("a line that waits makes later lines wait too, and one that none can wait for is not heard") {
    const std::vector close{line(seconds(0), seconds(2)), line(seconds(2), seconds(2)), line(seconds(4), seconds(2))};
    CHECK(audibleLines(close) == Lines{{0, seconds(0)}, {1, milliseconds(2300)}, {2, milliseconds(4600)}});
    std::vector<LineTime> urgent = close;
    urgent[2].at = milliseconds(3500);
    urgent[2].priority = 2;
    CHECK(audibleLines(urgent) == Lines{{0, seconds(0)}, {2, milliseconds(3500)}});
}

TEST_CASE("a line that has begun keeps its start, and the next waits for it") {
    const LineTime cut{seconds(0), seconds(2), 1, true}, begun{seconds(2), seconds(2), 2, true};
    CHECK(audibleLines(std::vector{cut, begun, line(seconds(4), seconds(1))}) ==
          Lines{{0, seconds(0)}, {1, seconds(2)}, {2, milliseconds(4300)}});
}

TEST_CASE("a line without length is neither heard nor in the way") {
    CHECK(audibleLines(std::vector{line(seconds(1), Time{0}, 9), line(seconds(0), seconds(3))}) ==
          Lines{{1, seconds(0)}});
    CHECK(audibleLines({}).empty());
}

TEST_CASE(
    "heard lines have pauses and wait no longer than a second, and each that is not heard is too near to one that "
    "matters as much") {
    std::mt19937 random{20240501};
    const auto number = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int round = 0; round < 200; ++round) {
        std::vector<LineTime> lines(static_cast<std::size_t>(1 + number(40)));
        for (LineTime& line : lines)
            line = {milliseconds(number(60'000)), milliseconds(number(5000)), number(4)};
        const Lines heard = audibleLines(lines);
        std::vector<bool> isHeard(lines.size());
        for (std::size_t i = 0; i < heard.size(); ++i) {
            const auto& [line, at] = heard[i];
            isHeard[line] = true;
            REQUIRE(at >= lines[line].at);
            REQUIRE(at <= lines[line].at + longestWait);
            if (i > 0) REQUIRE(heard[i - 1].at + lines[heard[i - 1].line].length + leastPause <= at);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (isHeard[i] || lines[i].length == Time{0}) continue;
            const Time end = lines[i].at + lines[i].length;
            const bool outdone = std::ranges::any_of(heard, [&](const AudibleLine& h) {
                const bool isNear = lines[i].at < h.at + lines[h.line].length + leastPause &&
                                    lines[h.line].at < end + longestWait + leastPause;
                return isNear && lines[h.line].priority >= lines[i].priority;
            });
            REQUIRE(outdone);
        }
    }
}
