#include "routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a count that leaves out some of a stretch's movements is a warning") {
    CHECK(mistakes(readStep("stretch: massage-calf\ncount: 3\npace: 3s").diagnostics) == "");
    CHECK(mistakes(readStep("stretch: massage-calf\ncount: 2\npace: 3s").diagnostics) ==
          "4:5 warning: there are 3 movements, but a count of 2 leaves out some of them\n");
}

TEST_CASE("a dose that does not suit its stretch is a warning at a step that takes it") {
    Stretch bounced = *shippedStretches().at("wall-calf");
    bounced.dose = PacedMovement{10, seconds(3)};
    const Stretches stretches = {{"wall-calf", std::make_shared<const Stretch>(bounced)}};
    const auto read = readRoutine("mine.yaml", "routine: Test\nsteps:\n  - stretch: wall-calf\n", stretches);
    CHECK(mistakes(read.diagnostics) ==
          "3:5 warning: 'wall-calf' is for holding, not for bouncing; 'hold' suits it better "
          "than 'count', though its file proposes it\n");
}

TEST_CASE("a hold that only its stretch's file makes very long is a warning at the step") {
    Stretch slow = *shippedStretches().at("wall-calf");
    slow.dose = Hold{seconds(7200)};
    const Stretches stretches = {{"wall-calf", std::make_shared<const Stretch>(slow)}};
    const auto read = readRoutine("mine.yaml", "routine: Test\nsteps:\n  - stretch: wall-calf\n", stretches);
    CHECK(mistakes(read.diagnostics) == "3:5 warning: a stretch is usually held for 10s to 1min, not for 2h as its "
                                        "file proposes; write a shorter 'hold'\n");
}

TEST_CASE("a hold that lasts until it eases, or as long as its stretch may be held, is no long one") {
    for (const char* step : {"stretch: wall-calf\nhold: 5min", "stretch: toes-to-shin\nhold: until-eased",
                             "stretch: heat-pack\nhold: 15min", "stretch: cold-pack\nhold: 20min"}) {
        CAPTURE(step);
        CHECK(mistakes(readStep(step).diagnostics) == "");
    }
}

TEST_CASE("a stretch on a step is warned of at night and in bed only, whoever wished for the bed") {
    const auto said = [](const std::string& top, const RoutineOverrides& routineOverrides) {
        const std::string text = "routine: Test\n" + top + "steps:\n  - stretch: heel-drop\n";
        return mistakes(readRoutine("mine.yaml", text, shippedStretches(), routineOverrides).diagnostics);
    };
    CHECK(said("", {}) == "");
    CHECK(said("light: day\n", {}) == "");
    CHECK(said("light: auto\nposition: standing\n", {}) == "");
    const std::string inBed =
        " warning: you do 'heel-drop' standing on a step, and not in bed; take 'toes-to-shin' instead\n";
    CHECK(said("", {BodyPosition::bed, {}}) == "3:14" + inBed);
    CHECK(said("position: bed\n", {}) == "4:14" + inBed);
    CHECK(said("position: bed\n", {BodyPosition::standing, {}}) == "");
    CHECK(said("light: night\nposition: bed\n", {}) ==
          "5:14 warning: you do 'heel-drop' standing on a step, and never at night; take 'toes-to-shin' instead, or "
          "write 'light: day' at the top\n");
}

TEST_CASE("the advice is to leave out a stretch on a step if its muscle has no other stretch") {
    const Stretches stretches = {{"heel-drop", shippedStretches().at("heel-drop")}};
    const auto read =
        readRoutine("mine.yaml", "routine: T\nposition: bed\nsteps:\n  - stretch: heel-drop\n", stretches);
    CHECK(mistakes(read.diagnostics) ==
          "4:14 warning: you do 'heel-drop' standing on a step, and not in bed; leave it out\n");
}
