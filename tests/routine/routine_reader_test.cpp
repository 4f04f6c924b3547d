#include "routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

StretchStep onlyStep(const std::string& step) {
    const auto read = readStep(step);
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    REQUIRE(read.value->steps.size() == 1);
    return std::get<StretchStep>(read.value->steps[0]);
}

} // namespace

TEST_CASE("every key of the language is read") {
    const auto read = readRoutine("folder/evening.yaml",
                                  "routine: Bedtime calves\n"
                                  "about: >\n  Two lines\n  become one.\n"
                                  "source: https://pubmed.ncbi.nlm.nih.gov/22341378\n"
                                  "light: night\nready: 9s\nchange: 4s\nend: Now rest.\n"
                                  "steps:\n"
                                  "  - stretch: wall-calf\n    hold: 10s\n    sides: alternate\n    start: right\n"
                                  "    repeat: 3\n    ready: 12s\n    change: 6s\n    say: Slowly.\n"
                                  "  - rest: 15s\n    say: Turn to the chair.\n"
                                  "  - repeat: 2\n    steps:\n"
                                  "      - stretch: ankle-circles\n        count: 10\n        pace: 3s\n"
                                  "  - stretch: toes-to-shin\n    hold: until-eased\n    round: 20s\n    max: 5min\n",
                                  shippedStretches());
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    const Routine& routine = *read.value;
    CHECK(routine.id == "evening");
    CHECK(routine.file == "folder/evening.yaml");
    CHECK(routine.title == "Bedtime calves");
    CHECK(routine.about == "Two lines become one.");
    CHECK(routine.source == "https://pubmed.ncbi.nlm.nih.gov/22341378");
    CHECK(routine.light == LightMode::night);
    CHECK(routine.ready == seconds(9));
    CHECK(routine.change == seconds(4));
    CHECK(routine.end == "Now rest.");
    REQUIRE(routine.steps.size() == 4);

    const auto& first = std::get<StretchStep>(routine.steps[0]);
    CHECK(first.stretch->id == "wall-calf");
    CHECK(std::get<Hold>(first.effort).length == seconds(10));
    CHECK(first.sides == Sides::alternate);
    CHECK(first.start == Side::right);
    CHECK(first.repeat == 3);
    CHECK(first.ready == seconds(12));
    CHECK(first.change == seconds(6));
    CHECK(first.say == "Slowly.");
    CHECK(read.sources[first.index].step == SourceLocation{11, 5, 7});

    const auto& rest = std::get<RestStep>(routine.steps[1]);
    CHECK(rest.length == seconds(15));
    CHECK(rest.say == "Turn to the chair.");

    const auto& group = std::get<GroupStep>(routine.steps[2]);
    CHECK(group.repeat == 2);
    REQUIRE(group.steps.size() == 1);
    const auto& circles = std::get<StretchStep>(group.steps[0]);
    CHECK(std::get<PacedMovement>(circles.effort).count == 10);
    CHECK(std::get<PacedMovement>(circles.effort).pace == seconds(3));
    CHECK(circles.ready == seconds(9));
    CHECK(circles.change == seconds(4));

    const auto& open = std::get<OpenHold>(std::get<StretchStep>(routine.steps[3]).effort);
    CHECK(open.round == seconds(20));
    CHECK(open.maximum == seconds(300));
}

TEST_CASE("missing keys have their documented defaults") {
    const auto read = readText("routine: T\nsteps:\n  - stretch: toes-to-shin\n    hold: until-eased\n");
    REQUIRE(read.value);
    CHECK(read.value->light == LightMode::automatic);
    CHECK_FALSE(read.value->ready);
    CHECK_FALSE(read.value->change);
    CHECK(read.value->end.empty());
    const auto& step = std::get<StretchStep>(read.value->steps[0]);
    CHECK(step.sides == Sides::both);
    CHECK(step.start == Side::left);
    CHECK(step.repeat == 1);
    CHECK(std::get<OpenHold>(step.effort).round == seconds(30));
    CHECK(std::get<OpenHold>(step.effort).maximum == seconds(600));
}

TEST_CASE("a number with a leading zero is the number it looks like") {
    CHECK(std::get<Hold>(onlyStep("stretch: wall-calf\nhold: 030").effort).length == seconds(30));
    CHECK(onlyStep("stretch: wall-calf\nhold: 10s\nrepeat: 010").repeat == 10);
}

TEST_CASE("durations are read in every form") {
    for (const char* form : {"90", "90s", "1m30s", "1:30", "1.5min", "\"1:30\"", "'90 s'"})
        CHECK(std::get<Hold>(onlyStep(std::string("stretch: wall-calf\nhold: ") + form).effort).length == seconds(90));
    CHECK(std::get<Hold>(onlyStep("stretch: wall-calf\nhold: 3.5s").effort).length == milliseconds(3500));
}

