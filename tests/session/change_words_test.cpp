// The amount of words changes while a routine plays.

#include "session/session.hpp"
#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

bool speaks(const Timeline& timeline) {
    return std::ranges::any_of(timeline.cues(), [](const Cue& cue) { return cue.kind == CueKind::speech; });
}

Session sessionAt(Time position) {
    return {shared(routineOf({stretchStep(Hold{seconds(30)}, Sides::both, 2)})), Time{0}, position};
}

} // namespace

TEST_CASE("In a hold, other words change neither the place in it nor what is left of it") {
    Session session = sessionAt(Time{0});
    const Segment& hold = session.timeline()->segments()[3];
    session.apply(command::Seek{hold.start + seconds(12)}, Time{0});
    const std::size_t index = session.segment().originalIndex;
    session.apply(command::ChangeWords{WordAmount::none}, Time{0});
    CHECK(session.segment().originalIndex == index);
    CHECK(session.position() - session.segment().start == seconds(12));
    CHECK(session.segment().length == seconds(30));
    CHECK_FALSE(speaks(*session.timeline()));
}

TEST_CASE("While the person gets ready, other words begin that time anew") {
    Session session = sessionAt(seconds(6));
    session.apply(command::ChangeWords{WordAmount::brief}, Time{0});
    CHECK(session.segment().kind() == SegmentKind::ready);
    CHECK(session.position() == session.segment().start);
}

TEST_CASE("The same words change nothing") {
    Session session = sessionAt(seconds(6));
    const EntryId entry = session.entryId();
    session.apply(command::ChangeWords{WordAmount::full}, Time{0});
    CHECK(session.entryId() == entry);
    CHECK(session.position() == seconds(6));
}

TEST_CASE("Fewer words each time, and after none all again") {
    Session session = sessionAt(seconds(6));
    for (const WordAmount words : {WordAmount::brief, WordAmount::none, WordAmount::full}) {
        session.apply(command::ReduceWords{}, Time{0});
        CHECK(session.words() == words);
        CHECK(session.routine()->words == words);
    }
    CHECK(speaks(*session.timeline()));
}

TEST_CASE("Edits of the person stay when the words change, and going back keeps the words") {
    Session session = sessionAt(Time{0});
    const Time start = session.timeline()->segments()[1].start;
    session.apply(command::Seek{start + seconds(5)}, Time{0});
    session.apply(command::Lengthen{seconds(10)}, Time{0});
    session.apply(command::ReduceWords{}, Time{0});
    CHECK(session.segment().length == seconds(40));
    session.apply(command::Seek{Time{0}}, Time{0});
    CHECK(session.words() == WordAmount::brief);
    session.apply(command::Restart{}, Time{0});
    CHECK(session.words() == WordAmount::brief);
}
