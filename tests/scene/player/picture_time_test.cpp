#include "scene/player/player_screen.hpp"
#include "scene/sample_timeline.hpp"

#include <random>

using namespace unknot;
using sample::inside;

namespace {

/// Number of pictures between `from` and `to`.
int picturesIn(const Timeline& timeline, Time from, Time to, bool reducedMotion = false) {
    int count = 0;
    for (Time at = pictureTime(timeline, from, reducedMotion); at < to;
         at = nextPictureTime(timeline, at, reducedMotion))
        ++count;
    return count;
}

} // namespace

TEST_CASE("positions with the same picture time have the same picture") {
    const Timeline timeline = sample::everything();
    std::mt19937 random(7);
    std::uniform_int_distribution<std::int64_t> anywhere(0, timeline.length().count() + 48000);
    for (int i = 0; i < 300; ++i) {
        const Time at{anywhere(random)};
        for (const bool reducedMotion : {false, true}) {
            const Time picture = pictureTime(timeline, at, reducedMotion);
            CHECK(picture <= at);
            CHECK(pictureTime(timeline, picture, reducedMotion) == picture);
            PlayerView view;
            view.position = at;
            view.look.reducedMotion = reducedMotion;
            const DrawList shown = playerScreen(timeline, view, {640, 400}, sample::font()).picture;
            view.position = picture;
            CHECK(shown == playerScreen(timeline, view, {640, 400}, sample::font()).picture);
            const Time next = nextPictureTime(timeline, at, reducedMotion);
            if (next == Time::max()) continue;
            CHECK(next > at);
            CHECK(pictureTime(timeline, next, reducedMotion) == next);
            CHECK(pictureTime(timeline, next - Time{1}, reducedMotion) == picture);
        }
    }
}

TEST_CASE("there are at most 20 pictures in any second and four in a second of a hold") {
    const Timeline timeline = sample::everything();
    for (Time at{}; at < timeline.length(); at += milliseconds(1700)) {
        CHECK(picturesIn(timeline, at, at + seconds(1)) <= 22); // The end of a segment may shorten two intervals.
    }
    CHECK(picturesIn(timeline, inside(timeline, SegmentKind::hold, seconds(12)),
                     inside(timeline, SegmentKind::hold, seconds(13))) == 4);
    CHECK(picturesIn(timeline, inside(timeline, SegmentKind::move, seconds(12)),
                     inside(timeline, SegmentKind::move, seconds(13))) == 20);
    CHECK(picturesIn(timeline, inside(timeline, SegmentKind::change, milliseconds(500)),
                     inside(timeline, SegmentKind::change, milliseconds(1500))) == 20);
    CHECK(picturesIn(timeline, seconds(7), seconds(8), true) == 4);
}

TEST_CASE("the number changes at its exact sample, whatever the length of the hold") {
    sample::TimelineBuilder maker;
    maker.add(Segment::Hold{}, milliseconds(12'345) + Time{7}, sample::stretch("Odd", {"Hold."}), Side::left);
    const Time pace = milliseconds(1'111);
    maker.add(Segment::Move{9, 9, pace}, pace * 9, sample::stretch("Odd", {"Move."}), Side::left);
    const Timeline timeline = maker.finish("Odd");
    const Time end = timeline.segments()[0].end();
    for (int left = 1; left <= 12; ++left) {
        CHECK(pictureTime(timeline, end - seconds(left), false) == end - seconds(left));
    }
    for (int count = 0; count < 9; ++count) {
        const Time flip = end + count * pace;
        CHECK(pictureTime(timeline, flip, false) == flip);
    }
}

TEST_CASE("before the start is the start, and after the end nothing changes any more") {
    const Timeline timeline = sample::everything();
    CHECK(pictureTime(timeline, seconds(-3), false) == Time{0});
    CHECK(pictureTime(timeline, timeline.length() + seconds(9), false) == timeline.length());
    CHECK(nextPictureTime(timeline, timeline.length(), false) == Time::max());
    CHECK(nextPictureTime(timeline, seconds(-3), false) > Time{0});
}
