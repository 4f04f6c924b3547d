// A playing session whose routine gets a new version.

#include "session/session.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

StretchStep held(const std::string& stretch, Time length = seconds(20)) {
    StretchStep step = stretchStep(Hold{length}, Sides::left);
    step.stretch = stretchNamed(stretch);
    return step;
}

Routine two(Time first = seconds(20), Time second = seconds(20)) {
    return routineOf({held("a", first), held("b", second)});
}

struct Playing {
    Time now = seconds(100);
    Session session{shared(two()), now};

    /// 13 s: in the first hold. 40 s: in the second.
    void run(Time length) {
        for (const Time end = now + length; now < end;) {
            now += milliseconds(100);
            session.advance(now);
        }
    }
};

} // namespace

TEST_CASE("A change behind the present step lets the session and its sound go on") {
    Playing playing;
    playing.run(seconds(13));
    const EntryId entry = playing.session.entryId();
    CHECK(playing.session.revise(shared(two(seconds(20), seconds(50))), playing.now));
    CHECK(playing.session.position() == seconds(13));
    CHECK(playing.session.entryId() == entry);
    CHECK(playing.session.running());
    CHECK(playing.session.timeline()->length() > Session(shared(two()), Time{0}).timeline()->length());
    playing.run(seconds(5));
    CHECK(playing.session.position() == seconds(18));
}

TEST_CASE("A change before the present step moves the position and keeps the step and its second") {
    Playing playing;
    playing.run(seconds(40));
    REQUIRE(playing.session.segment().stretch->id == "b");
    const Time elapsed = playing.session.position() - playing.session.segment().start;
    const EntryId entry = playing.session.entryId();
    CHECK(playing.session.revise(shared(two(seconds(45))), playing.now));
    CHECK(playing.session.position() == seconds(65));
    CHECK(playing.session.segment().stretch->id == "b");
    CHECK(playing.session.position() - playing.session.segment().start == elapsed);
    CHECK(playing.session.entryId() != entry);
    CHECK(playing.session.running());
    playing.run(seconds(2));
    CHECK(playing.session.position() == seconds(67));
}

TEST_CASE("A pause of any kind stays as it is, and a paused session stays at its second") {
    for (const bool person : {true, false}) {
        Playing playing;
        playing.run(seconds(13));
        if (person)
            playing.session.apply(command::TogglePause{}, playing.now);
        else
            playing.session.advance(playing.now += seconds(60));
        const PauseState before = playing.session.pause();
        REQUIRE(before.paused());
        const Time position = playing.session.position();
        CHECK(playing.session.revise(shared(two(seconds(45), seconds(45))), playing.now));
        CHECK(playing.session.pause() == before);
        playing.run(seconds(5));
        CHECK(playing.session.position() == position);
    }
}

TEST_CASE("If the step is gone, the session waits at the nearest place until the pause key") {
    Playing playing;
    playing.run(seconds(13));
    CHECK_FALSE(playing.session.revise(shared(routineOf({held("b")})), playing.now));
    CHECK(playing.session.pause() == PauseState{true, false});
    CHECK(playing.session.position() == Time{0});
    playing.run(seconds(5));
    playing.session.apply(command::Activity{}, playing.now);
    playing.run(seconds(5));
    CHECK(playing.session.position() == Time{0});
    playing.session.apply(command::TogglePause{}, playing.now);
    playing.run(seconds(5));
    CHECK(playing.session.position() == seconds(5));
}

TEST_CASE("A new line before the present second counts as an entry, so that it does not begin in its middle") {
    Playing playing;
    playing.run(seconds(5));
    const EntryId entry = playing.session.entryId();
    Routine changed = two();
    std::get<StretchStep>(changed.steps.front()).say = "Take your time.";
    CHECK(playing.session.revise(shared(changed), playing.now));
    CHECK(playing.session.position() == seconds(5));
    CHECK(playing.session.entryId() != entry);
}

TEST_CASE("Ten seconds more stay with their step, and the held time counts on") {
    Playing playing;
    playing.run(seconds(13));
    playing.session.apply(command::Lengthen{seconds(10)}, playing.now);
    REQUIRE(playing.session.segment().length == seconds(30));
    CHECK(playing.session.revise(shared(two(seconds(20), seconds(50))), playing.now));
    CHECK(playing.session.segment().length == seconds(30));
    playing.run(seconds(10));
    REQUIRE(playing.session.holdTotals().totals().size() == 1);
    CHECK(playing.session.holdTotals().totals().front().time == seconds(15));
}

TEST_CASE("Begin again plays the new version, and so does its routine") {
    Playing playing;
    playing.run(seconds(13));
    Routine changed = two(seconds(25));
    changed.title = "Changed";
    playing.session.revise(shared(changed), playing.now);
    playing.session.apply(command::Restart{}, playing.now);
    CHECK(playing.session.timeline()->title() == "Changed");
    CHECK(playing.session.routine()->title == "Changed");
}

TEST_CASE("A session at its end ignores a new version") {
    Playing playing;
    playing.run(seconds(200));
    REQUIRE(playing.session.isOver());
    const auto timeline = playing.session.timeline();
    CHECK(playing.session.revise(shared(two(seconds(60))), playing.now));
    CHECK(playing.session.timeline() == timeline);
}
