#include "timeline/speech_cues.hpp"

#include "routine/speech_estimate.hpp"
#include "support/routines.hpp"
#include "timeline/step_lines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

struct SaidLine {
    Time at;
    std::string words;
};

std::vector<SaidLine> saidIn(const Timeline& timeline) {
    std::vector<SaidLine> said;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind == CueKind::speech) said.push_back({cue.at, cue.spoken});
    }
    return said;
}

std::vector<std::string> wordsIn(const Timeline& timeline) {
    std::vector<std::string> words;
    for (const SaidLine& said : saidIn(timeline))
        words.push_back(said.words);
    return words;
}

StretchStep stepOf(std::shared_ptr<const Stretch> stretch, Effort effort, Time ready, Sides sides = Sides::left) {
    StretchStep step = stretchStep(effort, sides);
    step.stretch = std::move(stretch);
    step.ready = ready;
    return step;
}

constexpr auto lamp = "Switch the lamp on before you stand.";
constexpr auto heel = "Press the heel down.";
constexpr auto knee = "Keep the knee straight.";
constexpr auto chime = "Hold at the chime.";
constexpr auto end = "That is all. Rest well.";

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("A stretch's spoken cautions come behind its name and before its instructions") {
    StretchStep step = stepOf(cautionedStretch("Wall stretch"), Hold{seconds(15)}, seconds(30));
    step.say = "Slowly, please.";
    const Timeline timeline = compile(routineOf({step}));
    CHECK(wordsIn(timeline) == Words{"Slowly, please.", "Wall stretch. Left leg.", lamp, heel, knee, chime, end});
    CHECK(timeline.captionAt(seconds(11))->caption == "Lamp on.");
    CHECK(timeline.segments()[0].firstTime);
    CHECK_FALSE(timeline.segments()[1].firstTime);
}

TEST_CASE("A caution is said once, for however many steps and stretches it stands") {
    const auto wall = stepOf(cautionedStretch("Wall stretch"), Hold{seconds(20)}, seconds(25));
    const auto chair = stepOf(cautionedStretch("Chair stretch"), Hold{seconds(20)}, seconds(25));
    GroupStep twice;
    twice.repeat = 2;
    twice.steps = {wall, chair};
    const Timeline timeline = compile(routineOf({twice}));
    CHECK(std::ranges::count(wordsIn(timeline), lamp) == 1);
    std::vector<std::string> first;
    for (const Segment& segment : timeline.segments()) {
        if (segment.firstTime) first.push_back(segment.stretch->name);
    }
    CHECK(first == Words{"Wall stretch", "Chair stretch"});
}

TEST_CASE("A caution is due by the end of the time to get ready") {
    const auto timeline = [](Time ready) {
        return compile(routineOf({stepOf(cautionedStretch("Wall stretch"), Hold{seconds(30)}, ready)}));
    };
    const auto due = [](const Timeline& of) {
        return *std::ranges::find(of.cues(), std::string(lamp), &Cue::spoken)->due;
    };
    CHECK(due(timeline(seconds(20))) == seconds(20));
    // The line can't begin in time, so it comes late. Its due time stays the same.
    const Timeline tight = timeline(milliseconds(200));
    const auto late = std::ranges::find(tight.cues(), std::string(lamp), &Cue::spoken);
    CHECK(due(tight) == milliseconds(200));
    CHECK(tight.segments()[late->segment].kind() == SegmentKind::hold);
}

TEST_CASE("A caution comes first, and then the name, if the time to get ready is too short for all lines") {
    StretchStep step = stepOf(cautionedStretch("Wall stretch"), Hold{seconds(30)}, seconds(4), Sides::both);
    step.say = "Put the chair against the wall, and take your shoes off, and breathe out.";
    const Timeline timeline = compile(routineOf({step}));
    const auto said = saidIn(timeline);
    CHECK(said[0].words == lamp);
    CHECK(said[0].at < milliseconds(500));
    CHECK(said[1].words == "Wall stretch. Left leg.");
    CHECK(said[2].words == step.say);
    // An author's line may contain the caution word for word. Then the author's line comes first.
    step.say = std::string(lamp) + " And take your shoes off, and breathe out.";
    CHECK(wordsIn(compile(routineOf({step})))[0] == step.say);
    step.say.clear();
    step.ready = seconds(12);
    CHECK(wordsIn(compile(routineOf({step})))[0] == "Wall stretch. Left leg.");
}

