// The lines that open a step of a stretch, and its time to get ready if the author gave none.

#include "timeline/compile.hpp"

#include "routine/speech_estimate.hpp"
#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto lamp = "Switch the lamp on before you stand.";
constexpr auto heel = "Press the heel down.";
constexpr auto advice = "If it has not eased by now, stop, and get medical advice. If it has, go on with this.";

using Words = std::vector<std::string>;

StretchStep stepOf(std::shared_ptr<const Stretch> stretch, Effort effort, std::optional<Time> ready = {},
                   Sides sides = Sides::left) {
    StretchStep step = stretchStep(effort, sides);
    step.stretch = std::move(stretch);
    step.ready = ready;
    return step;
}

std::shared_ptr<const Stretch> talkative() {
    Stretch stretch = *cautionedStretch("Wall");
    stretch.instructions.assign(4, {"Many words.", "These are as many words as fill five seconds."});
    return std::make_shared<const Stretch>(std::move(stretch));
}

std::vector<const Segment*> readies(const Timeline& timeline) {
    std::vector<const Segment*> found;
    for (const Segment& segment : timeline.segments())
        if (segment.kind() == SegmentKind::ready) found.push_back(&segment);
    return found;
}

Words saidIn(const Timeline& timeline, const Segment& segment) {
    Words words;
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::speech && &timeline.segments()[cue.segment] == &segment) words.push_back(cue.spoken);
    return words;
}

/// Silence from the last word of a segment to its end.
Time silenceIn(const Timeline& timeline, const Segment& segment) {
    Time end = segment.start;
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::speech && &timeline.segments()[cue.segment] == &segment)
            end = cue.at + estimatedLength(cue.spoken);
    return segment.end() - end;
}

Words allSaid(const Routine& routine) {
    Words words;
    const Timeline timeline = compile(routine);
    for (const Segment& segment : timeline.segments())
        for (const std::string& line : saidIn(timeline, segment))
            words.push_back(line);
    return words;
}

} // namespace

TEST_CASE("Without a time of its author's, getting ready lasts as long as all that is said there, in whole seconds") {
    StretchStep step = stepOf(talkative(), Hold{seconds(20)});
    step.say = "Slowly, please.";
    const Timeline timeline = compile(routineOf({step}));
    const Segment& ready = timeline.segments().front();
    CHECK(saidIn(timeline, ready).size() == 8);
    CHECK(ready.length.count() % seconds(1).count() == 0);
    CHECK(silenceIn(timeline, ready) >= milliseconds(300));
    CHECK(silenceIn(timeline, ready) <= milliseconds(2300));
}

TEST_CASE("Getting ready lasts at least eight seconds") {
    Stretch brief = *stretchNamed("Pull");
    brief.instructions = {{"Pull.", "Pull."}};
    const auto stretch = std::make_shared<const Stretch>(brief);
    CHECK(compile(routineOf({stepOf(stretch, PacedMovement{5, seconds(3)})})).segments()[0].length == seconds(8));
}

TEST_CASE("Before every hold the last words are that it begins with the chime, if there is time") {
    constexpr auto chime = "Hold at the chime.";
    const auto hold = stepOf(talkative(), Hold{seconds(20)});
    const auto other = stepOf(stretchNamed("Pull"), Hold{seconds(20)});
    const Timeline timeline = compile(routineOf({hold, other, hold}));
    for (const Segment* ready : readies(timeline)) {
        CHECK(saidIn(timeline, *ready).back() == chime);
        CHECK(silenceIn(timeline, *ready) >= milliseconds(300));
    }
    const auto said = [&](const StretchStep& step) {
        const Words words = allSaid(routineOf({step}));
        return std::ranges::count(words, chime);
    };
    CHECK(said(stepOf(talkative(), Hold{seconds(20)}, seconds(90))) == 1);
    CHECK(said(stepOf(talkative(), Hold{seconds(20)}, seconds(5))) == 0);
    CHECK(said(stepOf(talkative(), PacedMovement{10, seconds(3)})) == 0);
    CHECK(said(stepOf(talkative(), OpenHold{})) == 0);
    Stretch pack = *talkative();
    pack.prop = Prop::pack;
    CHECK(said(stepOf(std::make_shared<const Stretch>(pack), Hold{seconds(600)})) == 0);
}

TEST_CASE("The author's own time to get ready always wins") {
    for (const Time ready : {seconds(0), seconds(2), seconds(90)}) {
        const Timeline timeline = compile(routineOf({stepOf(talkative(), Hold{seconds(20)}, ready)}));
        const auto found = readies(timeline);
        CHECK((found.empty() ? Time{0} : found.front()->length) == ready);
    }
}

TEST_CASE("In a later step of a stretch its name and its leg are said, and no time is given to more") {
    GroupStep twice;
    twice.repeat = 2;
    twice.steps = {stepOf(talkative(), Hold{seconds(20)}, {}, Sides::both)};
    const Timeline timeline = compile(routineOf({twice}));
    const auto found = readies(timeline);
    REQUIRE(found.size() == 2);
    CHECK(saidIn(timeline, *found[0]).size() == 7);
    CHECK(saidIn(timeline, *found[1]) == Words{"Wall. Left leg.", "Hold at the chime."});
    CHECK(found[1]->length == seconds(8));
    const Segment& hold = *(found[1] + 1);
    CHECK(saidIn(timeline, hold) == Words{"Half way."});
}