TEST_CASE("a byte-order mark, CRLF and tabs behind the indentation change nothing") {
    const auto read =
        readText("\xEF\xBB\xBFroutine: T\r\nsteps:\r\n  - stretch:\twall-calf\t# the wall\r\n    hold: 10s\r\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    CHECK(read.value->title == "T");
}

TEST_CASE("a mistake behind a byte-order mark, accents and tabs still has its right column") {
    CHECK(mistakes(readText("\xEF\xBB\xBFroutime: T\nsteps:\n  - rest: 5s\n").diagnostics).starts_with("1:1 "));
    CHECK(mistakes(readText("routine: T\nsteps:\n  - { say: f\u00FCr \u4E2D\u6587, rest: x }\n").diagnostics) ==
          "3:12 warning: 'say' has '\u4E2D\u6587' in letters that the voice cannot read, so the voice leaves it out; "
          "write "
          "it in Latin letters\n3:26 'rest' must be a duration such as 25s or 1m30s, not 'x'\n");
}

TEST_CASE("tabs in blank lines and before comments change nothing") {
    const auto read =
        readText("routine: T\n\t\nsteps:\n  - stretch: wall-calf\n \t # why\n    hold: 10s\n\t\n\t# end\n");
    CHECK(mistakes(read.diagnostics) == "");
}

TEST_CASE("an alias repeats the step with its anchor") {
    const auto read =
        readText("routine: T\nsteps:\n  - &calf\n    stretch: wall-calf\n    hold: 10s\n  - rest: 5s\n  - *calf\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    CHECK(std::get<StretchStep>(read.value->steps[2]).stretch->id == "wall-calf");
}

TEST_CASE("a mistake in a part that is repeated by an alias is told once") {
    const auto read =
        readText("routine: T\nsteps:\n  - &calf\n    stretch: wall-calf\n    hold: abc\n  - *calf\n  - *calf\n");
    CHECK(read.diagnostics.size() == 1);
}

TEST_CASE("no value comes with an error, and a value with a warning") {
    const auto bad = readStep("stretch: wall-calf\nhold: abc");
    CHECK_FALSE(bad.value);
    const auto warned = readText("routine: T\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n  - rest: 5s\n");
    REQUIRE(warned.value);
    CHECK(warned.diagnostics.size() == 1);
    CHECK(warned.value->steps.size() == 1);
}

TEST_CASE("the rest at the end of a repeated group is kept between its turns only") {
    const auto read =
        readText("routine: T\nsteps:\n  - repeat: 3\n    steps:\n      - stretch: wall-calf\n        hold: 5s\n"
                 "      - rest: 5s\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    REQUIRE(read.value->steps.size() == 2);
    const auto& before = std::get<GroupStep>(read.value->steps[0]);
    const auto& last = std::get<GroupStep>(read.value->steps[1]);
    CHECK(before.repeat == 2);
    CHECK(before.steps.size() == 2);
    CHECK(last.repeat == 1);
    CHECK(last.steps.size() == 1);
}

TEST_CASE("a step that says neither hold nor count takes the stretch's dose") {
    CHECK(onlyStep("stretch: wall-calf").effort == *shippedStretches().at("wall-calf")->dose);
    CHECK(onlyStep("stretch: ankle-circles").effort == *shippedStretches().at("ankle-circles")->dose);
    CHECK(mistakes(readStep("stretch: wall-calf\nround: 10s").diagnostics) ==
          "4:5 'round' belongs to a step with 'hold: until-eased'\n");
}

TEST_CASE("of a stretch without a dose a step must say how long") {
    auto stretch = std::make_shared<Stretch>(*shippedStretches().at("wall-calf"));
    stretch->dose.reset();
    const Stretches stretches{{"wall-calf", stretch}};
    CHECK(mistakes(readRoutine("x.yaml", "routine: T\nsteps:\n  - stretch: wall-calf\n", stretches).diagnostics) ==
          "3:5 'hold' is missing in this step (or 'count' with 'pace', for a movement)\n");
}

TEST_CASE("a stretch of both legs at once has a turn for both, and no sides") {
    CHECK(turnCount(onlyStep("stretch: heel-drop\nrepeat: 3")) == 3);
    CHECK(turnCount(onlyStep("stretch: wall-calf\nrepeat: 3")) == 6);
    CHECK(turnCount(onlyStep("stretch: wall-calf\nrepeat: 3\nsides: right")) == 3);
    CHECK(mistakes(readStep("stretch: heel-drop\nsides: both\nstart: left").diagnostics) ==
          "4:5 'heel-drop' works both legs at once and has no sides; delete 'sides'\n"
          "5:5 'heel-drop' works both legs at once and has no sides; delete 'start'\n");
}

TEST_CASE("the cramped side is the one that the person names, and else stays open") {
    const std::string text = "routine: T\nsteps:\n  - stretch: toes-to-shin\n    sides: cramped\n";
    const auto sides = [&](const RoutineOverrides& routineOverrides) {
        const auto read = readRoutine("x.yaml", text, shippedStretches(), routineOverrides);
        CHECK(mistakes(read.diagnostics) == "");
        return std::get<StretchStep>(read.value->steps[0]).sides;
    };
    CHECK(sides({}) == Sides::cramped);
    CHECK(sides({{}, Side::left}) == Sides::left);
    CHECK(sides({{}, Side::right}) == Sides::right);
    CHECK(turnCount(onlyStep("stretch: toes-to-shin\nsides: cramped\nrepeat: 2")) == 2);
}

TEST_CASE("a group may last until it eases, inside a group that repeats too") {
    const auto read = readText("routine: T\nsteps:\n  - repeat: 2\n    steps:\n      - until: eased\n        steps:\n"
                               "          - stretch: toes-to-shin\n            hold: 1min\n"
                               "  - stretch: ankle-pumps\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    const auto& outer = std::get<GroupStep>(read.value->steps[0]);
    CHECK_FALSE(outer.untilEased);
    CHECK(outer.repeat == 2);
    const auto& inner = std::get<GroupStep>(outer.steps[0]);
    CHECK(inner.untilEased);
    CHECK(inner.steps.size() == 1);
}
