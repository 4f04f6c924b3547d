#include "session/transport.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace unknot;

TEST_CASE("With nothing to listen to, the position is the wall clock") {
    Transport transport(seconds(100), Time{0}, 1);
    CHECK(transport.positionAt(seconds(103)) == seconds(3));
    CHECK(transport.positionAt(seconds(3700)) == seconds(3600));
}

TEST_CASE("Standing still it keeps its position, and goes on from there") {
    Transport transport(Time{0}, Time{0}, 1);
    transport.stop(seconds(5));
    CHECK(transport.positionAt(seconds(60)) == seconds(5));
    transport.go(seconds(60));
    CHECK(transport.positionAt(seconds(61)) == seconds(6));
}

TEST_CASE("A rehearsal runs at its own speed") {
    Transport transport(Time{0}, Time{0}, 20);
    CHECK(transport.positionAt(seconds(3)) == seconds(60));
}

TEST_CASE("A small difference is nudged away by at most one percent") {
    Transport transport(Time{0}, Time{0}, 1);
    Time last{};
    for (int ms = 10; ms <= 20'000; ms += 10) {
        const Time now = milliseconds(ms);
        const Time position = transport.positionAt(now);
        const Time step = position - last;
        CHECK(step >= Time{475});
        CHECK(step <= Time{485});
        last = position;
        transport.observe(now + milliseconds(60), now);
    }
    const Time off = last - (seconds(20) + milliseconds(60));
    CHECK(std::abs(off.count()) < milliseconds(3).count());
}

TEST_CASE("A large difference ahead is stepped over, a large one behind is waited for") {
    Transport ahead(Time{0}, Time{0}, 1);
    ahead.positionAt(seconds(1));
    ahead.observe(seconds(1) + milliseconds(500), seconds(1));
    CHECK(ahead.positionAt(seconds(1)) == milliseconds(1500));

    Transport behind(Time{0}, Time{0}, 1);
    behind.positionAt(seconds(2));
    behind.observe(seconds(1), seconds(2));
    CHECK(behind.positionAt(milliseconds(2500)) == seconds(2));
    CHECK(behind.positionAt(milliseconds(3500)) == milliseconds(2500));
}

TEST_CASE("Only a seek moves the position back") {
    std::mt19937 random(3);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int run = 0; run < 100; ++run) {
        Transport transport(Time{0}, Time{0}, 1);
        Time now{};
        Time last{};
        for (int i = 0; i < 500; ++i) {
            now += milliseconds(upTo(40));
            switch (upTo(9)) {
            case 0:
                transport.observe(last + milliseconds(upTo(3000) - 1500), now - milliseconds(upTo(200)));
                break;
            case 1:
                transport.stop(now);
                break;
            case 2:
                transport.go(now);
                break;
            case 3:
                last = milliseconds(upTo(100'000));
                transport.seek(last, now);
                break;
            default:
                break;
            }
            const Time position = transport.positionAt(now);
            CHECK(position >= last);
            last = position;
        }
    }
}

TEST_CASE("The position after a seek ignores an observation from before it") {
    Transport transport(Time{0}, Time{0}, 1);
    transport.seek(seconds(50), seconds(10));
    transport.observe(seconds(9), milliseconds(9'990));
    CHECK(transport.positionAt(seconds(11)) == seconds(51));
}
