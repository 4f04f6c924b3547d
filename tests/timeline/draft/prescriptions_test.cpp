// Rests, ranges and doses for one side: from a routine's text to the segments of its timeline.

#include "routine/reader.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

const Stretches& stretches() {
    static const Stretches all{{"wall", stretchNamed("Wall")}, {"chair", stretchNamed("Chair")}};
    return all;
}

Timeline planOf(const std::string& text, const RoutineOverrides& overrides = {}) {
    const auto read = readRoutine("mine.yaml", "routine: Mine\n" + text, stretches(), overrides);
    REQUIRE_MESSAGE(read.value, read.diagnostics.front().message);
    return compile(*read.value);
}

/// The holds as "12-42 left", in whole seconds.
std::vector<std::string> holdsOf(const Timeline& timeline) {
    std::vector<std::string> holds;
    for (const Segment& segment : timeline.segments()) {
        if (!isEffort(segment)) continue;
        std::string hold =
            std::to_string(segment.start / seconds(1)) + "-" + std::to_string(segment.end() / seconds(1));
        if (segment.side) hold += *segment.side == Side::left ? " left" : " right";
        holds.push_back(std::move(hold));
    }
    return holds;
}

std::vector<std::string> linesOf(const Timeline& timeline) {
    std::vector<std::string> lines;
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::speech) lines.push_back(cue.spoken);
    return lines;
}

using Holds = std::vector<std::string>;

bool isSaid(const Timeline& timeline, const std::string& words) {
    return std::ranges::count(linesOf(timeline), words) > 0;
}

} // namespace

TEST_CASE("A rest takes in the time to get ready behind it: 30 seconds on, 30 seconds off") {
    const std::string hold = "  - {stretch: wall, hold: 30s, sides: left, ready: 10s}\n";
    const Timeline timeline = planOf("steps:\n" + hold + "  - rest: 30s\n" + hold);
    CHECK(holdsOf(timeline) == Holds{"10-40 left", "70-100 left"});
    CHECK(isSaid(timeline, "Rest."));
}

TEST_CASE("A rest that is shorter than the time to get ready becomes part of it") {
    const std::string hold = "  - {stretch: wall, hold: 30s, sides: left, ready: 10s}\n";
    const Timeline timeline = planOf("steps:\n" + hold + "  - rest: 5s\n" + hold);
    CHECK(holdsOf(timeline) == Holds{"10-40 left", "50-80 left"});
    CHECK_FALSE(isSaid(timeline, "Rest."));
}

TEST_CASE("A rest of which hardly anything would be left lengthens the time to get ready to its own length") {
    const std::string hold = "  - {stretch: wall, hold: 30s, sides: left, ready: 10s}\n";
    CHECK(holdsOf(planOf("steps:\n" + hold + "  - rest: 12s\n" + hold)) == Holds{"10-40 left", "52-82 left"});
}

TEST_CASE("A rest with a line of the author's is time to do as the line says") {
    const std::string hold = "  - {stretch: wall, hold: 30s, sides: left, ready: 10s}\n";
    const Timeline timeline = planOf("steps:\n" + hold + "  - rest: 10s\n    say: Turn to the chair.\n" + hold);
    CHECK(isSaid(timeline, "Turn to the chair."));
    const auto rest = std::ranges::find(timeline.segments(), SegmentKind::rest, &Segment::kind);
    REQUIRE(rest != timeline.segments().end());
    CHECK(rest->length == seconds(10));
    CHECK((rest + 1)->kind() == SegmentKind::ready);
    CHECK((rest + 1)->length == seconds(10));
}

TEST_CASE("A last rest stays if it has a line, and goes if it has none") {
    const std::string hold = "  - {stretch: wall, hold: 30s, sides: left, ready: 10s}\n";
    const Timeline timeline = planOf("steps:\n" + hold + "  - rest: 20s\n    say: Lie still for a moment.\n");
    CHECK(isSaid(timeline, "Lie still for a moment."));
    CHECK((timeline.segments().end() - 2)->kind() == SegmentKind::rest);
    CHECK((timeline.segments().end() - 2)->length == seconds(20));
    const Timeline silent = planOf("steps:\n" + hold + "  - rest: 20s\n");
    CHECK((silent.segments().end() - 2)->kind() == SegmentKind::hold);
}

