#include "playback/audio_clock.hpp"

#include "playback/stream_map.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("reports of the first moments are not trusted") {
    AudioClock clock(seconds(100));
    clock.observe(Time{0}, seconds(100) + milliseconds(300));
    clock.observe(milliseconds(500), seconds(101));
    CHECK_FALSE(clock.audibleAt(seconds(1)));
    clock.observe(milliseconds(1900), seconds(102));
    REQUIRE(clock.audibleAt(seconds(2)));
    CHECK(*clock.audibleAt(seconds(2)) == seconds(102) + milliseconds(100));
}

TEST_CASE("a device that runs at its rate is well, for hours and with jitter") {
    AudioClock clock(Time{0});
    for (int i = 0; i < 50'000; ++i)
        clock.observe(milliseconds(200 * i + (i % 3 - 1) * 10), milliseconds(200 * i + 60));
    CHECK_FALSE(clock.isFaulty());
}

TEST_CASE("a device that stands still or runs away is sick") {
    for (const int rate : {0, 2000}) {
        AudioClock clock(Time{0});
        for (int i = 0; i < 20; ++i)
            clock.observe(milliseconds(200 * i), milliseconds(200 * i));
        CHECK_FALSE(clock.isFaulty());
        for (int i = 0; i < 20; ++i)
            clock.observe(seconds(4) + milliseconds(rate * i), seconds(4) + milliseconds(200 * i));
        CHECK(clock.isFaulty());
        CHECK_FALSE(clock.audibleAt(seconds(5)));
    }
}

TEST_CASE("one hiccup is forgiven") {
    AudioClock clock(Time{0});
    Time frame{};
    for (int i = 0; i < 60; ++i) {
        frame += milliseconds(i == 30 ? 0 : 200);
        clock.observe(frame, milliseconds(200 * i));
    }
    CHECK_FALSE(clock.isFaulty());
}

TEST_CASE("a frame is found in its run and silence in none") {
    StreamMap map;
    const EntryId first = EntryId::next(), second = EntryId::next();
    map.add({Time{1000}, Time{500}, seconds(30), first});
    map.add({Time{2000}, Time{500}, seconds(40), second});
    REQUIRE(map.at(Time{1499}));
    CHECK(map.at(Time{1499})->position == seconds(30) + Time{499});
    CHECK((map.at(Time{1499})->entryId == first));
    CHECK_FALSE(map.at(Time{999}));
    CHECK_FALSE(map.at(Time{1500}));
    CHECK(map.at(Time{2000})->position == seconds(40));
}

TEST_CASE("the stream map drops entries from long ago") {
    StreamMap map;
    for (int i = 0; i < 5000; ++i)
        map.add({Time{i * 100}, Time{100}, seconds(i), {}});
    CHECK_FALSE(map.at(Time{0}));
    CHECK(map.at(Time{499'950})->position == seconds(4999) + Time{50});
}
