#include "session/sleep_question.hpp"

#include "application/application_harness.hpp"
#include "routine/speech_estimate.hpp"
#include "session/session_ending.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

StretchStep stage(const std::string& name, Time length) {
    StretchStep step = stretchStep(OpenHold{seconds(30), length}, Sides::cramped);
    step.stretch = stretchNamed(name);
    step.ready = Time{0};
    return step;
}

/// Four stages of two minutes each, with a rest of ten seconds before the third and the fourth.
Routine fourStages() {
    Routine routine =
        routineOf({untilEased({stage("First", seconds(120)), stage("Second", seconds(120)), restOf(seconds(10)),
                               stage("Third", seconds(120)), restOf(seconds(10)), stage("Fourth", seconds(120))})});
    routine.title = "Calf cramp";
    routine.light = LightMode::night;
    return routine;
}

constexpr Time afterThird = seconds(370);
constexpr Time asked = seconds(430);

Timeline played(const Routine& routine) { return compile(routine, {}, OpenHoldLength::maximum); }

class StagesHost : public FakeHost {
public:
    CrampRoutine cramp(CrampMuscle, const RoutineOverrides&) override { return {fourStages()}; }
};

struct Cramp {
    StagesHost host;
    Time now = seconds(1000);
    Application app;

    explicit Cramp(double speed = 1) : app(host, launched(speed), now) {}

    static LaunchOptions launched(double speed) {
        LaunchOptions options = fromCramp();
        options.stored.guidanceRead = true;
        options.speed = speed;
        return options;
    }

    void runTo(Time position) {
        while (session().position() < position && !session().isOver()) {
            now += milliseconds(100);
            app.advance(now);
        }
    }
    void press(const Action& action) { app.handle(action, now); }
    const base::Cramp& base() const { return std::get<base::Cramp>(app.state().base.content); }
    const Session& session() const { return base().session; }
    const State& state() const { return app.state(); }
    bool coaches() const { return state().audibleSession() == &session(); }
};

} // namespace

TEST_CASE("The question is due 60 s after the third stage, or after an input that came later") {
    const Timeline timeline = played(fourStages());
    CHECK(sleepQuestionAt(timeline, Time{0}) == asked);
    CHECK(sleepQuestionAt(timeline, afterThird) == asked);
    CHECK(sleepQuestionAt(timeline, seconds(390)) >= seconds(450));
    CHECK(sleepQuestionAt(timeline, seconds(390)) < seconds(460));
}

TEST_CASE("The question cuts no line short") {
    const Timeline timeline = played(fourStages());
    for (Time lastInput{}; lastInput < seconds(420); lastInput += milliseconds(500)) {
        const auto at = sleepQuestionAt(timeline, lastInput);
        REQUIRE(at);
        for (const Cue& cue : timeline.cues()) {
            if (cue.kind != CueKind::speech || cue.at > *at) continue;
            CHECK(cue.at + estimatedLength(cue.spoken) <= *at);
        }
    }
}

TEST_CASE("A cramp with fewer than four stages asks nothing, nor one about to end, nor a routine") {
    CHECK_FALSE(sleepQuestionAt(played(crampRoutine(CrampMuscle::calf)), Time{0}));
    CHECK_FALSE(sleepQuestionAt(played(fourStages()), seconds(425)));
    CHECK_FALSE(sleepQuestionAt(played(bedtime()), Time{0}));
}

TEST_CASE("The question is asked softly, with the words of the screen, and coaching is silent from then on") {
    Cramp cramp;
    cramp.runTo(asked - milliseconds(200));
    REQUIRE(cramp.coaches());
    const double usual = cramp.state().soundGain();
    cramp.runTo(asked);
    REQUIRE(cramp.base().question);
    CHECK_FALSE(cramp.coaches());
    const Session& question = *cramp.state().audibleSession();
    std::vector<std::string> spoken;
    for (const Cue& cue : question.timeline()->cues()) {
        CHECK(cue.kind == CueKind::speech);
        spoken.push_back(cue.spoken);
    }
    CHECK(spoken == sleepQuestion());
    CHECK(cramp.state().soundGain() == doctest::Approx(0.5 * usual));
    CHECK_FALSE(cramp.state().soundRises());
    CHECK(question.running());
    cramp.runTo(seconds(460));
    CHECK(cramp.state().audibleSession()->isOver());
    cramp.runTo(seconds(10000));
    CHECK(cramp.state().audibleSession()->isOver());
}

