#include "scene/player/player_words.hpp"

#include "scene/sample_timeline.hpp"

using namespace unknot;
using sample::inside;

namespace {

PlayerWords wordsIn(SegmentKind kind, Time into, int which = 0) {
    static const Timeline timeline = sample::everything();
    return playerWords(timeline, inside(timeline, kind, into, which));
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the ready time says the stretch, the side and the instructions as they are spoken") {
    const PlayerWords before = wordsIn(SegmentKind::ready, seconds(1));
    CHECK(before.heading == "Wall calf stretch");
    CHECK(before.side == "RIGHT LEG");
    CHECK(before.unit == "get ready");
    CHECK(before.progress == "1 of 5");
    CHECK(before.lines == Lines{"Face the wall.", "Palms on the wall."});
    CHECK(wordsIn(SegmentKind::ready, seconds(5)).lines == before.lines);
}

TEST_CASE("a hold shows its last two instructions and counts whole seconds down to zero") {
    const PlayerWords words = wordsIn(SegmentKind::hold, seconds(0));
    CHECK(words.number == "30");
    CHECK(words.lines == Lines{"Press the heel down.", "Keep the back knee straight."});
    CHECK(wordsIn(SegmentKind::hold, Time{1}).number == "30");
    CHECK(wordsIn(SegmentKind::hold, seconds(1)).number == "29");
    CHECK(wordsIn(SegmentKind::hold, seconds(30) - Time{1}).number == "1");
    CHECK(words.next == "Next: left leg");
}

TEST_CASE("a spoken line has its caption only while nothing else on the screen says it") {
    // The voice says "Wall calf stretch. Right leg.", and the screen shows both.
    CHECK(wordsIn(SegmentKind::ready, seconds(1)).caption.empty());
    CHECK(wordsIn(SegmentKind::hold, seconds(17)).caption == "Half way.");
    CHECK(wordsIn(SegmentKind::hold, seconds(28)).caption.empty());
    CHECK(wordsIn(SegmentKind::change, seconds(2)).caption.empty());
}

TEST_CASE("a change says which leg is next, or that it is the same again") {
    const PlayerWords words = wordsIn(SegmentKind::change, seconds(2));
    CHECK(words.heading == "Switch to the left leg");
    CHECK(words.lines == Lines{"Wall calf stretch"});

    sample::TimelineBuilder maker;
    const auto calf = sample::stretch("Wall calf stretch", {"One.", "Two."});
    maker.add(Segment::Hold{}, seconds(10), calf, Side::left);
    maker.add(Segment::Change{}, seconds(5), calf, Side::left);
    maker.add(Segment::Hold{}, seconds(10), calf, Side::left);
    const Timeline timeline = maker.finish("Again");
    CHECK(playerWords(timeline, seconds(11)).heading == "Relax");
    CHECK(playerWords(timeline, seconds(3)).next == "Next: the same leg again");
    CHECK(playerWords(timeline, seconds(20)).next == "Next: done");
}

TEST_CASE("a change that is for rest says so, until another leg is next") {
    sample::TimelineBuilder maker;
    const auto calf = sample::stretch("Wall calf stretch", {"One.", "Two."});
    maker.add(Segment::Hold{}, seconds(10), calf, Side::left);
    maker.add(Segment::Change{.rests = true}, seconds(30), calf, Side::left);
    maker.add(Segment::Hold{}, seconds(10), calf, Side::left);
    const PlayerWords words = playerWords(maker.finish("Again"), seconds(11));
    CHECK(words.heading == "Rest");
    CHECK(words.lines == Lines{"Same leg again."});
    CHECK(words.unit == "rest");
}

TEST_CASE("a rest shows the author's line and the next stretch") {
    const PlayerWords words = wordsIn(SegmentKind::rest, seconds(3));
    CHECK(words.heading == "Before you go on");
    CHECK(words.lines == Lines{"Turn to the chair."});
    CHECK(words.next == "Next: Ankle circles, left leg");
    CHECK(words.side.empty());
}

TEST_CASE("a movement counts its turns instead of seconds") {
    const PlayerWords words = wordsIn(SegmentKind::move, seconds(7));
    CHECK(words.number == "3");
    CHECK(words.unit == "of 10");
}

TEST_CASE("an open hold counts up and says how to end it") {
    const PlayerWords words = wordsIn(SegmentKind::openHold, milliseconds(41'900));
    CHECK(words.number == "41");
    CHECK(words.action == "Press E when it eases.");
    CHECK(words.lines == Lines{"Straighten the knee."});
    CHECK(wordsIn(SegmentKind::openHold, seconds(32)).lines == Lines{"Ease off a little. Then hold again."});
}

TEST_CASE("in an open hold no time is left that anybody could know") {
    CHECK(wordsIn(SegmentKind::openHold, seconds(5)).timeLeft.empty());
    CHECK_FALSE(wordsIn(SegmentKind::hold, seconds(5)).timeLeft.empty());
}

TEST_CASE("without ready time a hold shows the instructions in the order in which they are said") {
    const Segment::OpenHold open{seconds(30), seconds(60)};
    const auto shown = [](Segment::Role role, Time position) {
        sample::TimelineBuilder maker;
        maker.add(role, seconds(60), sample::stretch("Toes", {"One.", "Two.", "Three.", "Four."}), Side::right);
        maker.say(milliseconds(500), "Right leg");
        maker.say(seconds(3), "One.");
        maker.say(seconds(12), "Two.");
        maker.say(seconds(20), "Three.");
        maker.say(seconds(30), "Four.");
        return playerWords(maker.finish("Cramp"), position).lines;
    };
    for (const Time position : {seconds(0), seconds(2), seconds(4), seconds(11)}) {
        CHECK(shown(open, position) == Lines{"One."});
        CHECK(shown(Segment::Hold{}, position) == Lines{"One.", "Two."});
    }
    CHECK(shown(open, seconds(19)) == Lines{"Two."});
    CHECK(shown(open, seconds(31)) == Lines{"Four."});
    CHECK(shown(open, seconds(50)) == Lines{"Three."});
    CHECK(shown(Segment::Hold{}, seconds(50)) == Lines{"Three.", "Four."});
}

TEST_CASE("the ember view's line names the leg and the present action") {
    CHECK(wordsIn(SegmentKind::ready, seconds(1)).brief == "Get ready – right leg");
    CHECK(wordsIn(SegmentKind::hold, seconds(1), 1).brief == "Left leg – hold");
    CHECK(wordsIn(SegmentKind::change, seconds(1)).brief == "Switch to the left leg");
    CHECK(wordsIn(SegmentKind::rest, seconds(1)).brief == "Rest");
    CHECK(wordsIn(SegmentKind::move, seconds(1)).brief == "Left leg – keep moving");
    CHECK(wordsIn(SegmentKind::openHold, seconds(1)).brief == "Left leg – press E when it eases");
    CHECK(wordsIn(SegmentKind::finish, seconds(1)).brief.empty());
}

TEST_CASE("words without a side name both legs or the cramped leg") {
    const auto wordsAt = [](Legs legs, Time position) {
        auto calf = std::make_shared<Stretch>(*sample::stretch("Heel drop", {"One.", "Two."}));
        calf->legs = legs;
        sample::TimelineBuilder maker;
        maker.add(Segment::Rest{}, seconds(5));
        maker.add(Segment::Ready{}, seconds(5), calf);
        maker.add(Segment::Hold{}, seconds(10), calf);
        maker.add(Segment::Change{}, seconds(5), calf);
        maker.add(Segment::Hold{}, seconds(10), calf);
        return playerWords(maker.finish("No side"), position);
    };
    const PlayerWords both = wordsAt(Legs::both, seconds(7));
    CHECK(both.side == "BOTH LEGS");
    CHECK(both.brief == "Get ready – both legs");
    CHECK(wordsAt(Legs::both, seconds(1)).next == "Next: Heel drop, both legs");
    CHECK(wordsAt(Legs::both, seconds(12)).next == "Next: once more");
    CHECK(wordsAt(Legs::both, seconds(21)).lines == Lines{"Once more."});
    const PlayerWords cramped = wordsAt(Legs::one, seconds(12));
    CHECK(cramped.side == "CRAMPED LEG");
    CHECK(cramped.brief == "Cramped leg – hold");
    CHECK(wordsAt(Legs::one, seconds(1)).next == "Next: Heel drop, cramped leg");
    CHECK(wordsAt(Legs::one, seconds(21)).lines == Lines{"Same leg again."});
}

TEST_CASE("words for another part of the body name a side, and words for an exercise without sides name none") {
    const auto wordsAt = [](Legs legs, std::optional<Side> first, std::optional<Side> second, Time position) {
        auto neck = std::make_shared<Stretch>(*sample::stretch("Neck tilt", {"One.", "Two."}));
        neck->legs = legs;
        neck->muscle = Muscle::neck;
        sample::TimelineBuilder maker;
        maker.add(Segment::Rest{}, seconds(5));
        maker.add(Segment::Ready{}, seconds(5), neck, first);
        maker.add(Segment::Hold{}, seconds(10), neck, first);
        maker.add(Segment::Change{}, seconds(5), neck, second);
        maker.add(Segment::Hold{}, seconds(10), neck, second);
        return playerWords(maker.finish("Neck"), position);
    };
    const auto left = Side::left, right = Side::right;
    CHECK(wordsAt(Legs::one, left, right, seconds(7)).side == "LEFT SIDE");
    CHECK(wordsAt(Legs::one, left, right, seconds(7)).brief == "Get ready – left side");
    CHECK(wordsAt(Legs::one, left, right, seconds(1)).next == "Next: Neck tilt, left side");
    CHECK(wordsAt(Legs::one, left, right, seconds(12)).next == "Next: right side");
    CHECK(wordsAt(Legs::one, left, left, seconds(12)).next == "Next: the same side again");
    CHECK(wordsAt(Legs::one, left, left, seconds(21)).lines == Lines{"Same side again."});
    const auto none = [&](Time position) { return wordsAt(Legs::none, {}, {}, position); };
    CHECK(none(seconds(7)).side.empty());
    CHECK(none(seconds(7)).brief == "Get ready");
    CHECK(none(seconds(12)).brief == "hold");
    CHECK(none(seconds(1)).next == "Next: Neck tilt");
    CHECK(none(seconds(12)).next == "Next: once more");
    CHECK(none(seconds(21)).lines == Lines{"Once more."});
}

TEST_CASE("spoken cautions show only at the start of their stretch") {
    const Timeline timeline = sample::cramp();
    const PlayerWords ready = playerWords(timeline, seconds(3));
    CHECK(ready.cautionText == "In the dark: lamp on before you stand. Hold on to something.");
    CHECK(ready.lines == Lines{"Straighten the knee.", "Draw the toes toward the shin."});
    CHECK(ready.caption.empty());
    CHECK(playerWords(timeline, seconds(9)).cautionText.empty());
    CHECK(playerWords(timeline, inside(timeline, SegmentKind::move, seconds(40))).cautionText ==
          "Swollen, hot? Get help.");
}

TEST_CASE("a movement in parts says which part it is in, and which is next") {
    const Timeline timeline = sample::cramp();
    const auto wordsAt = [&](Time into) { return playerWords(timeline, inside(timeline, SegmentKind::move, into)); };
    CHECK(wordsAt(seconds(0)).lines == Lines{"Stroke up."});
    CHECK(wordsAt(seconds(0)).next == "Next: Small circles");
    CHECK(wordsAt(seconds(30) - Time{1}).lines == Lines{"Stroke up."});
    CHECK(wordsAt(seconds(30)).lines == Lines{"Small circles."});
    CHECK(wordsAt(seconds(89)).lines == Lines{"Knead slowly."});
    CHECK(wordsAt(seconds(89)).next == "Next: Walk it off, both legs");
    CHECK(playerWords(timeline, inside(timeline, SegmentKind::hold, seconds(1))).next ==
          "Next: get help, if it has not eased");
}

TEST_CASE("every stage of a cramp shows how it ends and its counted time, and no remaining time") {
    const Timeline timeline = sample::cramp();
    for (const Segment& segment : timeline.segments()) {
        const PlayerWords words = playerWords(timeline, segment.start + seconds(1));
        CAPTURE(nameOf(segment.kind()));
        const bool stage = segment.kind() != SegmentKind::finish;
        const bool careful = segment.kind() == SegmentKind::ready && segment.firstTime;
        CHECK(words.action == (stage && !careful ? "Press E when it eases." : ""));
        CHECK(words.timeLeft.empty());
        // In an open hold the large number already shows this time.
        const bool counts = segment.kind() == SegmentKind::openHold;
        CHECK(words.soFar == (stage && !counts ? formatElapsed(segment.start + seconds(1)) : ""));
    }
}

TEST_CASE("from a hundred seconds on the number is minutes and seconds") {
    sample::TimelineBuilder maker;
    maker.add(Segment::Hold{}, seconds(130), sample::stretch("Long", {"Hold."}), Side::left);
    const Timeline timeline = maker.finish("Long");
    CHECK(playerWords(timeline, seconds(0)).number == "2:10");
    CHECK(playerWords(timeline, seconds(30)).number == "1:40");
    CHECK(playerWords(timeline, seconds(31)).number == "99");
}

TEST_CASE("an author's line takes the place of the instructions while it is said") {
    sample::TimelineBuilder maker;
    maker.add(Segment::Ready{}, seconds(9), sample::stretch("Calf", {"One.", "Two."}), Side::left).say =
        "Mind the cat.";
    maker.say(seconds(0), "Mind the cat.");
    maker.say(seconds(4), "One.");
    maker.add(Segment::Hold{}, seconds(9), sample::stretch("Calf", {"One.", "Two."}), Side::left);
    const Timeline timeline = maker.finish("Own words");
    CHECK(playerWords(timeline, seconds(1)).lines == Lines{"Mind the cat."});
    CHECK(playerWords(timeline, seconds(5)).lines == Lines{"One.", "Two."});
}

TEST_CASE("the finish is done and asks for nothing") {
    const PlayerWords words = wordsIn(SegmentKind::finish, seconds(2));
    CHECK(words.heading == "Done.");
    CHECK(words.number.empty());
    CHECK(words.next.empty());
    CHECK(words.timeLeft.empty());
}