TEST_CASE("'between' is the whole time from one hold to the next, and the voice says so") {
    const Timeline timeline = planOf("steps:\n  - {stretch: wall, hold: 30s, repeat: 2, ready: 10s, between: 30s}\n");
    CHECK(holdsOf(timeline) == Holds{"10-40 left", "70-100 left", "130-160 right", "190-220 right"});
    const auto lines = linesOf(timeline);
    CHECK(std::ranges::count(lines, "Rest.") == 1);
    CHECK(std::ranges::count(lines, "Rest. Last one.") == 1);
    CHECK(std::ranges::count(lines, "Switch sides. Right leg.") == 1);
}

TEST_CASE("'between' at the top is also the time from one step to the next, but never before the first") {
    const Timeline timeline = planOf("between: 30s\nsteps:\n  - {stretch: wall, hold: 30s, ready: 10s}\n"
                                     "  - {stretch: chair, hold: 30s}\n  - {stretch: wall, hold: 30s, change: 6s}\n");
    CHECK(holdsOf(timeline) ==
          Holds{"10-40 left", "70-100 right", "130-160 left", "190-220 right", "250-280 left", "286-316 right"});
}

TEST_CASE("A side may have a dose of its own") {
    const Timeline all =
        planOf("steps:\n  - {stretch: wall, hold: 20s, ready: 10s, change: 5s, left: {hold: 40s, repeat: 2}}\n");
    CHECK(holdsOf(all) == Holds{"10-50 left", "55-95 left", "100-120 right"});
    const Timeline inTurn = planOf("steps:\n  - {stretch: wall, hold: 20s, ready: 10s, change: 5s, sides: alternate, "
                                   "start: right, left: {repeat: 3}}\n");
    CHECK(holdsOf(inTurn) == Holds{"10-30 right", "35-55 left", "60-80 left", "85-105 left"});
}

TEST_CASE("A range is held to its end, with a soft tone at its shorter length and no half way") {
    const Timeline timeline = planOf("steps:\n  - {stretch: wall, hold: 20-30s, sides: left, ready: 10s}\n");
    CHECK(holdsOf(timeline) == Holds{"10-40 left"});
    const auto tone = std::ranges::find(timeline.cues(), CueKind::enoughTone, &Cue::kind);
    REQUIRE(tone != timeline.cues().end());
    CHECK(tone->at == seconds(30));
    CHECK(std::ranges::count(timeline.cues(), CueKind::halfwayTone, &Cue::kind) == 0);
    CHECK_FALSE(isSaid(timeline, "Half way."));
}

TEST_CASE("A shorter edit of a range drops the tone that it no longer reaches") {
    const auto read =
        readRoutine("mine.yaml", "routine: Mine\nsteps:\n  - {stretch: wall, hold: 20-30s, ready: 0s}\n", stretches());
    REQUIRE(read.value);
    const Timeline timeline = compile(*read.value, {edit::Lengthen{0, -seconds(15), seconds(2)}});
    const auto first = timeline.segments().front().end();
    CHECK(first == seconds(15));
    CHECK(std::ranges::none_of(timeline.cues(),
                               [&](const Cue& cue) { return cue.kind == CueKind::enoughTone && cue.at < first; }));
}

TEST_CASE("Values at the top go to every step without its own") {
    const Timeline timeline = planOf("defaults: {hold: 25s, sides: left, repeat: 2}\nready: 10s\nchange: 5s\nsteps:\n"
                                     "  - stretch: wall\n  - {stretch: chair, hold: 15s, repeat: 1, sides: right}\n");
    CHECK(holdsOf(timeline) == Holds{"10-35 left", "40-65 left", "75-90 right"});
}

TEST_CASE("A named group tells its name and its round, and the last round too if it loses its rest") {
    const Timeline timeline = planOf("ready: 12s\nsteps:\n  - name: Round the house\n    repeat: 3\n    steps:\n"
                                     "      - {stretch: wall, hold: 10s, sides: left}\n      - rest: 30s\n");
    for (const char* line :
         {"Round the house. Round 1 of 3.", "Round the house. Round 2 of 3.", "Round the house. Round 3 of 3."})
        CHECK_MESSAGE(std::ranges::count(linesOf(timeline), line) == 1, line);
}

TEST_CASE("A named group that begins with a rest tells its round in the rest") {
    const Timeline timeline =
        planOf("ready: 8s\nsteps:\n  - name: Calves\n    repeat: 2\n    steps:\n      - rest: 20s\n"
               "      - {stretch: wall, hold: 10s, sides: left}\n");
    const auto cue = std::ranges::find(timeline.cues(), "Calves. Round 2 of 2.", &Cue::spoken);
    REQUIRE(cue != timeline.cues().end());
    CHECK(timeline.segments()[cue->segment].kind() == SegmentKind::rest);
}