TEST_CASE("A leg is never named in the turn of the other one") {
    for (const int ready : {1, 2, 3, 4, 6}) {
        CAPTURE(ready);
        StretchStep step = stepOf(cautionedStretch("Wall stretch"), Hold{seconds(5)}, seconds(ready), Sides::both);
        step.say = "Put the chair against the wall, and take your shoes off, and breathe out.";
        step.change = seconds(3);
        const Timeline timeline = compile(routineOf({step}));
        for (const Cue& cue : timeline.cues()) {
            const Segment& segment = timeline.segments()[cue.segment];
            const bool isRight = segment.side == Side::right;
            CHECK_FALSE((isRight && cue.spoken.ends_with("Left leg.")));
        }
    }
}

TEST_CASE("With no time to get ready the instructions come first, and cautions where they fit") {
    const auto stretch = cautionedStretch("Pull");
    const auto words = [&](Time length) {
        return wordsIn(compile(routineOf({stepOf(stretch, Hold{length}, Time{0})})));
    };
    CHECK(words(seconds(29)) == Words{"Left leg.", heel, knee, lamp, "Half way.", end});
    CHECK(words(seconds(15)) == Words{"Left leg.", heel, knee, end});
}

TEST_CASE("A caution for which there was no time is said in a later step that has it") {
    const auto stretch = cautionedStretch("Wall stretch");
    const auto hasty = stepOf(stretch, Hold{seconds(15)}, Time{0});
    for (const std::optional<Time> ready : {std::optional(seconds(40)), std::optional<Time>()}) {
        StretchStep later = stepOf(stretch, Hold{seconds(20)}, seconds(40));
        later.ready = ready;
        const Timeline timeline = compile(routineOf({hasty, restOf(seconds(5)), later}));
        const auto said = std::ranges::find(timeline.cues(), std::string(lamp), &Cue::spoken);
        REQUIRE(said != timeline.cues().end());
        CHECK(timeline.segments()[said->segment].kind() == SegmentKind::ready);
    }
}

TEST_CASE("A line begins only within its own rest or movement, or not at all") {
    RestStep rest = restOf(seconds(4));
    rest.say = "Sit down.";
    const auto stage = stepOf(stretchNamed("Pull"), Hold{seconds(20)}, seconds(9));
    const auto rub = stepOf(massageStretch(), PacedMovement{3, seconds(1)}, seconds(3));
    const Timeline timeline = compile(routineOf({untilEased({stage}), rest, rub}));
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind != CueKind::speech) continue;
        CAPTURE(cue.spoken);
        const Segment& segment = timeline.segments()[cue.segment];
        CHECK(&timeline.at(cue.at) == &segment);
        const auto* move = std::get_if<Segment::Move>(&segment.role);
        if (!move) continue;
        const auto& movements = segment.stretch->movements;
        const auto movement = std::ranges::find(movements, cue.spoken, &Instruction::spoken);
        if (movement == movements.end()) continue;
        const int count = static_cast<int>((cue.at - segment.start) / move->pace);
        CHECK(movementAt(segment, count) == static_cast<std::size_t>(movement - movements.begin()));
    }
    const Words words = wordsIn(timeline);
    CHECK(std::ranges::count(words, "Sit down.") == 0);
    CHECK(std::ranges::count(words, std::string(helpOrGoOn)) == 1);
}

TEST_CASE("The shortest change still names the other leg, and the shortest rest still gives the advice") {
    StretchStep step = stepOf(stretchNamed("Pull"), Hold{seconds(20)}, seconds(9), Sides::both);
    step.change = milliseconds(200);
    const Words words = wordsIn(compile(routineOf({untilEased({step}), restOf(milliseconds(100)), step})));
    CHECK(std::ranges::count(words, "Right leg.") == 2);
    CHECK(std::ranges::count(words, std::string(helpOrGoOn)) == 1);
}

TEST_CASE("A caution of a stage that is left out is said in the next step that has it") {
    const auto wall = stepOf(cautionedStretch("Wall stretch"), Hold{seconds(20)}, seconds(25));
    const auto chair = stepOf(cautionedStretch("Chair stretch"), Hold{seconds(20)}, seconds(25));
    const auto pull = stepOf(stretchNamed("Pull"), Hold{seconds(60)}, Time{0});
    const Routine routine = routineOf({untilEased({pull, wall}), chair});
    const Timeline eased = compile(routine, {edit::Ease{0, seconds(20)}}, OpenHoldLength::maximum);
    const auto said = std::ranges::find(eased.cues(), std::string(lamp), &Cue::spoken);
    REQUIRE(said != eased.cues().end());
    CHECK(eased.segments()[said->segment].stretch->name == "Chair stretch");
}

