// The author's lines at places of a hold, the time told, and the lines that an author leaves out.

#include "routine/reader.hpp"
#include "routine/speech_estimate.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"
#include "timeline/speech_fit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

Timeline planOf(const std::string& step, const std::string& top = "") {
    const Stretches stretches{{"wall", stretchNamed("Wall")}};
    const auto read =
        readRoutine("mine.yaml", "routine: Mine\n" + top + "steps:\n  - stretch: wall\n" + step, stretches);
    REQUIRE_MESSAGE(read.value, read.diagnostics.front().message);
    return compile(*read.value);
}

/// The lines in the first hold as "12.0 Text", in seconds from its start.
std::vector<std::string> linesInHold(const Timeline& timeline) {
    const auto hold = std::ranges::find_if(timeline.segments(), isEffort);
    std::vector<std::string> lines;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind != CueKind::speech || cue.at < hold->start || cue.at >= hold->end()) continue;
        const auto tenths = (cue.at - hold->start) / milliseconds(100);
        lines.push_back(std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " " + cue.spoken);
    }
    return lines;
}

using Lines = std::vector<std::string>;

bool isSaid(const Timeline& timeline, const std::string& words) {
    return std::ranges::count(timeline.cues(), words, &Cue::spoken) > 0;
}

} // namespace

TEST_CASE(
    "A line of the author's comes at its place: after the beginning, at half, before the end, and before the hold") {
    const Timeline timeline = planOf("    hold: 60s\n    ready: 30s\n    sides: left\n    say:\n"
                                     "      - Shoes off, please.\n      - {at: 10s, text: Breathe out.}\n"
                                     "      - {at: half, text: Let go.}\n      - {at: -12s, text: Nearly there.}\n");
    CHECK(linesInHold(timeline) == Lines{"10.0 Breathe out.", "30.0 Let go.", "48.0 Nearly there."});
    CHECK(isSaid(timeline, "Shoes off, please."));
}

TEST_CASE("A line of each round comes with every hold, and in an open hold behind the usual line") {
    const std::string say = "    say:\n      - {at: each round, text: Pull again.}\n";
    const Timeline held = planOf("    hold: 20s\n    ready: 20s\n    repeat: 2\n    sides: left\n" + say);
    CHECK(std::ranges::count(held.cues(), "Pull again.", &Cue::spoken) == 2);
    const Timeline open = planOf("    hold: until-eased\n    max: 2min\n    sides: left\n    ready: 20s\n" + say);
    const auto opened =
        compile(*readRoutine("m.yaml",
                             "routine: M\nsteps:\n  - stretch: wall\n    hold: until-eased\n    max: 2min\n"
                             "    sides: left\n    ready: 20s\n" +
                                 say,
                             {{"wall", stretchNamed("Wall")}})
                     .value,
                {}, OpenHoldLength::maximum);
    CHECK(std::ranges::count(opened.cues(), "Pull again.", &Cue::spoken) == 3);
    CHECK_FALSE(isSaid(open, "Pull again.")); // A plan has one round only.
}

TEST_CASE("The time that is left is told each time it is a multiple") {
    const Timeline timeline = planOf("    hold: 1m40s\n    ready: 30s\n    sides: left\n    tell: every 30s\n"
                                     "    voice: {halfway: off, ticks: off}\n");
    CHECK(linesInHold(timeline) ==
          Lines{"10.0 1 minute 30 seconds left.", "40.0 1 minute left.", "70.0 30 seconds left."});
    CHECK(std::ranges::count(timeline.cues(), CueKind::tick, &Cue::kind) == 0);
    CHECK(std::ranges::count(timeline.cues(), CueKind::halfwayTone, &Cue::kind) == 0);
}

