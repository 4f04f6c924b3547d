// Full words, short words and none: the lines that each amount keeps, and the time to get ready that follows from them.

#include "routine/library.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace unknot;
using namespace unknot::test;

namespace {

using Lines = std::vector<std::string>;

Lines linesOf(const Timeline& timeline) {
    Lines lines;
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::speech) lines.push_back(cue.spoken);
    return lines;
}

Routine with(WordAmount words, Routine routine) {
    routine.words = words;
    return routine;
}

/// A stretch with a caution about the lamp, which is always said, and one about pulling.
StretchStep wallStep(int repeat = 1) {
    Stretch stretch = *stretchNamed("Wall");
    stretch.cautions = {{"Lamp on.", "Switch the lamp on first.", true}, {"Pull slowly.", "Pull slowly."}};
    StretchStep step = stretchStep(Hold{seconds(25)}, Sides::alternate, repeat);
    step.ready.reset();
    step.stretch = std::make_shared<const Stretch>(std::move(stretch));
    return step;
}

const Library& library() {
    static const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    static const Library library(root / "assets/stretches", root / "routines", {});
    return library;
}

Routine shipped(const std::string& id, WordAmount words) {
    const auto opened = library().openRoutine(id, {std::nullopt, std::nullopt, words});
    REQUIRE_MESSAGE(opened.routine, id);
    return *opened.routine;
}

} // namespace

TEST_CASE("Short words say the name and the leg, the cautions that are always said, the last hold and the end") {
    RestStep rest;
    rest.length = seconds(20);
    const Routine routine = with(WordAmount::brief, routineOf({wallStep(2), rest, wallStep()}));
    CHECK(linesOf(compile(routine)) == Lines{"Wall. Left leg.", "Switch the lamp on first.", "Right leg.", "Left leg.",
                                             "Right leg. Last one.", "Wall. Left leg.", "Right leg.",
                                             "That is all. Rest well."});
}

TEST_CASE("Short words keep the author's own lines") {
    StretchStep step = wallStep();
    step.say = "Slowly, please.";
    RestStep rest;
    rest.length = seconds(20);
    rest.say = "Drink something.";
    const Lines lines = linesOf(compile(with(WordAmount::brief, routineOf({step, rest, wallStep()}))));
    CHECK(lines.front() == "Slowly, please.");
    CHECK(std::ranges::count(lines, "Drink something.") == 1);
}

TEST_CASE("Without words nothing is said, and every chime sounds as with them") {
    const Routine routine = routineOf({wallStep(2)});
    CHECK(linesOf(compile(with(WordAmount::none, routine))).empty());
    const auto kinds = [&](WordAmount words) {
        std::vector<CueKind> sounds;
        const Timeline timeline = compile(with(words, routine));
        for (const Cue& cue : timeline.cues())
            if (cue.kind != CueKind::speech) sounds.push_back(cue.kind);
        return sounds;
    };
    CHECK(kinds(WordAmount::none) == kinds(WordAmount::full));
}

TEST_CASE("The time to get ready shrinks with the words, but not below eight seconds, and the author's time stays") {
    const auto readyWith = [](WordAmount words, std::optional<Time> ready = {}) {
        StretchStep step = wallStep();
        step.ready = ready;
        step.say = "Take your shoes off, and put the chair beside you.";
        return compile(with(words, routineOf({step}))).segments().front().length;
    };
    CHECK(readyWith(WordAmount::full) > readyWith(WordAmount::brief));
    CHECK(readyWith(WordAmount::brief) > readyWith(WordAmount::none));
    CHECK(readyWith(WordAmount::none) == seconds(8));
    for (const WordAmount words : {WordAmount::none, WordAmount::brief, WordAmount::full})
        CHECK(readyWith(words, seconds(30)) == seconds(30));
}

TEST_CASE("A cramp keeps all its words, whatever the person chose, and the advice to get help is always said") {
    const StretchStep open = stretchStep(OpenHold{}, Sides::cramped);
    const Routine routine = routineOf({untilEased({open})});
    const auto played = [&](WordAmount words) {
        return linesOf(compile(with(words, routine), {}, OpenHoldLength::maximum));
    };
    CHECK(played(WordAmount::none) == played(WordAmount::full));
    CHECK(played(WordAmount::none).back() == "If it has not eased by now, stop, and get medical advice.");
}

TEST_CASE("In every shipped routine, short words say each caution about the lamp and about falling before its hold") {
    for (const RoutineFile& file : library().routines()) {
        const Timeline timeline = compile(shipped(file.id, WordAmount::brief));
        std::set<std::string> said;
        for (const Cue& cue : timeline.cues()) {
            const Segment& segment = timeline.segments()[cue.segment];
            if (cue.kind == CueKind::speech) said.insert(cue.spoken);
            if (cue.kind != CueKind::startChime || !segment.stretch || mayEase(segment)) continue;
            for (const Caution& caution : segment.stretch->cautions)
                if (caution.isAlways) CHECK_MESSAGE(said.contains(caution.spoken), file.id << ": " << caution.spoken);
        }
    }
}

TEST_CASE("Each shipped routine becomes shorter with short words, and says far less") {
    for (const RoutineFile& file : library().routines()) {
        const Timeline full = compile(shipped(file.id, WordAmount::full));
        const Timeline brief = compile(shipped(file.id, WordAmount::brief));
        CHECK_MESSAGE(brief.length() < full.length(), file.id);
        if (!brief.segments().front().easing)
            CHECK_MESSAGE(linesOf(brief).size() * 3 <= linesOf(full).size() * 2, file.id);
    }
}
