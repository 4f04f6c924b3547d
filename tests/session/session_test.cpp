#include "session/session.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

std::shared_ptr<const Routine> twoHolds() { return shared(routineOf({stretchStep(Hold{seconds(10)})})); }

void run(Session& session, Time& now, Time length) {
    for (const Time end = now + length; now < end;) {
        now += milliseconds(20);
        session.advance(now);
    }
}

} // namespace

TEST_CASE("A session runs with the wall clock and stops at the end") {
    Time now = seconds(1000);
    Session session(twoHolds(), now);
    run(session, now, seconds(12));
    CHECK(session.position() == seconds(12));
    CHECK(session.running());
    run(session, now, seconds(60));
    CHECK(session.isOver());
    CHECK(session.position() == session.timeline()->length());
}

TEST_CASE("A suspended machine pauses by itself, and the next key goes on from where it was") {
    Time now{};
    Session session(twoHolds(), now);
    run(session, now, seconds(5));
    now += seconds(600);
    session.advance(now);
    CHECK(session.pause() == PauseState{false, true});
    CHECK(session.position() == seconds(5));
    run(session, now, seconds(30));
    CHECK(session.position() == seconds(5));
    session.apply(command::Activity{}, now);
    run(session, now, seconds(1));
    CHECK(session.position() == seconds(6));
}

TEST_CASE("A suspension does not undo the person's pause") {
    Time now{};
    Session session(twoHolds(), now);
    run(session, now, seconds(5));
    session.apply(command::TogglePause{}, now);
    now += seconds(600);
    session.advance(now);
    session.apply(command::Activity{}, now);
    CHECK(session.pause() == PauseState{true, false});
    session.apply(command::TogglePause{}, now);
    CHECK(session.running());
}

TEST_CASE("Ten seconds more lengthen the present hold and change nothing behind it") {
    Time now{};
    Session session(twoHolds(), now);
    run(session, now, seconds(12));
    const Time length = session.timeline()->length();
    session.apply(command::Lengthen{seconds(10)}, now);
    CHECK(session.timeline()->length() == length + seconds(10));
    CHECK(session.position() == seconds(12));
    CHECK(session.timeline()->at(seconds(27)).kind() == SegmentKind::hold);
}

TEST_CASE("Restart forgets the edits and begins at zero") {
    Time now{};
    Session session(twoHolds(), now);
    const Time length = session.timeline()->length();
    const EntryId begun = session.entryId();
    run(session, now, seconds(12));
    session.apply(command::Lengthen{seconds(10)}, now);
    session.apply(command::Restart{}, now);
    CHECK(session.position() == Time{0});
    CHECK(session.timeline()->length() == length);
    CHECK((session.entryId() != begun));
}

TEST_CASE("An edit while paused or over does no harm") {
    Time now{};
    Session session(twoHolds(), now, seconds(500));
    CHECK(session.isOver());
    session.apply(command::Lengthen{seconds(10)}, now);
    session.apply(command::Ease{}, now);
    CHECK(session.isOver());
    session.apply(command::Previous{}, now);
    CHECK_FALSE(session.isOver());
}

TEST_CASE("Going back to a hold that was called eased by mistake opens it again") {
    Time now{};
    Session session(shared(routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)})), now);
    const Time length = session.timeline()->length();
    run(session, now, seconds(20));
    session.apply(command::Ease{}, now);
    run(session, now, seconds(4));
    CHECK(session.segment().kind() == SegmentKind::finish);
    session.apply(command::Previous{}, now);
    CHECK(session.timeline()->length() == length);
    run(session, now, seconds(120));
    CHECK(session.segment().kind() == SegmentKind::openHold);
}

TEST_CASE("Easing in the last moment of an open hold still prevents the advice to get help") {
    const StretchStep last = stretchStep(OpenHold{seconds(10), seconds(30)}, Sides::left);
    for (const Routine& routine : {routineOf({last}), routineOf({untilEased({last})})}) {
        Time now{};
        Session session(shared(routine), now);
        run(session, now, seconds(38) - milliseconds(200));
        REQUIRE(session.segment().kind() == SegmentKind::openHold);
        REQUIRE(advisesHelp(session.timeline()->segments().back()));
        session.apply(command::Ease{}, now);
        CHECK_FALSE(advisesHelp(session.timeline()->segments().back()));
    }
}