TEST_CASE("An author may leave out the half way line, the change and the instructions, but no caution") {
    const std::string hold = "    hold: 30s\n    ready: 40s\n    sides: left\n    repeat: 2\n";
    const Timeline usual = planOf(hold),
                   quiet = planOf(hold + "    voice: {halfway: off, switch: off, instructions: off}\n");
    const auto wall = stretchNamed("Wall");
    CHECK(isSaid(usual, "Half way."));
    CHECK_FALSE(isSaid(quiet, "Half way."));
    CHECK(isSaid(usual, "Relax. Same leg again."));
    CHECK_FALSE(isSaid(quiet, "Relax. Same leg again."));
    REQUIRE_FALSE(wall->instructions.empty());
    CHECK(isSaid(usual, wall->instructions.front().spoken));
    CHECK_FALSE(isSaid(quiet, wall->instructions.front().spoken));
    for (const Caution& caution : wall->cautions)
        if (!caution.spoken.empty()) CHECK(isSaid(quiet, caution.spoken));
}

TEST_CASE("'halfway: on' says the half way line even without other words") {
    CHECK(isSaid(planOf("    hold: 30s\n    voice: {halfway: on}\n", "words: none\n"), "Half way."));
    CHECK_FALSE(isSaid(planOf("    hold: 30s\n", "words: none\n"), "Half way."));
}

TEST_CASE("'instructions: first' does not explain a stretch again, however much time there is") {
    const std::string text =
        "routine: Mine\nvoice: {instructions: first}\nready: 60s\nsteps:\n"
        "  - {stretch: wall, hold: 20s, sides: left}\n  - {stretch: wall, hold: 20s, sides: left}\n";
    const auto read = readRoutine("mine.yaml", text, {{"wall", stretchNamed("Wall")}});
    REQUIRE(read.value);
    const std::string first = "Press the heel down.";
    CHECK(std::ranges::count(compile(*read.value).cues(), first, &Cue::spoken) == 1);
}

TEST_CASE("No line of the program comes so close to an author's line that either would be lost") {
    std::mt19937 random(15);
    for (int i = 0; i < 200; ++i) {
        const int length = 20 + static_cast<int>(random() % 100);
        std::string step = "    hold: " + std::to_string(length) + "s\n    ready: " + std::to_string(random() % 30) +
                           "s\n    tell: every " + std::to_string(10 + random() % 30) + "s\n    say:\n";
        for (int line = 0; line < 3; ++line)
            step += "      - {at: " + std::to_string(random() % static_cast<unsigned>(length)) + "s, text: Line " +
                    std::to_string(line) + " of mine.}\n";
        const Timeline timeline = planOf(step);
        const Cue* last = nullptr;
        for (const Cue& cue : timeline.cues()) {
            if (cue.kind != CueKind::speech) continue;
            const bool isAuthors = cue.spoken.ends_with("of mine.");
            const bool lastIsAuthors = last && last->spoken.ends_with("of mine.");
            if (last && (isAuthors != lastIsAuthors) && timeline.segments()[last->segment].kind() == SegmentKind::hold)
                CHECK_MESSAGE(cue.at >= last->at + estimatedLength(last->spoken), step << last->spoken << cue.spoken);
            last = &cue;
        }
    }
}

TEST_CASE("A line of the author's without room for it is told as never said") {
    const Timeline timeline = planOf("    hold: 30s\n    ready: 20s\n    sides: left\n    say:\n"
                                     "      - {at: 10s, text: This is one line.}\n"
                                     "      - {at: 10s, text: This is another line.}\n");
    const auto unsaid = unsaidLines(timeline);
    REQUIRE(unsaid.size() == 1);
    CHECK(unsaid.front().spoken == "This is another line.");
}

TEST_CASE("A line for a later round or a later time of a cramp is not told as never said") {
    const Timeline timeline = planOf("    hold: until-eased\n    ready: 20s\n    sides: left\n    say:\n"
                                     "      - {at: each round, text: Pull again.}\n"
                                     "      - {at: 45s, text: Breathe out.}\n");
    CHECK(unsaidLines(timeline).empty());
}
