#include "sound/audible_lines.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace unknot;

TEST_CASE("of two lines that overlap, the one that matters more is heard, of two equals the earlier") {
    const std::vector<LineTime> unequal{{seconds(0), seconds(3), 1}, {seconds(2), seconds(3), 2}};
    CHECK(audibleLines(unequal) == std::vector<std::size_t>{1});
    const std::vector<LineTime> equal{{seconds(2), seconds(3), 1}, {seconds(0), seconds(3), 1}};
    CHECK(audibleLines(equal) == std::vector<std::size_t>{1});
}

TEST_CASE("lines that only touch are both heard, in order of time") {
    const std::vector<LineTime> touching{{seconds(3), seconds(3), 9}, {seconds(0), seconds(3), 1}};
    CHECK(audibleLines(touching) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("a line without length is neither heard nor in the way") {
    const std::vector<LineTime> lines{{seconds(1), Time{0}, 9}, {seconds(0), seconds(3), 1}};
    CHECK(audibleLines(lines) == std::vector<std::size_t>{1});
    CHECK(audibleLines({}).empty());
}

TEST_CASE("heard lines never overlap, and each that is not heard overlaps one that matters as much") {
    std::mt19937 random{20240501};
    const auto number = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int round = 0; round < 200; ++round) {
        std::vector<LineTime> lines(static_cast<std::size_t>(1 + number(40)));
        for (LineTime& line : lines)
            line = {milliseconds(number(60'000)), milliseconds(number(5000)), number(4)};
        const auto heard = audibleLines(lines);
        const auto overlap = [](const LineTime& a, const LineTime& b) {
            return a.at < b.at + b.length && b.at < a.at + a.length;
        };
        std::vector<bool> isHeard(lines.size());
        for (std::size_t i = 0; i < heard.size(); ++i) {
            isHeard[heard[i]] = true;
            if (i > 0) REQUIRE(lines[heard[i - 1]].at + lines[heard[i - 1]].length <= lines[heard[i]].at);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (isHeard[i] || lines[i].length == Time{0}) continue;
            bool outdone = false;
            for (const std::size_t h : heard)
                outdone = outdone || (overlap(lines[i], lines[h]) && lines[h].priority >= lines[i].priority);
            REQUIRE(outdone);
        }
    }
}
