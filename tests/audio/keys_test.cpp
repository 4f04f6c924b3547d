// After each key the tones are in their new places.

#include "listening.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A pause silences the sound at once, and behind it the tones go on in their places") {
    Listening person(holds);
    person.hearFirstTone();
    person.waitFor(milliseconds(2400));
    const Time paused = person.press(" ");
    REQUIRE(person.hears(paused + seconds(2)));
    const Time old = lastSound(person.samples(), paused, paused + seconds(2)) - paused;
    MESSAGE("old sound after the key: " << inSeconds(old) * 1000 << " ms");
    CHECK(old < milliseconds(200));

    const Time resumed = person.press(" ");
    REQUIRE(person.hears(resumed + seconds(9)));
    const auto tones = person.tones(resumed + milliseconds(1900), seconds(6), seconds(11));
    REQUIRE(tones.size() == 5);
    areInPlace(tones);
    areWhole(tones);
    const Time late = originOf(tones) - person.origin() - (resumed - paused);
    MESSAGE("late by " << inSeconds(late) * 1000 << " ms after a pause");
    CHECK(std::abs(inSeconds(late)) < 0.06);
}

TEST_CASE("After a skip the new hold's chime is whole, and its tones are in their places") {
    Listening person(holds);
    person.hearFirstTone();
    // The chime of the first hold has died away by then.
    person.waitFor(milliseconds(4300));
    person.press("\033[C");
    const Time pressed = person.press("\033[C");
    REQUIRE(person.hears(pressed + seconds(9)));
    const Segment& hold = person.timeline().segments()[3];
    REQUIRE(hold.kind() == SegmentKind::hold);
    const ToneSearch search(person.timeline(), hold.start);
    const auto tones = search.find(person.samples(), pressed + milliseconds(20), hold.start, hold.start + seconds(8));
    REQUIRE(tones.size() == 5);
    CHECK(tones.front().kind == CueKind::startChime);
    CHECK(tones.front().likeness > 0.9);
    const double wait = inSeconds(tones.front().heard - pressed) * 1000;
    MESSAGE("from the key to the chime: " << wait << " ms");
    CHECK(wait < 350);
    areInPlace({tones.begin() + 1, tones.end()});
    areWhole({tones.begin() + 1, tones.end()});
}

TEST_CASE("Behind the chime of a skip, which still rings, the counts are in their places at once") {
    Listening person(skipped);
    person.hearFirstTone();
    person.waitFor(seconds(5));
    const Segment& movement = person.timeline().segments()[3];
    REQUIRE(movement.kind() == SegmentKind::move);
    person.press("\033[C");
    const Time pressed = person.press("\033[C");
    REQUIRE(person.hears(pressed + seconds(8)));
    const ToneSearch search(person.timeline(), movement.start);
    const auto tones =
        search.find(person.samples(), pressed + milliseconds(20), movement.start, movement.start + milliseconds(5500));
    REQUIRE(tones.size() == 6);
    areInPlace({tones.begin() + 1, tones.end()});
    for (auto tone = tones.begin() + 1; tone != tones.end(); ++tone) {
        const double late = inSeconds(tone->heard - pressed - (tone->planned - movement.start)) * 1000;
        MESSAGE("count " << tone - tones.begin() << " is late by " << late << " ms");
        CHECK(std::abs(late) < 60);
    }
}

TEST_CASE("Ten seconds more move the countdown and the end of the hold by ten seconds") {
    Listening person(holds);
    person.hearFirstTone();
    const Segment& hold = person.timeline().segments()[1];
    REQUIRE(hold.kind() == SegmentKind::hold);
    person.waitFor(hold.start + milliseconds(1400));
    person.press("+");
    const Edits edits{edit::Lengthen{hold.originalIndex, seconds(10), milliseconds(1400)}};
    const Timeline longer = compile(person.routine(), edits);
    const Time countdown = hold.end() + seconds(7);
    person.waitFor(countdown + seconds(4));
    const auto tones = ToneSearch(longer).find(person.samples(), person.origin() + hold.start + seconds(4), countdown,
                                               hold.end() + seconds(10) + Time{1});
    REQUIRE(tones.size() == 4);
    areInPlace(tones);
    areWhole(tones);
    CHECK(std::abs(inSeconds(originOf(tones) - person.origin())) < 0.01);
}

TEST_CASE("From the start again, every tone is heard again in its place") {
    Listening person(holds);
    person.hearFirstTone();
    person.waitFor(milliseconds(3500));
    const Time again = person.press("\033[H");
    REQUIRE(person.hears(again + seconds(10)));
    const auto tones = person.tones(again + seconds(1), Time{0}, seconds(9));
    REQUIRE(tones.size() == 4);
    areInPlace(tones);
    areWhole(tones);
    CHECK(std::abs(inSeconds(originOf(tones) - again)) < 0.06);
}
