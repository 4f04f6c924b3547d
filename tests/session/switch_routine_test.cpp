// The person changes the muscle of a cramp: the routine changes, but the counted time and the past stay the same.

#include "session/session.hpp"

#include "routine/library.hpp"
#include "routine/speech_estimate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

using namespace unknot;

namespace {

std::shared_ptr<const Routine> shipped(const std::string& id) {
    static const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    static const Library library(root / "assets/stretches", root / "routines", {});
    auto opened = library.openRoutine(id);
    REQUIRE_MESSAGE(opened.routine, id);
    return std::make_shared<const Routine>(std::move(*opened.routine));
}

struct Cramp {
    std::shared_ptr<const Routine> calf = shipped("cramp-calf"), foot = shipped("cramp-foot");
    std::shared_ptr<const Routine> thighFront = shipped("cramp-thigh-front"), thighBack = shipped("cramp-thigh-back");
    Time now = seconds(100);
    Session session{calf, now};

    void until(Time position) {
        while (session.position() < position && !session.isOver()) {
            now += milliseconds(40);
            session.advance(now);
        }
    }
    void run(Time length) { until(session.position() + length); }
    void press(const Command& command) { session.apply(command, now); }

    const Segment& present() const { return session.segment(); }
    std::string doing() const { return present().stretch ? present().stretch->id : present().say; }
    Time counted() const { return session.position() - present().easingSince; }
    Time finish() const { return session.timeline()->segments().back().start; }

    /// The lines from the present position on, in order.
    std::vector<std::string> toBeSaid() const {
        std::vector<std::string> lines;
        for (const Cue& cue : session.timeline()->cues())
            if (cue.kind == CueKind::speech && cue.at >= session.position()) lines.push_back(cue.spoken);
        return lines;
    }
};

using HeardCues = std::vector<std::tuple<Time, CueKind, std::string>>;

HeardCues heardBefore(const Timeline& timeline, Time position) {
    HeardCues heard;
    for (const Cue& cue : timeline.cues())
        if (cue.at < position) heard.emplace_back(cue.at, cue.kind, cue.spoken);
    std::ranges::sort(heard);
    return heard;
}

void checkPast(const Timeline& before, const Timeline& after, Time position) {
    CHECK(heardBefore(after, position) == heardBefore(before, position));
    for (std::size_t i = 0; i < before.segments().size() && before.segments()[i].start < position; ++i) {
        REQUIRE(i < after.segments().size());
        CHECK(after.segments()[i].start == before.segments()[i].start);
        CHECK(after.segments()[i].originalIndex == before.segments()[i].originalIndex);
        CHECK(after.segments()[i].easingSince == before.segments()[i].easingSince);
        CHECK(after.segments()[i].kind() == before.segments()[i].kind());
    }
}

void checkTiles(const Timeline& timeline) {
    Time expected{};
    for (const Segment& segment : timeline.segments()) {
        CHECK(segment.start == expected);
        CHECK(segment.length.count() > 0);
        expected = segment.end();
    }
}

// Looks only at lines from the entry on, because the sound begins again there.
void checkLinesDoNotOverlap(const Timeline& timeline, Time entry) {
    Time busy{};
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind != CueKind::speech || cue.at < entry) continue;
        CHECK_MESSAGE(cue.at >= busy, cue.spoken << " at " << formatPrecise(cue.at));
        busy = cue.at + estimatedLength(cue.spoken);
    }
}

} // namespace

TEST_CASE("The other muscle's first thing to do is said at once, and the time counted goes on") {
    Cramp cramp;
    cramp.until(seconds(40));
    const EntryId entry = cramp.session.entryId();
    cramp.press(command::SwitchRoutine{cramp.foot});
    CHECK(cramp.doing() == "toes-up");
    CHECK(cramp.present().kind() == SegmentKind::openHold);
    CHECK(cramp.counted() == seconds(40));
    CHECK(cramp.session.timeline()->counterAt(cramp.session.position()).value == seconds(40));
    CHECK(cramp.toBeSaid().front() == cramp.present().stretch->instructions[0].spoken);
    CHECK(cramp.session.timeline()->title() == "Foot cramp");
    CHECK(cramp.session.entry() == cramp.session.position());
    CHECK((cramp.session.entryId() != entry));
    cramp.until(seconds(166));
    CHECK(cramp.doing() == "Put both feet flat on the floor. Take your time.");
    CHECK(cramp.finish() == seconds(600));
}

