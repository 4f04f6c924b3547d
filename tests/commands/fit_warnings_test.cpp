#include "commands/fit_warnings.hpp"
#include "routine/library.hpp"
#include "routine/reader.hpp"
#include "support/random_routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>

using namespace unknot;

namespace {

const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;

const Library& library() {
    static const Library shipped(root / "assets/stretches", root / "routines", "");
    return shipped;
}

// Warnings of a build without a voice.
Diagnostics warningsOf(const Routine& routine, const SourceMap& sources) {
    return checkFit(routine, sources, compile(routine), nullptr).warnings;
}

Diagnostics warningsOf(const std::string& steps) {
    const auto read = readRoutine("mine.yaml", "routine: Mine\nsteps:\n" + steps, library().stretches());
    REQUIRE(read.value);
    return warningsOf(*read.value, read.sources);
}

// True if the words are said before this position, by themselves or within an author's line.
bool isSaidBefore(const std::string& words, Time position, const Timeline& timeline) {
    return std::ranges::any_of(timeline.cues(), [&](const Cue& cue) {
        return cue.at < position && cue.spoken.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("Overlong spoken lines get a warning without a voice, and shipped routines have no warnings") {
    const Diagnostics found = warningsOf("  - rest: 4s\n    say: Walk over to the chair and turn it to the wall.\n"
                                         "  - stretch: wall-calf\n    hold: 20s\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].location == SourceLocation{4, 10, 47});
    CHECK(found[0].message == "the spoken line 'Walk over to the chair and turn it to the wall.' needs 3.9 s and has "
                              "3.7 s; make the rest 5s or longer");
    for (const RoutineFile& file : library().routines()) {
        CAPTURE(file.id);
        const auto opened = library().openRoutine(file.id);
        REQUIRE(opened.routine);
        const Diagnostics faults = warningsOf(*opened.routine, opened.sources);
        CHECK_MESSAGE(faults.empty(), faults.front().message);
    }
}

TEST_CASE(
    "A line that comes only in the hold is told where it stands, with a time to get ready that has room for all") {
    const std::string before = "  - stretch: wall-calf\n    hold: 10s\n    repeat: 2\n    ready: ";
    const std::string say = "\n    say: Put the chair against the wall, and take your shoes off, and breathe out.\n";
    const Diagnostics found = warningsOf(before + "4s" + say);
    REQUIRE(found.size() == 2);
    CHECK(found[0].location.line == 6); // The caution is reported at the line of 'ready'.
    CHECK(found[0].message == "the spoken line 'If it is dark, switch the lamp on first.' needs 4.0 s and has 3.7 s; "
                              "leave 'ready' out, or give it 19s");
    CHECK(found[1].location.line == 7);
    CHECK(found[1].message.ends_with(", and the hold begins before it; leave 'ready' out, or give it 19s"));
    CHECK(warningsOf(before + "19s" + say).empty());
}

TEST_CASE("A caution that comes only after its first hold has begun gets a warning") {
    const Diagnostics found = warningsOf("  - stretch: wall-calf\n    hold: 20s\n    ready: 0s\n    repeat: 2\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].location.line == 5);
    CHECK(found[0].message ==
          "the spoken line 'If it is dark, switch the lamp on first.' comes only after the hold has "
          "begun; leave 'ready' out, or give it 11s");
    CHECK(found[0].id == DiagnosticId::lateCaution);
    CHECK(warningsOf("  - stretch: wall-calf\n    hold: 20s\n    ready: 11s\n    repeat: 2\n").empty());
}

TEST_CASE("A 'between' that is too short for the words before a step is told with the time that has room for them") {
    const auto warningsWith = [](const std::string& between) {
        const auto read = readRoutine("mine.yaml",
                                      "routine: Mine\nbetween: " + between +
                                          "\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n"
                                          "  - stretch: quad\n    hold: 20s\n    sides: left\n",
                                      library().stretches());
        REQUIRE(read.value);
        return warningsOf(*read.value, read.sources);
    };
    const Diagnostics found = warningsWith("1s");
    REQUIRE(found.size() == 2);
    for (const Diagnostic& each : found) {
        CHECK(each.message.ends_with("; give 'between' 15s"));
        CHECK(each.id == DiagnosticId::lateCaution);
    }
    CHECK(warningsWith("15s").empty());
}

TEST_CASE("A warning at the 'ready' of the whole routine shows the step that needs more time") {
    const auto read =
        readRoutine("mine.yaml", "routine: Mine\nready: 2s\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n",
                    library().stretches());
    REQUIRE(read.value);
    const Diagnostics found = warningsOf(*read.value, read.sources);
    REQUIRE(found.size() == 1);
    CHECK(found[0].location.line == 2);
    REQUIRE(found[0].related.size() == 1);
    CHECK(found[0].related[0].location.line == 4);
    CHECK(warningsOf("  - stretch: wall-calf\n    hold: 20s\n    ready: 2s\n").front().related.empty());
}

TEST_CASE("In every routine each caution comes before its first hold, or a warning names it") {
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        const std::string text = test::randomRoutineText(seed);
        const auto read = readRoutine("made-up.yaml", text, test::madeUpStretches());
        REQUIRE_MESSAGE(read.value, text);
        const Timeline timeline = compile(*read.value);
        const Diagnostics warnings = checkFit(*read.value, read.sources, timeline, nullptr).warnings;
        const auto isNamed = [&](const std::string& words) {
            return std::ranges::any_of(
                warnings, [&](const Diagnostic& each) { return each.message.find(words) != std::string::npos; });
        };
        std::set<std::string> known;
        for (const Segment& segment : timeline.segments()) {
            const bool isCramp = segment.easing > 0 || segment.kind() == SegmentKind::openHold;
            if (!isEffort(segment) || isCramp || !known.insert(segment.stretch->id).second) continue;
            for (const Caution& caution : segment.stretch->cautions) {
                if (caution.spoken.empty() || isSaidBefore(caution.spoken, segment.start, timeline)) continue;
                CHECK_MESSAGE(isNamed(caution.spoken), "seed " << seed << ": " << caution.spoken << "\n" << text);
            }
        }
    }
}

TEST_CASE("The stages of a cramp get one warning if they last longer than ten minutes") {
    const auto cramp = [](const std::string& maximum) {
        return "  - repeat: 2\n    steps:\n      - until: eased\n        steps:\n"
               "          - stretch: toes-to-shin\n            hold: until-eased\n            sides: cramped\n"
               "            ready: 0s\n            max: " +
               maximum +
               "\n          - stretch: wall-calf\n            hold: 2min\n            sides: left\n            ready: "
               "40s\n";
    };
    CHECK(warningsOf(cramp("7m20s")).empty());
    const Diagnostics found = warningsOf(cramp("7m21s"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].location == SourceLocation{5, 9, 5});
    CHECK(found[0].message == "a cramp that lasts longer than 10min needs medical advice, and these steps come to "
                              "10m1s; make them shorter");
}

TEST_CASE("A line is timed only if its estimate leaves its fit in doubt") {
    const std::string text = "routine: Mine\nsteps:\n  - rest: 4s\n    say: Now go to the chair at the wall.\n"
                             "  - rest: 9s\n    say: Now go to the chair at the window.\n"
                             "  - stretch: wall-calf\n    hold: 20s\n";
    const auto read = readRoutine("mine.yaml", text, library().stretches());
    REQUIRE(read.value);
    std::set<std::string> timed;
    const auto warningsWith = [&](Time length) {
        const LineTimer timer = [&](const std::string& line) {
            timed.insert(line);
            return length;
        };
        return checkFit(*read.value, read.sources, compile(*read.value), timer).warnings;
    };
    CHECK(warningsWith(seconds(2)).empty());
    CHECK(timed == std::set<std::string>{"Now go to the chair at the wall."});
    CHECK(warningsWith(seconds(5)).size() == 1);
    // A voice that cannot say the line leaves its estimate, which fits.
    CHECK(warningsWith(Time{0}).empty());
}

TEST_CASE("A line at a place of a hold gets a warning only if it runs past the end, at its own place") {
    const std::string hold = "  - stretch: wall-calf\n    hold: 30s\n    say:\n";
    for (const char* at : {"5s", "20s", "half", "-10s"})
        CHECK(warningsOf(hold + "      - {at: " + at + ", text: Breathe out.}\n").empty());
    const Diagnostics late = warningsOf(
        hold + "      - {at: 5s, text: Breathe out.}\n      - {at: -2s, text: Let the shoulders hang down.}\n");
    REQUIRE(late.size() == 1);
    CHECK(late[0].location == SourceLocation{7, 25, 28});
    CHECK(late[0].message == "the spoken line 'Let the shoulders hang down.' needs 2.6 s and has 2.0 s; make it "
                             "shorter, or let it come earlier");
}

TEST_CASE("A line that an alias brings to several steps gets its warning once") {
    const Diagnostics found = warningsOf("  - stretch: wall-calf\n    hold: 30s\n    say: &late\n"
                                         "      - {at: -2s, text: Let the shoulders hang down.}\n"
                                         "  - stretch: wall-calf-bent\n    hold: 30s\n    say: *late\n");
    CHECK(found.size() == 1);
}
