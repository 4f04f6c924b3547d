#include "routine/stretch/pose_reader.hpp"

#include "routine/reader.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace unknot;

namespace {

/// Reads a stretch file with these lines under `poses:`.
ReadResult<Stretch> readWith(const std::string& poses) {
    const bool moves = poses.find("cycle") != std::string::npos;
    const std::string dose = moves ? "{count: 5, pace: 3s}" : "{hold: 10s}";
    return readStretch("test.yaml",
                       "name: Test\nmuscle: calf\nposition: standing\nprop: none\n"
                       "dose: " +
                           dose +
                           "\ncautions: [Slowly.]\n"
                           "instructions:\n  - {caption: One., spoken: One.}\n  - {caption: Two., spoken: Two.}\n"
                           "source: here\nposes:\n" +
                           poses);
}

/// The first mistake as "line:column message". Line 1 is the first line under `poses:`.
std::string mistakeIn(const std::string& poses) {
    const auto result = readWith(poses);
    if (result.diagnostics.empty()) return "";
    const Diagnostic& first = result.diagnostics.front();
    return std::to_string(first.location.line - 11) + ":" + std::to_string(first.location.column) + " " + first.message;
}

const std::string good = "  ready: {}\n  hold: {}\n";

} // namespace

TEST_CASE("angles are read for both limbs alike or for each by itself") {
    const auto result = readWith("  support: chair\n  wall: 0.4\n  view: {turn: 30, above: 5, close-up: foot}\n"
                                 "  ready:\n    legs: {hip: 88, knee: 92}\n    arms: {hand: own-knee}\n"
                                 "  hold:\n    trunk: {lean: 10, bend: 5, neck: -3}\n    legs: {hip: 80, knee: 90}\n"
                                 "    worked-leg: {knee: 12, ankle: 15, foot: resting}\n"
                                 "    other-arm: {shoulder: 20, elbow: 30, spread: 5}\n");
    REQUIRE(result.value);
    const Poses& poses = result.value->poses;
    CHECK(poses.support == Support::chair);
    CHECK(poses.wall == 0.4);
    CHECK(poses.view == Viewpoint{30, 5, CloseUp::foot});
    CHECK(poses.ready.workedLeg == poses.ready.otherLeg);
    CHECK(poses.ready.otherArm.reach == HandReach::ownKnee);
    CHECK(poses.hold.trunkBend == 5);
    CHECK(poses.hold.workedLeg.hip == 80);
    CHECK(poses.hold.workedLeg.knee == 12);
    CHECK(poses.hold.workedLeg.foot == FootContact::resting);
    CHECK(poses.hold.otherLeg.knee == 90);
    CHECK(poses.hold.otherArm.elbow == 30);
    CHECK(poses.hold.workedArm == ArmAngles{});
}

TEST_CASE("a pose of a cycle takes the values that it omits from the hold") {
    const auto result = readWith("  ready: {}\n  hold:\n    trunk: {lean: 7}\n    worked-leg: {hip: 80, ankle: 10}\n"
                                 "  cycle:\n    - worked-leg: {ankle: 1}\n    - worked-leg: {swing: 2}\n    - {}\n");
    REQUIRE(result.value);
    const Poses& poses = result.value->poses;
    REQUIRE(poses.cycles.size() == 1);
    REQUIRE(poses.cycles.front().size() == 3);
    CHECK(poses.cycles.front()[0].workedLeg.ankle == 1);
    CHECK(poses.cycles.front()[0].workedLeg.hip == 80);
    CHECK(poses.cycles.front()[1].workedLeg.ankle == 10);
    CHECK(poses.cycles.front()[1].workedLeg.swing == 2);
    CHECK(poses.cycles.front()[2] == poses.hold);
}