TEST_CASE("The stage that would be on begins anew with its words, and ends when it would have") {
    Cramp cramp;
    cramp.until(seconds(60));
    cramp.press(command::SwitchRoutine{cramp.thighBack});
    cramp.until(seconds(100)); // The person has been sitting since 1:30.
    REQUIRE(cramp.doing() == "hamstring-seated");
    cramp.press(command::SwitchRoutine{cramp.calf}); // The massage is from 1:30 to 2:48.
    CHECK(cramp.doing() == "massage-calf");
    CHECK(cramp.present().kind() == SegmentKind::ready);
    CHECK(cramp.present().length >= seconds(33));
    const auto lines = cramp.toBeSaid();
    CHECK(std::ranges::find(lines, "Is the leg swollen, hot or discoloured? Then stop, and get help.") != lines.end());
    cramp.until(seconds(168));
    CHECK(cramp.present().kind() == SegmentKind::rest);
    CHECK(cramp.present().start == seconds(168));
}

TEST_CASE("A switch skips a stage that has too little time left") {
    Cramp cramp;
    cramp.until(seconds(60));
    cramp.press(command::SwitchRoutine{cramp.foot});
    cramp.until(seconds(155));
    cramp.press(command::SwitchRoutine{cramp.calf}); // The massage would have 13 s left.
    CHECK(cramp.doing() == "Sit on the edge of the bed. Take your time.");
    CHECK(cramp.present().end() == seconds(183));
    CHECK(cramp.finish() == seconds(600));
}

TEST_CASE("A switch continues a stage that both routines share, with its spoken lines") {
    Cramp cramp;
    cramp.until(seconds(200)); // In both routines the person stands until 4:51.
    REQUIRE(cramp.doing() == "stand-on-it");
    const auto before = cramp.session.timeline();
    const EntryId entry = cramp.session.entryId();
    cramp.press(command::SwitchRoutine{cramp.foot});
    CHECK((cramp.session.entryId() == entry));
    CHECK(cramp.present().originalIndex == before->at(cramp.session.position()).originalIndex);
    CHECK(heardBefore(*cramp.session.timeline(), seconds(290)) == heardBefore(*before, seconds(290)));
    CHECK(cramp.session.timeline()->title() == "Foot cramp");
    cramp.until(seconds(430));
    CHECK(cramp.doing() == "arch-and-toes");
    CHECK(cramp.finish() == seconds(600));
}

TEST_CASE("Easing after a switch plays the new routine's end, and later switches do nothing") {
    Routine own = *shipped("cramp-foot");
    own.id = "own";
    own.title = "Own";
    own.end = "Well done.";
    Cramp cramp;
    cramp.until(seconds(20));
    cramp.press(command::SwitchRoutine{std::make_shared<const Routine>(own)});
    cramp.run(seconds(20));
    cramp.press(command::Ease{});
    cramp.run(seconds(2));
    CHECK(cramp.doing() == "Good. You can stop here, or move the foot a little.");
    CHECK(cramp.session.timeline()->segments().back().say == "Well done.");
    CHECK_FALSE(advisesHelp(cramp.session.timeline()->segments().back()));
    const auto before = cramp.session.timeline();
    cramp.press(command::SwitchRoutine{cramp.thighFront});
    CHECK(cramp.session.timeline() == before);
}

TEST_CASE("A switch needs a routine for another muscle, and cramp stages in both routines") {
    Cramp cramp;
    cramp.until(seconds(20));
    const auto before = cramp.session.timeline();
    const EntryId entry = cramp.session.entryId();
    cramp.press(command::SwitchRoutine{cramp.calf});
    cramp.press(command::SwitchRoutine{nullptr});
    cramp.press(command::SwitchRoutine{shipped("bedtime")});
    CHECK(cramp.session.timeline() == before);
    CHECK((cramp.session.entryId() == entry));
    Session bedtime(shipped("bedtime"), cramp.now);
    const EntryId begun = bedtime.entryId();
    bedtime.apply(command::SwitchRoutine{cramp.foot}, cramp.now);
    CHECK(bedtime.timeline()->title() != "Foot cramp");
    CHECK((bedtime.entryId() == begun));
}

TEST_CASE("Another routine with the same name and title is gone on with all the same") {
    Routine mended = *shipped("cramp-foot");
    mended.end = "Well done.";
    Cramp cramp;
    cramp.until(seconds(20));
    cramp.press(command::SwitchRoutine{cramp.foot});
    const auto before = cramp.session.timeline();
    cramp.press(command::SwitchRoutine{cramp.foot});
    CHECK(cramp.session.timeline() == before);
    cramp.press(command::SwitchRoutine{std::make_shared<const Routine>(mended)});
    cramp.press(command::Ease{});
    cramp.run(seconds(2));
    CHECK(cramp.session.timeline()->segments().back().say == "Well done.");
}