TEST_CASE("The cramp counts on after the question, and never ends as eased by itself") {
    Cramp cramp;
    cramp.runTo(asked);
    CHECK_FALSE(cramp.base().seemsAsleep());
    CHECK(cramp.state().crampRuns());
    cramp.runTo(asked + answerTime);
    CHECK(cramp.base().seemsAsleep());
    CHECK(cramp.session().running());
    CHECK_FALSE(cramp.state().crampRuns());
    cramp.runTo(seconds(10000));
    REQUIRE(cramp.session().isOver());
    for (int minutes = 0; minutes < 600; ++minutes) {
        cramp.app.advance(cramp.now += seconds(60));
        REQUIRE(cramp.state().screenId() == ScreenId::cramp);
        REQUIRE_FALSE(cramp.state().leaving);
        REQUIRE(endingOf(cramp.session(), false) == SessionEnding::notEased);
    }
    CHECK(cramp.base().seemsAsleep());
    cramp.press(action::Back{});
    REQUIRE(cramp.state().screenId() == ScreenId::done);
    CHECK(std::get<base::Done>(cramp.state().base.content).ending() == SessionEnding::leftEarly);
}

TEST_CASE("Any input answers the question, also from the embers, and it is asked only once") {
    for (const Time waited : {Time{0}, seconds(5), seconds(30)}) {
        Cramp cramp;
        cramp.runTo(asked);
        cramp.runTo(asked + waited);
        cramp.press(action::Activity{});
        CHECK(cramp.coaches());
        CHECK_FALSE(cramp.base().seemsAsleep());
        cramp.runTo(seconds(10000));
        CHECK(cramp.coaches());
        CHECK_FALSE(cramp.base().awaitsAnswer());
    }
}

TEST_CASE("The pause key answers and pauses the cramp") {
    Cramp cramp;
    cramp.runTo(asked);
    cramp.press(action::TogglePause{});
    CHECK(cramp.coaches());
    CHECK(cramp.session().pause().person);
}

TEST_CASE("Space answers that it eases") {
    Cramp cramp;
    cramp.runTo(asked);
    cramp.press(action::Ease{});
    CHECK(cramp.coaches());
    CHECK(endingOf(cramp.session(), false) == SessionEnding::eased);
}

TEST_CASE("A person who gives signs is asked 60 s after the last of them") {
    Cramp cramp;
    cramp.runTo(seconds(400));
    cramp.press(action::Activity{});
    cramp.runTo(seconds(455));
    CHECK_FALSE(cramp.base().question);
    cramp.runTo(seconds(470));
    CHECK(cramp.base().question);
}

TEST_CASE("A cramp that has eased, and one that is paused, ask nothing") {
    Cramp paused;
    paused.runTo(seconds(425));
    paused.press(action::TogglePause{});
    for (int i = 0; i < 3000; ++i)
        paused.app.advance(paused.now += milliseconds(100));
    CHECK_FALSE(paused.base().question);
    Cramp eased;
    eased.runTo(seconds(60));
    eased.press(action::Ease{});
    for (int i = 0; i < 6000 && eased.state().screenId() == ScreenId::cramp; ++i) {
        eased.app.advance(eased.now += milliseconds(100));
        if (eased.state().screenId() == ScreenId::cramp) CHECK_FALSE(eased.base().question);
    }
}

TEST_CASE("A rehearsal at another speed asks at the same position") {
    Cramp cramp(20);
    cramp.runTo(asked - seconds(3));
    CHECK_FALSE(cramp.base().question);
    cramp.runTo(asked + seconds(3));
    REQUIRE(cramp.base().question);
    CHECK(cramp.base().question->at == asked);
}