TEST_CASE("a joint beyond the range of a body is a mistake with its location") {
    CHECK(mistakeIn("  ready: {}\n  hold:\n    legs: {knee: -20}\n") ==
          "3:18 'knee' must be a number from 0 to 150, not '-20'");
    CHECK(mistakeIn("  ready: {}\n  hold:\n    worked-leg: {ankle: 60}\n") ==
          "3:25 'ankle' must be a number from -60 to 35, not '60'");
    CHECK(mistakeIn("  ready:\n    trunk: {neck: 90}\n  hold: {}\n") ==
          "2:19 'neck' must be a number from -50 to 50, not '90'");
    CHECK(mistakeIn("  ready: {}\n  hold:\n    trunk: {lean: 70}\n    legs: {hip: 100}\n") ==
          "3:5 the trunk leans too far over a thigh: 'hip' and 'lean' together may be at most 150");
}

TEST_CASE("unknown words and keys get a suggestion") {
    CHECK(mistakeIn("  ready: {}\n  hold:\n    arms: {hand: wal}\n").find("wall") != std::string::npos);
    CHECK(mistakeIn("  ready: {}\n  hold:\n    worked-leg: {kne: 3}\n").find("knee") != std::string::npos);
    CHECK(mistakeIn("  suport: bed\n" + good).find("support") != std::string::npos);
}

TEST_CASE("a pose that is missing is named, and one wrong pose leaves no stretch") {
    CHECK(mistakeIn("  hold: {}\n").find("ready") != std::string::npos);
    CHECK(mistakeIn("  ready: {}\n").find("hold") != std::string::npos);
    CHECK_FALSE(readWith("  ready: {}\n  hold: 3\n").value);
    CHECK(readWith(good).value);
}

TEST_CASE("a hand that reaches needs no angles; delete this") {
    CHECK(mistakeIn("  ready: {}\n  hold:\n    arms: {hand: wall, elbow: 20}\n") ==
          "3:31 a hand that reaches needs no angles; delete this");
    CHECK(mistakeIn("  ready: {}\n  hold:\n    arms: {hand: free, elbow: 20}\n").empty());
}

TEST_CASE("only a hand that lies on a limb has a place along it") {
    const auto mistake = [](const std::string& arm) {
        return mistakeIn("  ready: {}\n  hold:\n    arms: " + arm + "\n");
    };
    CHECK(mistake("{hand: wall, along: 0.5}") ==
          "3:31 'along' is for a hand on 'worked-calf' or 'worked-thigh', or on 'worked-arch'");
    CHECK(mistake("{hand: worked-arch, around: 5}") ==
          "3:39 'around' is for a hand on 'worked-calf' or 'worked-thigh'");
    CHECK_FALSE(mistake("{off: 0.1}").empty());
    CHECK(mistake("{hand: worked-calf, along: 0.5, around: 5, off: 0.1}").empty());
    CHECK(mistake("{hand: worked-arch, along: 0.5, off: 0.1}").empty());
}

TEST_CASE("a cycle has at least three poses, or it would be no way round") {
    CHECK_FALSE(mistakeIn(good + "  cycle:\n    - {}\n    - {}\n").empty());
    CHECK(mistakeIn(good + "  cycle:\n    - {}\n    - {}\n    - {}\n").empty());
}

TEST_CASE("the poses of a cycle share support, feet and hands, but a hand may move along a limb") {
    const std::string start = "  support: chair\n" + good + "  cycle:\n    - arms: {hand: worked-calf}\n";
    const std::string alike = "    - arms: {hand: worked-calf, along: 0.8, around: 20, off: 0.1}\n";
    const std::string mistake = "6:7 use the 'support', 'foot' and 'hand' of the first pose in every pose of a "
                                "cycle";
    CHECK(mistakeIn(start + alike + alike) == "");
    for (const std::string other : {"arms: {hand: towel}", "arms: {hand: worked-calf}\n      support: bed",
                                    "arms: {hand: worked-calf}\n      worked-leg: {foot: free}"}) {
        CAPTURE(other);
        CHECK(mistakeIn(start + "    - " + other + "\n" + alike) == mistake);
    }
}