TEST_CASE("In a later step the author's line has the time that it needs") {
    StretchStep later = stepOf(talkative(), Hold{seconds(20)});
    later.say = "This line is so long that it takes more than eight seconds to say it in an unhurried voice.";
    const Timeline timeline = compile(routineOf({stepOf(talkative(), Hold{seconds(20)}), later}));
    CHECK(silenceIn(timeline, *readies(timeline)[1]) >= milliseconds(300));
}

TEST_CASE("In a later step with time enough of its author's, how it is done is said again") {
    const auto words = [](Time ready) {
        const Timeline timeline =
            compile(routineOf({stepOf(talkative(), Hold{seconds(20)}), stepOf(talkative(), Hold{seconds(20)}, ready)}));
        return saidIn(timeline, *readies(timeline)[1]).size();
    };
    CHECK(words(seconds(20)) == 2);
    CHECK(words(seconds(40)) == 6);
}

TEST_CASE("A hold until it eases is explained every time") {
    const auto pull = stepOf(stretchNamed("Pull"), OpenHold{}, {}, Sides::cramped);
    const auto rub = stepOf(stretchNamed("Rub"), Hold{seconds(60)}, {}, Sides::cramped);
    const Timeline timeline = compile(routineOf({untilEased({pull, rub, pull})}), {}, OpenHoldLength::maximum);
    const auto found = readies(timeline);
    REQUIRE(found.size() == 3);
    const Words last = saidIn(timeline, *found[2]);
    CHECK(std::ranges::count(last, std::string(heel)) == 1);
}

TEST_CASE("A caution that was said with another stretch takes no time again") {
    const auto lengthOf = [](const std::vector<Step>& steps) {
        return readies(compile(routineOf(steps))).back()->length;
    };
    const auto wall = stepOf(cautionedStretch("Wall"), Hold{seconds(20)});
    const auto chair = stepOf(cautionedStretch("Chair"), Hold{seconds(20)});
    CHECK(lengthOf({wall, chair}) + seconds(4) <= lengthOf({chair}));
}

TEST_CASE("Lines of a cramp's stages count as unsaid behind the group, since easing may skip them") {
    const auto pull = stepOf(stretchNamed("Pull"), OpenHold{}, Time{0}, Sides::cramped);
    const auto wall = stepOf(talkative(), Hold{seconds(20)});
    const Routine routine = routineOf({untilEased({pull, wall}), wall});
    const Timeline eased = compile(routine, {edit::Ease{0, seconds(20)}}, OpenHoldLength::maximum);
    const Segment& ready = *readies(eased).front();
    const Words words = saidIn(eased, ready);
    CHECK(std::ranges::count(words, std::string(lamp)) == 1);
    CHECK(words.size() == 7);
    CHECK(silenceIn(eased, ready) >= milliseconds(300));
}

TEST_CASE("In a plan there is time for the advice behind a cramp, too") {
    const auto pull = stepOf(stretchNamed("Pull"), OpenHold{}, Time{0}, Sides::cramped);
    const auto wall = stepOf(talkative(), Hold{seconds(20)});
    const Timeline timeline = compile(routineOf({untilEased({pull}), wall}));
    const Segment& ready = *readies(timeline).front();
    CHECK(saidIn(timeline, ready).front() == advice);
    CHECK(saidIn(timeline, ready).size() == 8);
    CHECK(silenceIn(timeline, ready) >= milliseconds(300));
}

TEST_CASE("The other way round is said where it turns round, and only there") {
    const auto circles = stepOf(circlingStretch(), PacedMovement{10, seconds(3)}, {}, Sides::both);
    const Words words = allSaid(routineOf({circles, circles}));
    const auto turned = [](const std::string& line) { return line.find("other way") != std::string::npos; };
    CHECK(std::ranges::count_if(words, turned) == 1);
    CHECK(std::ranges::count(words, "Circles. Left leg. Now the other way.") == 1);
}

TEST_CASE("Between two turns on the same leg the other way round is said, as short as it must be") {
    StretchStep circles = stepOf(circlingStretch(), PacedMovement{3, seconds(3)});
    circles.repeat = 2;
    const auto lineWith = [&](Time change) {
        circles.change = change;
        return allSaid(routineOf({circles}))[3];
    };
    CHECK(lineWith(seconds(8)) == "Relax. Same leg, the other way.");
    CHECK(lineWith(seconds(4)) == "Now the other way.");
    CHECK(lineWith(Time{0}) == "Now the other way.");
    circles.sides = Sides::alternate;
    const Words words = allSaid(routineOf({circles}));
    CHECK(std::ranges::count(words, "Switch sides. Right leg.") == 0);
    CHECK(std::ranges::count(words, "Left leg. Now the other way.") == 1);
}