TEST_CASE("A cramp with no time to get ready begins with the first instruction") {
    const auto pull = stepOf(stretchNamed("Pull"), OpenHold{}, Time{0}, Sides::cramped);
    const Timeline timeline = compile(routineOf({pull}));
    CHECK(timeline.captionAt(seconds(1))->caption == heel);
}

TEST_CASE("The leg with the cramp is called that once, and no other line names a leg") {
    const auto pull = stepOf(stretchNamed("Pull"), Hold{seconds(10)}, seconds(13), Sides::cramped);
    StretchStep rub = stepOf(stretchNamed("Rub"), Hold{seconds(10)}, seconds(20), Sides::cramped);
    rub.repeat = 2;
    const Timeline timeline = compile(routineOf({pull, rub}));
    CHECK(wordsIn(timeline) ==
          Words{"Pull. The leg with the cramp.", heel, knee, "Rub.", heel, knee, chime, "Relax. Same leg again.", end});
    for (const Segment& segment : timeline.segments())
        CHECK_FALSE(segment.side);
}

TEST_CASE("The leg with the cramp is named again behind a stretch of both") {
    const auto pull = stepOf(stretchNamed("Pull"), Hold{seconds(30)}, seconds(20), Sides::cramped);
    const auto drop = stepOf(bothLegsStretch(), Hold{seconds(10)}, seconds(20));
    const auto words = wordsIn(compile(routineOf({pull, drop, pull})));
    CHECK(std::ranges::count(words, "Pull. The leg with the cramp.") == 2);
    CHECK(std::ranges::count(words, "Heel drop.") == 1);
}

TEST_CASE("Each movement of a counted stretch is said as it begins") {
    const auto step = stepOf(massageStretch(), PacedMovement{12, seconds(2)}, seconds(15));
    const Timeline timeline = compile(routineOf({step}));
    const Segment& move = timeline.segments()[1];
    const Time tone = milliseconds(500);
    std::vector<Time> at;
    for (const SaidLine& said : saidIn(timeline)) {
        if (said.at >= move.start && said.at < move.end()) at.push_back(said.at - move.start);
    }
    CHECK(at == std::vector{seconds(1), seconds(8) + tone, seconds(16) + tone});
    CHECK(timeline.captionAt(move.start + seconds(2))->caption == "Strokes.");
    CHECK(timeline.captionAt(move.start + seconds(10))->caption == "Circles.");
    CHECK(timeline.captionAt(move.end() - Time{1})->caption == "Knead.");
    CHECK(movementAt(move, 3) == 0);
    CHECK(movementAt(move, 4) == 1);
}

TEST_CASE("How to get into a movement is said before its first line where there was no time to get ready") {
    const auto step = stepOf(massageStretch(), PacedMovement{30, seconds(2)}, Time{0});
    CHECK(wordsIn(compile(routineOf({step}))) ==
          Words{"Left leg.", heel, knee, "Stroke upwards.", "Now circles.", "Now knead.", end});
}

TEST_CASE("More time goes to the last movement, and less takes it away from the end") {
    const auto move = [](Time by) {
        const auto step = stepOf(massageStretch(), PacedMovement{12, seconds(2)}, seconds(15));
        return compile(routineOf({step}), {edit::Lengthen{1, by, seconds(2)}}).segments()[1];
    };
    CHECK(std::get<Segment::Move>(move(seconds(10)).role).count == 17);
    CHECK(movementAt(move(seconds(10)), 7) == 1);
    CHECK(movementAt(move(seconds(10)), 16) == 2);
    CHECK(std::get<Segment::Move>(move(seconds(-10)).role).count == 7);
    CHECK(movementAt(move(seconds(-10)), 6) == 1);
}

TEST_CASE("A line that is still being said when the next segment begins is let end") {
    StretchStep step = stepOf(stretchNamed("Pull"), Hold{seconds(30)}, seconds(2));
    const Timeline timeline = compile(routineOf({step}));
    const auto said = saidIn(timeline);
    REQUIRE(said.size() >= 2);
    CHECK(said[1].at >= said[0].at + estimatedLength(said[0].words));
}

TEST_CASE("A caution that the author's own line says in its very words is not said again") {
    RestStep rest = restOf(seconds(20));
    rest.say = "Sit up. " + std::string(lamp) + " Take your time.";
    const auto wall = stepOf(cautionedStretch("Wall stretch"), Hold{seconds(20)}, seconds(25));
    CHECK(std::ranges::count(wordsIn(compile(routineOf({rest, wall}))), lamp) == 0);
    rest.say = "Sit up.";
    CHECK(std::ranges::count(wordsIn(compile(routineOf({rest, wall}))), lamp) == 1);
}