TEST_CASE("poses of the wrong type are mistakes and never a crash") {
    for (const char* wrong :
         {"  3\n", "  - 1\n  - 2\n", "  ready: [1, 2]\n  hold: {}\n", "  ready: {}\n  hold: {legs: 4}\n",
          "  ready: {}\n  hold: {trunk: [3]}\n", "  ready: {}\n  hold: {}\n  view: 3\n",
          "  ready: {}\n  hold: {}\n  cycle: 3\n", "  ready: {}\n  hold: {legs: {hip: much}}\n"}) {
        CAPTURE(wrong);
        CHECK_FALSE(readWith(wrong).value);
        CHECK_FALSE(mistakeIn(wrong).empty());
    }
}

TEST_CASE("a foot can only be in a place that its support and leg allow") {
    const std::string ready = "  ready: {}\n";
    CHECK(mistakeIn("  support: chair\n" + ready + "  hold: {legs: {foot: on-step}}\n") ==
          "3:9 a foot is 'on-step' only where the support is 'feet'");
    CHECK(mistakeIn(ready + "  hold: {worked-leg: {foot: on-wall}}\n") ==
          "2:9 a foot is 'on-wall' only where the support is 'floor'");
    CHECK(mistakeIn("  support: chair\n" + ready + "  hold: {other-leg: {foot: on-other-knee}}\n") ==
          "3:9 only the worked leg's foot can be 'on-other-knee'");
    CHECK(mistakeIn("  support: floor\n" + ready + "  hold: {worked-leg: {foot: on-wall}}\n").empty());
}

TEST_CASE("a stretch with its hold on the side must have its ready pose there too") {
    const std::string ready = "  ready: {support: back}\n";
    CHECK(mistakeIn("  support: side\n" + ready + "  hold: {}\n")
              .find("a stretch that holds on the 'side' must also be ready on the 'side'") != std::string::npos);
    CHECK(mistakeIn("  support: side\n  ready: {}\n  hold: {}\n").empty());
    CHECK_FALSE(mistakeIn("  support: side\n  ready: {}\n  hold: {support: back}\n").empty());
}

TEST_CASE("a viewer may look down on a lying body from well above") {
    CHECK(mistakeIn("  view: {above: 90}\n" + good).empty());
    CHECK_FALSE(mistakeIn("  view: {above: 91}\n" + good).empty());
}

TEST_CASE("each close-up has its word") {
    for (const auto& [word, closeUp] : {std::pair("none", CloseUp::none), std::pair("foot", CloseUp::foot),
                                        std::pair("sole", CloseUp::sole), std::pair("calf", CloseUp::calf)}) {
        const auto result = readWith(std::string("  view: {close-up: ") + word + "}\n" + good);
        REQUIRE(result.value);
        CHECK(result.value->poses.view.closeUp == closeUp);
    }
}

TEST_CASE("toes bend less far down than up") {
    CHECK(mistakeIn("  ready: {}\n  hold:\n    worked-leg: {toes: 60}\n").empty());
    CHECK_FALSE(mistakeIn("  ready: {}\n  hold:\n    worked-leg: {toes: 61}\n").empty());
    CHECK_FALSE(mistakeIn("  ready: {}\n  hold:\n    worked-leg: {toes: -21}\n").empty());
}

TEST_CASE("the trunk and the neck bend sideways and turn") {
    const auto result = readWith("  ready: {}\n  hold:\n    trunk: {side: -20, turn: 15}\n"
                                 "    neck: {bend: 10, side: 25, turn: -60}\n");
    REQUIRE(result.value);
    const Pose& hold = result.value->poses.hold;
    CHECK(hold.trunkSide == -20);
    CHECK(hold.trunkTurn == 15);
    CHECK(hold.neck == 10);
    CHECK(hold.neckSide == 25);
    CHECK(hold.neckTurn == -60);
    CHECK(mistakeIn("  ready: {}\n  hold: {neck: {side: 90}}\n").find("'side' must be a number from -45 to 45") !=
          std::string::npos);
}