TEST_CASE("Going back to before the muscle was changed means that it was not") {
    Cramp cramp;
    cramp.until(seconds(20));
    cramp.press(command::SwitchRoutine{cramp.foot});
    cramp.until(seconds(30));
    cramp.press(command::SwitchRoutine{cramp.thighBack});
    cramp.until(seconds(40));
    cramp.press(command::Seek{seconds(30)});
    CHECK(cramp.doing() == "hamstring-lying");
    cramp.press(command::Seek{seconds(25)});
    CHECK(cramp.doing() == "toes-up");
    CHECK(cramp.session.timeline()->title() == "Foot cramp");
    cramp.press(command::Seek{seconds(200)});
    cramp.press(command::Seek{seconds(10)});
    CHECK(cramp.doing() == "toes-to-shin");
    CHECK(cramp.session.timeline()->title() == "Calf cramp");
    cramp.press(command::SwitchRoutine{cramp.foot});
    cramp.press(command::Restart{});
    CHECK(cramp.doing() == "toes-to-shin");
    CHECK(cramp.session.timeline()->title() == "Calf cramp");
}

TEST_CASE("Switches in the same moment leave no segment of a routine that never played") {
    Cramp cramp;
    cramp.until(seconds(20));
    const std::size_t segments = cramp.session.timeline()->segments().size();
    cramp.press(command::SwitchRoutine{cramp.foot});
    cramp.press(command::SwitchRoutine{cramp.thighFront});
    cramp.press(command::SwitchRoutine{cramp.calf});
    CHECK(cramp.doing() == "toes-to-shin");
    CHECK(cramp.session.timeline()->segments().size() == segments + 1);
    CHECK(cramp.toBeSaid().front() == "Straighten this leg.");
}

TEST_CASE("Changed to and fro for all of its ten minutes it still ends there, and the voice begins anew each time") {
    Cramp cramp;
    for (int second = 1; second < 600; ++second) {
        cramp.until(seconds(second));
        const EntryId entry = cramp.session.entryId();
        cramp.press(command::SwitchRoutine{second % 2 == 1 ? cramp.thighFront : cramp.calf});
        CHECK(cramp.counted() == cramp.session.position());
        if (cramp.session.entryId() != entry) CHECK(cramp.present().start == cramp.session.position());
    }
    CHECK(cramp.finish() == seconds(600));
    checkTiles(*cramp.session.timeline());
    cramp.until(seconds(601));
    CHECK(advisesHelp(cramp.session.timeline()->segments().back()));
}

TEST_CASE("A key that is stuck comes to an end of its changes, and the cramp goes on") {
    Cramp cramp;
    cramp.until(seconds(5));
    for (int i = 0; i < 2000; ++i)
        cramp.press(command::SwitchRoutine{i % 2 == 0 ? cramp.foot : cramp.calf});
    CHECK(cramp.session.timeline()->segments().size() < 30);
    CHECK(cramp.finish() == seconds(600));
    cramp.press(command::Ease{});
    cramp.run(seconds(2));
    CHECK(cramp.doing() == "Good. You can stop here, or loosen the ankle a little.");
}

TEST_CASE("In the last seconds there still is something to do, and then the advice to get help") {
    Cramp cramp;
    cramp.until(seconds(594));
    cramp.press(command::SwitchRoutine{cramp.foot});
    CHECK(cramp.doing() == "arch-and-toes");
    CHECK(cramp.finish() == seconds(600));
    CHECK(advisesHelp(cramp.session.timeline()->segments().back()));
}

TEST_CASE("Random commands in a cramp leave no gaps, keep its past and keep its time counting") {
    std::mt19937 random(11);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int i = 0; i < 60; ++i) {
        CAPTURE(i);
        Cramp cramp;
        const std::array routines = {cramp.calf, cramp.foot, cramp.thighFront, cramp.thighBack};
        for (int n = 0; n < 60; ++n) {
            cramp.now += milliseconds(upTo(3) == 0 ? upTo(1900) : upTo(100));
            cramp.session.advance(cramp.now);
            if (upTo(3) == 0) cramp.run(seconds(upTo(25)));
            const auto before = cramp.session.timeline();
            const Time position = cramp.session.position();
            const int asked = upTo(12);
            if (asked == 0) {
                cramp.press(command::Seek{seconds(upTo(640) - 10)});
            } else if (asked == 1 && upTo(3) == 0) {
                cramp.press(command::Ease{});
            } else if (asked == 2) {
                cramp.press(command::Next{});
            } else if (asked == 3) {
                cramp.press(command::Previous{});
            } else if (asked < 10) {
                cramp.press(command::SwitchRoutine{routines[static_cast<std::size_t>(upTo(3))]});
                CHECK(cramp.session.position() == position);
            }
            const Timeline& timeline = *cramp.session.timeline();
            checkTiles(timeline);
            checkLinesDoNotOverlap(timeline, cramp.session.entry());
            if (cramp.session.position() >= position) checkPast(*before, timeline, position);
            if (advisesHelp(timeline.segments().back())) CHECK(cramp.finish() == seconds(600));
            if (mayEase(cramp.present())) CHECK(cramp.counted() == cramp.session.position());
        }
    }
}