TEST_CASE("The pause key does nothing once it is over") {
    Time now{};
    Session session(twoHolds(), now, seconds(500));
    session.apply(command::TogglePause{}, now);
    CHECK_FALSE(session.pause().paused());
}

TEST_CASE("Under another screen it stands still, and goes on by itself from there") {
    Time now{};
    Session session(twoHolds(), now);
    run(session, now, seconds(5));
    session.apply(command::Cover{}, now);
    CHECK_FALSE(session.running());
    run(session, now, seconds(30));
    CHECK(session.position() == seconds(5));
    session.apply(command::Uncover{}, now);
    CHECK(session.running());
    run(session, now, seconds(2));
    CHECK(session.position() == seconds(7));
}

TEST_CASE("A session that the person paused stays paused after it is uncovered") {
    Time now{};
    Session session(twoHolds(), now);
    session.apply(command::TogglePause{}, now);
    session.apply(command::Cover{}, now);
    session.apply(command::Uncover{}, now);
    CHECK(session.pause() == PauseState{true, false, false});
}

TEST_CASE("A covered session ignores commands and keeps its position, pause and timeline") {
    Time now{};
    const StretchStep stage = stretchStep(OpenHold{seconds(10), seconds(60)}, Sides::cramped);
    Session session(shared(routineOf({untilEased({stage})})), now);
    run(session, now, seconds(12));
    session.apply(command::Cover{}, now);
    const auto timeline = session.timeline();
    const EntryId begun = session.entryId();
    const Command asked[] = {command::TogglePause{}, command::Next{},    command::Previous{},
                             command::Ease{},        command::Restart{}, command::Lengthen{seconds(10)},
                             command::RepeatTurn{},  command::Cover{},   command::Seek{seconds(3)},
                             command::Activity{}};
    for (const Command& command : asked)
        session.apply(command, now);
    CHECK(session.pause() == PauseState{false, false, true});
    CHECK(session.position() == seconds(12));
    CHECK(session.timeline() == timeline);
    CHECK((session.entryId() == begun));
}

TEST_CASE("A machine that slept under another screen leaves no pause behind, nor one that slept before") {
    Time now{};
    Session session(twoHolds(), now);
    run(session, now, seconds(5));
    session.apply(command::Cover{}, now);
    now += seconds(600);
    session.advance(now);
    now += seconds(600);
    session.apply(command::Uncover{}, now);
    CHECK(session.pause() == PauseState{});
    CHECK(session.position() == seconds(5));
    run(session, now, seconds(1));
    now += seconds(600);
    session.advance(now);
    REQUIRE(session.pause().automatic);
    session.apply(command::Cover{}, now);
    session.apply(command::Uncover{}, now);
    CHECK(session.running());
    CHECK(session.position() == seconds(6));
}

TEST_CASE("Uncover does no harm to a session that is over or was never covered") {
    Time now{};
    Session session(twoHolds(), now, seconds(500));
    session.apply(command::Uncover{}, now);
    session.apply(command::Cover{}, now);
    session.apply(command::Uncover{}, now);
    CHECK(session.isOver());
    CHECK_FALSE(session.pause().paused());
}

TEST_CASE("A turn is repeated from the time to get into position on, and the end is not") {
    Time now{};
    Session session(twoHolds(), now);
    run(session, now, seconds(12)); // The first hold is from 0:08 to 0:18.
    session.apply(command::RepeatTurn{}, now);
    CHECK(session.position() == Time{0});
    CHECK(session.entry() == Time{0});
    run(session, now, seconds(30));
    session.apply(command::RepeatTurn{}, now);
    CHECK(session.position() == seconds(18)); // The change before the second hold.
    session.apply(command::RepeatTurn{}, now);
    CHECK(session.position() == seconds(18)); // Not the first hold, although this turn has only just begun.
    const EntryId entry = session.entryId();
    run(session, now, seconds(16));
    REQUIRE(session.segment().kind() == SegmentKind::finish);
    session.apply(command::RepeatTurn{}, now);
    CHECK(session.position() == seconds(34));
    CHECK((session.entryId() == entry));
}