TEST_CASE("A shuffled group has the same order all day and another one on most days, and rests keep their places") {
    std::string text = "ready: 8s\nsteps:\n  - shuffle: true\n    steps:\n";
    for (int i = 10; i < 16; ++i)
        text += "      - {stretch: wall, sides: left, hold: " + std::to_string(i) + "s}\n" +
                (i == 12 ? "      - rest: 60s\n" : "");
    const auto lengths = [&](int day) {
        RoutineOverrides overrides;
        overrides.day = day;
        std::vector<Time> found;
        const Timeline timeline = planOf(text, overrides);
        for (const Segment& segment : timeline.segments())
            if (isEffort(segment) || segment.kind() == SegmentKind::rest) found.push_back(segment.length);
        return found;
    };
    int others = 0;
    for (int day = 20'000; day < 20'030; ++day) {
        auto order = lengths(day);
        CHECK(order == lengths(day));
        REQUIRE(order.size() == 7);
        CHECK(order[3] == seconds(52));
        others += order != lengths(20'000) ? 1 : 0;
        std::ranges::sort(order);
        for (int i = 0; i < 6; ++i)
            CHECK(order[static_cast<std::size_t>(i)] == seconds(10 + i));
    }
    CHECK(others > 20);
}

TEST_CASE("A range of counts goes to its end, with a soft tone at its smaller count and no half way") {
    const Timeline timeline = planOf("steps:\n  - {exercise: Squats, count: 8-12, pace: 3s, ready: 10s}\n");
    CHECK(holdsOf(timeline) == Holds{"10-46"});
    const auto tone = std::ranges::find(timeline.cues(), CueKind::enoughTone, &Cue::kind);
    REQUIRE(tone != timeline.cues().end());
    CHECK(tone->at == seconds(10 + 8 * 3));
    CHECK(std::ranges::count(timeline.cues(), CueKind::paceTone, &Cue::kind) == 10);
    CHECK_FALSE(isSaid(timeline, "Half way."));
    CHECK(std::ranges::count(timeline.cues(), CueKind::halfwayTone, &Cue::kind) == 0);
}

TEST_CASE("The author's chimes come with their cues, and those of a step before those of the file") {
    NamedFiles files;
    files.clip = [](const std::string& name) -> NamedFile<SoundClip> {
        if (name == "none.wav") return NamedFileFault{Severity::warning, DiagnosticId::missingFile, "it is missing"};
        return std::make_shared<const SoundClip>(SoundClip{name, {}});
    };
    const auto read = readRoutine("mine.yaml",
                                  "routine: Mine\nchime: {start: a.wav, end: b.wav}\nsteps:\n"
                                  "  - {stretch: wall, hold: 20s, sides: left}\n"
                                  "  - {stretch: chair, hold: 20s, sides: left, chime: c.wav}\n"
                                  "  - {stretch: chair, hold: 20s, sides: left, chime: none.wav}\n",
                                  stretches(), {}, {}, files);
    REQUIRE(read.value);
    CHECK(read.diagnostics.size() == 1);
    std::string heard;
    const Timeline timeline = compile(*read.value);
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind == CueKind::speech || cue.kind == CueKind::tick) continue;
        heard += std::string(nameOf(cue.kind)) + " " + (cue.clip ? cue.clip->name : "-") + ", ";
    }
    CHECK(heard == "start chime a.wav, halfway tone -, end chime b.wav, start chime c.wav, halfway tone c.wav, end "
                   "chime c.wav, start chime a.wav, halfway tone -, "
                   "finish chime b.wav, ");
}

TEST_CASE("With 'chime: off' no sound comes in place of the program's chimes") {
    NamedFiles files;
    files.clip = [](const std::string&) -> NamedFile<SoundClip> {
        return NamedFileFault{Severity::error, DiagnosticId::missingFile, "no file is asked for"};
    };
    const auto read =
        readRoutine("mine.yaml", "routine: Mine\nchime: off\nsteps:\n  - {stretch: wall, hold: 20s, sides: left}\n",
                    stretches(), {}, {}, files);
    REQUIRE(read.value);
    const Timeline timeline = compile(*read.value);
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::startChime || cue.kind == CueKind::finishChime)
            CHECK((cue.clip && cue.clip->samples.empty()));
}
