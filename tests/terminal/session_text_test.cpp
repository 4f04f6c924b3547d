#include "terminal/session_text.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

Timeline twoHolds() { return compile(routineOf({stretchStep(Hold{seconds(10)})})); }

std::size_t linesIn(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

} // namespace

TEST_CASE("A segment is one line with its time, kind, side and stretch") {
    const Timeline timeline = twoHolds();
    CHECK(textBetween(timeline, seconds(8), seconds(8) + Time{1}) ==
          "   0:08  hold       left     Calf stretch, 10s\n");
    CHECK(textBetween(timeline, seconds(18), seconds(18) + Time{1}) == "   0:18  change     right    Calf stretch\n");
}

TEST_CASE("A stretch for both legs, or for the one with the cramp, says so where the side would be") {
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::left);
    auto both = std::make_shared<Stretch>(*step.stretch);
    both->legs = Legs::both;
    Segment segment;
    segment.role = Segment::Hold{};
    segment.length = seconds(10);
    segment.stretch = both;
    const auto printed = [](const Segment& only) {
        const Timeline timeline("One", LightMode::automatic, {only}, {});
        return textBetween(timeline, Time{0}, Time{1});
    };
    CHECK(printed(segment) == "   0:00  hold       both     Calf stretch, 10s\n");
    segment.stretch = step.stretch;
    CHECK(printed(segment) == "   0:00  hold       cramped  Calf stretch, 10s\n");
}

TEST_CASE("Cautions with spoken words print once below the first segment of their stretch") {
    StretchStep step = stretchStep(Hold{seconds(10)}, Sides::left);
    auto stretch = std::make_shared<Stretch>(*step.stretch);
    stretch->cautions = {{"Hold on.", "Hold on to something."}, {"Lamp on.", "Switch it on."}, {"Read me.", ""}};
    Segment segment;
    segment.role = Segment::Ready{};
    segment.length = seconds(8);
    segment.stretch = stretch;
    segment.side = Side::left;
    segment.firstTime = true;
    Cue said;
    said.at = seconds(2);
    said.kind = CueKind::speech;
    said.caption = "Hold on.";
    said.caution = true;
    const Timeline timeline("One", LightMode::automatic, {segment}, {said});
    CHECK(textBetween(timeline, Time{0}, seconds(8)) == "   0:00  ready      left     Calf stretch\n"
                                                        "   0:00  take care  left     Hold on.\n"
                                                        "   0:00  take care  left     Lamp on.\n");
}

TEST_CASE("A caution that is still to be said when the hold begins is printed once all the same") {
    StretchStep step = stretchStep(Hold{seconds(30)}, Sides::left);
    step.stretch = cautionedStretch("Calf stretch");
    step.ready = milliseconds(200);
    const Timeline timeline = compile(routineOf({step}));
    const auto said = std::ranges::find(timeline.cues(), "Lamp on.", &Cue::caption);
    REQUIRE(said != timeline.cues().end());
    REQUIRE(timeline.segments()[said->segment].kind() == SegmentKind::hold);
    const std::string text = textBetween(timeline, Time{0}, timeline.length());
    CHECK_MESSAGE(text.find("Lamp on.") == text.rfind("Lamp on."), text);
}

TEST_CASE("A spoken line is shown by its caption, at its time") {
    const std::string text = textBetween(twoHolds(), Time{0}, seconds(8));
    CHECK(text.starts_with("   0:00  ready      left     Calf stretch\n"));
    CHECK(text.find("Calf stretch. Left leg.") != std::string::npos);
}

TEST_CASE("Each event prints once and in order, in time steps of any length") {
    const Timeline timeline = twoHolds();
    const std::string whole = textBetween(timeline, Time{0}, timeline.length() + Time{1});
    for (const Time step : {milliseconds(33), milliseconds(500), seconds(7), Time{9973}}) {
        std::string pieces;
        for (Time from{}; from <= timeline.length(); from += step)
            pieces += textBetween(timeline, from, from + step);
        CHECK(pieces == whole);
    }
    CHECK(linesIn(whole) > timeline.segments().size());
}

TEST_CASE("An empty or backward range prints nothing") {
    CHECK(textBetween(twoHolds(), seconds(8), seconds(8)).empty());
    CHECK(textBetween(twoHolds(), seconds(9), seconds(3)).empty());
}

TEST_CASE("The status line counts down to zero, and says when it is paused") {
    Session session(shared(routineOf({stretchStep(Hold{seconds(10)})})), Time{0});
    session.advance(milliseconds(1500));
    CHECK(statusLine(*session.timeline(), session).starts_with("   0:07  |  0:38 left"));
    session.apply(command::TogglePause{}, milliseconds(1500));
    CHECK(statusLine(*session.timeline(), session).ends_with("paused; press Space to go on"));
}

TEST_CASE("The status line of an open hold counts up and names the key that ends it") {
    Session session(shared(routineOf({stretchStep(OpenHold{})})), Time{0}, seconds(8));
    session.advance(milliseconds(1500));
    const std::string line = statusLine(*session.timeline(), session);
    CHECK(line.starts_with("   0:01 held"));
    CHECK(line.find("E when it eases") != std::string::npos);
    CHECK(line.find(" left") == std::string::npos);
}

TEST_CASE("An open hold says how it ends, and names the key only where somebody can press it") {
    Session session(shared(routineOf({stretchStep(OpenHold{}, Sides::left)})), Time{0});
    const Timeline& timeline = *session.timeline();
    const Time start = seconds(8);
    const std::string piped = textBetween(timeline, start, start + Time{1});
    CHECK_MESSAGE(piped.ends_with(" at most\n"), piped);
    CHECK(piped.find("E when it eases") == std::string::npos);
    const std::string read = textBetween(timeline, start, start + Time{1}, {Time{0}, true});
    CHECK_MESSAGE(read.ends_with(", E when it eases\n"), read);
}

TEST_CASE("After an open hold that eased or was skipped the printed time is not that of its longest") {
    Session eased(shared(routineOf({stretchStep(OpenHold{}, Sides::left)})), Time{0}, seconds(8));
    eased.apply(command::Ease{}, milliseconds(1800));
    const Time end = eased.timeline()->segments().back().start;
    const EventStyle played{clockShift(*eased.timeline(), eased.entry()), true};
    CHECK(textBetween(*eased.timeline(), end, end + Time{1}, played).starts_with("   0:10  finish"));

    Session skipped(shared(routineOf({stretchStep(OpenHold{}, Sides::left)})), Time{0}, seconds(8));
    skipped.apply(command::Next{}, milliseconds(1800));
    const Time entry = skipped.entry();
    CHECK(entry > seconds(60));
    const EventStyle after{clockShift(*skipped.timeline(), entry), true};
    CHECK(textBetween(*skipped.timeline(), entry, entry + Time{1}, after).starts_with("   0:38  finish"));
}

TEST_CASE("A status line is cut between characters, never within one") {
    CHECK(firstColumns("abcdef", 3) == "abc");
    CHECK(firstColumns("Wadenstraße ü", 11) == "Wadenstraße");
    CHECK(firstColumns("ü", 0).empty());
    CHECK(firstColumns("다리", 3) == "다");
    CHECK(firstColumns("abc", 80) == "abc");
}