TEST_CASE("In any session only a seek moves the position back") {
    std::mt19937 random(4);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int i = 0; i < 50; ++i) {
        Time now{};
        const GroupStep stages =
            untilEased({stretchStep(OpenHold{seconds(10), seconds(30)}), stretchStep(Hold{seconds(20)})});
        const StretchStep first = stretchStep(OpenHold{seconds(10), seconds(60)});
        Session session(shared(routineOf({first, stages, stretchStep(Hold{seconds(20)})})), now);
        Time last{};
        for (int n = 0; n < 400; ++n) {
            now += milliseconds(upTo(200) == 0 ? 10'000 : upTo(400));
            const EntryId entry = session.entryId();
            switch (upTo(16)) {
            case 0:
                session.apply(command::TogglePause{}, now);
                break;
            case 1:
                session.apply(command::Next{}, now);
                break;
            case 2:
                session.apply(command::Previous{}, now);
                break;
            case 3:
                session.apply(command::Lengthen{seconds(10)}, now);
                break;
            case 4:
                session.apply(command::Lengthen{seconds(-10)}, now);
                break;
            case 5:
                session.apply(command::Ease{}, now);
                break;
            case 6:
                session.observe(session.position() + milliseconds(upTo(400) - 200), now);
                break;
            case 7:
                session.apply(command::Seek{seconds(upTo(200) - 20)}, now);
                break;
            case 8:
                session.apply(command::RepeatTurn{}, now);
                break;
            case 9:
                session.apply(command::Cover{}, now);
                break;
            case 10:
            case 11:
                session.apply(command::Uncover{}, now);
                break;
            default:
                session.advance(now);
                break;
            }
            if (session.entryId() == entry) CHECK(session.position() >= last);
            last = session.position();
        }
    }
}

TEST_CASE("Easing drops the other stages even if the timeline keeps its length") {
    StretchStep second = stretchStep(Hold{seconds(10)}, Sides::left);
    second.ready = Time{0};
    StretchStep behind = second;
    behind.effort = Hold{milliseconds(24'700)};
    Time now{};
    Session session(shared(routineOf({untilEased({second, second, second}), behind})), now);
    run(session, now, seconds(5));
    const Time length = session.timeline()->length();
    session.apply(command::Ease{}, now);
    CHECK(session.timeline()->length() == length);
    CHECK(session.timeline()->segments().size() == 3);
    CHECK_FALSE(advisesHelp(session.timeline()->segments().back()));
}

TEST_CASE("Two sessions never have the same entry, and each seek is another") {
    Time now{};
    Session first(twoHolds(), now), second(twoHolds(), now);
    CHECK((first.entryId() != second.entryId()));
    const EntryId begun = first.entryId();
    run(first, now, seconds(3));
    CHECK((first.entryId() == begun));
    first.apply(command::Seek{seconds(12)}, now);
    const EntryId sought = first.entryId();
    CHECK((sought != begun));
    first.apply(command::Seek{seconds(12)}, now);
    CHECK((first.entryId() != sought));
    CHECK((begun != EntryId{}));
}

TEST_CASE("The position of the last input is that of the last command, and the start before the first") {
    Time now = seconds(1000);
    Session session(twoHolds(), now, seconds(3));
    run(session, now, seconds(2));
    CHECK(session.lastInput() == seconds(3));
    session.apply(command::Activity{}, now);
    run(session, now, seconds(2));
    CHECK(session.lastInput() == seconds(5));
    session.apply(command::Seek{seconds(1)}, now);
    CHECK(session.lastInput() == seconds(1));
}

TEST_CASE("The first entry lasts until a seek") {
    Time now = seconds(1000);
    Session session(twoHolds(), now);
    run(session, now, seconds(2));
    session.apply(command::Lengthen{seconds(10)}, now);
    session.apply(command::TogglePause{}, now);
    CHECK(session.isFirstEntry());
    CHECK(Session(session).isFirstEntry());
    session.apply(command::Previous{}, now);
    CHECK_FALSE(session.isFirstEntry());
}
