// The silence before a routine's first sound, in which wireless headphones wake up.

#include "routine/library.hpp"
#include "routine/speech_estimate.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace unknot;
using namespace unknot::test;

namespace {

const Time leads[] = {milliseconds(500), milliseconds(700), seconds(3)};

std::vector<Routine> shippedRoutines(Time lead) {
    const auto assets = std::filesystem::path(UNKNOT_SOURCE_FOLDER);
    const Library library(assets / "assets" / "stretches", assets / "routines", {});
    std::vector<Routine> routines;
    for (const RoutineFile& file : library.routines()) {
        RoutineOverrides overrides;
        overrides.soundLead = lead;
        routines.push_back(*library.openRoutine(file.id, overrides).routine);
    }
    REQUIRE(routines.size() > 10);
    return routines;
}

bool beginsWithCramp(const Timeline& timeline) { return mayEase(timeline.segments().front()); }

Routine oneHold(std::optional<Time> ready) {
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::left);
    step.ready = ready;
    Routine routine = routineOf({step});
    routine.soundLead = milliseconds(700);
    return routine;
}

} // namespace

TEST_CASE("No shipped routine sounds before the silence is over, but for a cramp, which begins with its chime") {
    for (const Time lead : leads) {
        for (const Routine& routine : shippedRoutines(lead)) {
            CAPTURE(routine.id);
            const Timeline timeline = compile(routine);
            REQUIRE_FALSE(timeline.cues().empty());
            const Cue& first = timeline.cues().front();
            if (beginsWithCramp(timeline)) {
                CHECK(first.at == Time{0});
                CHECK(first.kind == CueKind::startChime);
                CHECK(timeline.cues()[1].at >= milliseconds(700));
            } else {
                CHECK(first.at == lead + beforeFirstLine);
            }
        }
    }
}

TEST_CASE("The silence leaves the words and the holds of each shipped routine as they are") {
    const std::vector<Routine> plain = shippedRoutines(Time{0}), later = shippedRoutines(milliseconds(700));
    REQUIRE(plain.size() == later.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        CAPTURE(plain[i].id);
        const Timeline before = compile(plain[i]), after = compile(later[i]);
        CHECK(after.length() - before.length() >= Time{0});
        CHECK(after.length() - before.length() <= seconds(1));
        CHECK(std::ranges::equal(before.cues(), after.cues(), {}, &Cue::spoken, &Cue::spoken));
        REQUIRE(before.segments().size() == after.segments().size());
        for (std::size_t k = 1; k < before.segments().size(); ++k)
            CHECK(before.segments()[k].length == after.segments()[k].length);
    }
}

TEST_CASE("An author's time to get ready stays, and one too short for the silence grows to it") {
    CHECK(compile(oneHold(seconds(12))).segments().front().length == seconds(12));
    for (const Time ready : {Time{0}, milliseconds(400)}) {
        const Timeline timeline = compile(oneHold(ready));
        CHECK(timeline.segments().front().kind() == SegmentKind::ready);
        CHECK(timeline.segments().front().length == seconds(1));
        CHECK(timeline.cues().front().at >= milliseconds(700));
    }
}

TEST_CASE("A first rest grows by the silence at most, and only if its line needs that") {
    const auto firstOf = [](Time length, const std::string& say) {
        Routine routine = oneHold(seconds(12));
        RestStep rest = restOf(length);
        rest.say = say;
        routine.steps.insert(routine.steps.begin(), rest);
        const Timeline timeline = compile(routine);
        const auto isSaid = [&](const Cue& cue) { return cue.spoken == say; };
        CHECK((say.empty() || std::ranges::any_of(timeline.cues(), isSaid)));
        CHECK(timeline.cues().front().at >= milliseconds(700));
        return timeline.segments().front().length;
    };
    CHECK(firstOf(seconds(1), "One.") == milliseconds(1700));
    CHECK(firstOf(seconds(60), "Walk about.") == seconds(60));
    CHECK(firstOf(seconds(20 + 12), "") == seconds(20));
}

TEST_CASE("Only the first step begins with the silence") {
    Routine routine = oneHold(seconds(12));
    routine.steps.push_back(routine.steps.front());
    const Timeline timeline = compile(routine);
    const auto& segments = timeline.segments();
    const auto second = std::find_if(segments.begin() + 1, segments.end(),
                                     [](const Segment& segment) { return segment.kind() == SegmentKind::ready; });
    REQUIRE(second != segments.end());
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::speech && cue.at >= second->start) {
            CHECK(cue.at - second->start <= seconds(1));
            break;
        }
}
