// Lines that do not fit into their time, and the time that would be enough.

#include "timeline/speech_fit.hpp"

#include "routine/speech_estimate.hpp"
#include "sound/timelines.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto lamp = "Switch the lamp on before you stand.";

StretchStep hasty(std::shared_ptr<const Stretch> stretch, Sides sides = Sides::left) {
    StretchStep step = stretchStep(Hold{seconds(10)}, sides);
    step.stretch = std::move(stretch);
    step.ready = milliseconds(200);
    return step;
}

} // namespace

TEST_CASE("the check finds a line that overlaps the next line, with its needed and available time") {
    const Timeline timeline = timelineOf({lineAt("exact", seconds(0)), toneAt(CueKind::tick, milliseconds(100)),
                                          lineAt("too long", milliseconds(500)), lineAt("end", milliseconds(1299))});
    const LineLengths lengths{
        {"exact", milliseconds(500)}, {"too long", milliseconds(800)}, {"end", milliseconds(300)}};
    const auto cramped = overlongLines(timeline, lengths);
    REQUIRE(cramped.size() == 1);
    CHECK(cramped[0].cue == 2);
    CHECK(cramped[0].needs == milliseconds(800));
    CHECK(cramped[0].has == milliseconds(799));
    CHECK(overlongLines(timeline, {}).empty());
}

TEST_CASE("the check finds a line that ends after its due time, with the time until then") {
    Cue due = lineAt("caution", seconds(2));
    due.due = milliseconds(2500);
    Cue late = lineAt("late", seconds(6));
    late.due = seconds(5);
    const Timeline timeline = timelineOf({due, late, lineAt("end", seconds(9))});
    const auto cramped = overlongLines(timeline, {{"caution", seconds(1)}, {"late", seconds(1)}, {"end", seconds(1)}});
    REQUIRE(cramped.size() == 2);
    CHECK(cramped[0].has == milliseconds(500));
    CHECK(cramped[1].has == Time{0});
}

TEST_CASE("a caution and an author's line that nobody hears are named, each once, with the segment that has them") {
    StretchStep wall = hasty(cautionedStretch("Wall"));
    wall.ready = Time{0};
    wall.repeat = 2;
    RestStep rest = restOf(milliseconds(100));
    rest.say = "Sit down.";
    const Timeline timeline = compile(routineOf({wall, rest, hasty(stretchNamed("Pull"))}));
    const auto unsaid = unsaidLines(timeline);
    REQUIRE(unsaid.size() == 1);
    CHECK(unsaid[0].spoken == lamp);
    CHECK(unsaid[0].caution);
    CHECK(unsaid[0].segment == 0);
    wall.ready = seconds(20);
    CHECK(unsaidLines(compile(routineOf({wall}))).empty());
}

TEST_CASE("the needed time to get ready covers the title, the leg, the cautions and the author's lines") {
    const auto needed = [](const StretchStep& step) { return readyNeeded(compile(routineOf({step})), 0, ""); };
    for (const auto& [sides, title] :
         {std::pair{Sides::left, "A stretch of many, many words. Left leg."},
          std::pair{Sides::cramped, "A stretch of many, many words. The leg with the cramp."}}) {
        const StretchStep step = hasty(cautionedStretch("A stretch of many, many words"), sides);
        CHECK(needed(step) == estimatedReady(std::array<std::string, 2>{title, lamp}));
    }
    StretchStep said = hasty(cautionedStretch("Wall"));
    said.effort = Hold{seconds(30)};
    said.say = "Now take the chair by the window, put it against the wall, and sit down on it.";
    const Timeline timeline = compile(routineOf({said}));
    const std::string unsaid = "And breathe out as slowly as it goes.";
    CHECK(readyNeeded(timeline, 0, unsaid) ==
          estimatedReady(std::array<std::string, 4>{"Wall. Left leg.", unsaid, lamp, said.say}));
}