TEST_CASE("A new round of a hold until it eases has the stretch's own line, or the usual one") {
    Stretch stand = *stretchNamed("Stand");
    stand.easing = Instruction{"Weight off.", "Take your weight off."};
    for (const bool own : {false, true}) {
        const auto stretch = own ? std::make_shared<const Stretch>(stand) : stretchNamed("Pull");
        const auto step = stepOf(stretch, OpenHold{seconds(30), seconds(90)}, seconds(20));
        const Timeline timeline = compile(routineOf({step}), {}, OpenHoldLength::maximum);
        const auto words = wordsIn(timeline);
        CHECK(std::ranges::count(words, "Take your weight off.") == (own ? 2 : 0));
        CHECK(std::ranges::count(words, "Ease off a little. Then hold again.") == (own ? 0 : 2));
        CHECK((timeline.captionAt(seconds(55))->caption == "Weight off.") == own);
    }
}

TEST_CASE("While a cramp is played it is said once in each stage how to tell that it has eased, and never in a plan") {
    constexpr auto reminder = "Press E when it eases.";
    const auto pull = stepOf(stretchNamed("Pull"), OpenHold{seconds(30), seconds(90)}, Time{0}, Sides::cramped);
    const auto walk = stepOf(bothLegsStretch(), PacedMovement{30, seconds(2)}, seconds(20));
    const auto pumps = stepOf(stretchNamed("Pumps"), PacedMovement{10, seconds(3)}, seconds(20));
    const Routine routine = routineOf({untilEased({pull, walk}), pumps});
    CHECK(std::ranges::count(wordsIn(compile(routine)), reminder) == 0);
    const auto played = [&](const Edits& edits) { return compile(routine, edits, OpenHoldLength::maximum); };
    CHECK(std::ranges::count(wordsIn(played({})), reminder) == 2);
    CHECK(std::ranges::count(wordsIn(played({edit::Ease{0, seconds(50)}})), reminder) == 1);
    const auto said = saidIn(played({}));
    const auto first = std::ranges::find(said, reminder, &SaidLine::words);
    CHECK((first - 1)->words == knee);
    CHECK(first->at < seconds(30));
}

TEST_CASE("From the fifth minute of a cramp on, a round that begins with a minute says which") {
    const auto pull = stepOf(stretchNamed("Pull"), OpenHold{seconds(30), seconds(450)}, Time{0}, Sides::cramped);
    const auto words = wordsIn(compile(routineOf({untilEased({pull})}), {}, OpenHoldLength::maximum));
    const auto count = [&](const char* line) { return std::ranges::count(words, line); };
    CHECK(count("Five minutes. Ease off a little. Then hold again.") == 1);
    CHECK(count("Six minutes. Ease off a little. Then hold again.") == 1);
    CHECK(count("Seven minutes. Ease off a little. Then hold again.") == 1);
    CHECK(count("Ease off a little. Then hold again.") == 11);
}

TEST_CASE("A routine's own words stand at its end, and there is time for them") {
    Routine routine = routineOf({stretchStep(Hold{seconds(10)})});
    CHECK(compile(routine).segments().back().length == seconds(6));
    routine.end = "That is all. Hold on to something firm, and rise slowly from the chair.";
    const Timeline timeline = compile(routine);
    const SaidLine last = saidIn(timeline).back();
    CHECK(last.words == routine.end);
    CHECK(last.at + estimatedLength(last.words) <= timeline.length());
    CHECK(timeline.length().count() % seconds(1).count() == 0);
}

TEST_CASE("The last of three or more holds of a stretch is called the last one, before it begins") {
    const auto said = [](int repeat, Sides sides, std::size_t steps = 1) {
        StretchStep step = stepOf(stretchNamed("Pull"), Hold{seconds(15)}, seconds(20), sides);
        step.repeat = repeat;
        step.change = seconds(8);
        const Words words = wordsIn(compile(routineOf(std::vector<Step>(steps, step))));
        return std::ranges::count_if(words, [](const std::string& each) { return each.ends_with("Last one."); });
    };
    CHECK(said(1, Sides::both) == 0);
    CHECK(said(3, Sides::left) == 1);
    CHECK(said(2, Sides::alternate) == 1);
    CHECK(said(2, Sides::alternate, 2) == 1); // The second step goes on with the stretch, so its own end counts.

    StretchStep hasty = stepOf(stretchNamed("Pull"), Hold{seconds(15)}, seconds(20), Sides::alternate);
    hasty.repeat = 2;
    hasty.change = seconds(2);
    const Words words = wordsIn(compile(routineOf({hasty})));
    CHECK(std::ranges::count(words, "Right leg.") == 2);
}
