#include "routine/routine_texts.hpp"

#include "routine/stretch/exercise_reader.hpp"
#include "routine/stretch/muscle.hpp"
#include "routine/stretch/quiet_poses.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

const StretchStep& stepOf(const ReadResult<Routine>& read, std::size_t index = 0) {
    return std::get<StretchStep>(read.value->steps.at(index));
}

ReadResult<Routine> readSteps(const std::string& steps, const std::string& top = "") {
    return readText("routine: Test\n" + top + "steps:\n" + steps);
}

} // namespace

TEST_CASE("an exercise needs only a name and an effort, and then has no side and stands quietly") {
    const auto read = readStep("exercise: Squats\ncount: 20\npace: 4s");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    const StretchStep& step = stepOf(read);
    CHECK(step.stretch->name == "Squats");
    CHECK(step.stretch->legs == Legs::none);
    CHECK(step.stretch->muscle == Muscle::unknown);
    CHECK(muscleNameOf(*step.stretch).empty());
    CHECK(step.stretch->instructions.empty());
    CHECK(step.stretch->poses == quietPoses(BodyPosition::standing));
    CHECK(step.effort == Effort(PacedMovement{20, seconds(4)}));
    CHECK(turnCount(step) == 1);
    CHECK(mistakes(readStep("exercise: Squats").diagnostics) ==
          "3:5 'hold' is missing in this step (or 'count' with 'pace', for a movement)\n");
}

TEST_CASE("the sides of an exercise give each side its turn, but none has a cramp") {
    const auto read = readStep("exercise: Neck tilt\nhold: 20s\nsides: alternate\nstart: right\nrepeat: 3");
    REQUIRE(read.value);
    CHECK(stepOf(read).stretch->legs == Legs::one);
    CHECK(turnCount(stepOf(read)) == 6);
    CHECK(mistakes(readStep("exercise: Neck tilt\nhold: 20s\nsides: cramped").diagnostics)
              .starts_with("5:12 'sides' must be left, right, both or alternate, not 'cramped'"));
    CHECK(mistakes(readStep("exercise: Neck tilt\nhold: 20s\nstart: left").diagnostics) ==
          "5:5 'start' needs 'sides: both' or 'sides: alternate' in this step\n");
    CHECK(readStep("exercise: Calf\nmuscle: calf\nhold: 20s\nsides: cramped").value);
}

TEST_CASE("an instruction of an exercise is a text, or a caption with a spoken line") {
    const auto read = readStep("exercise: Lunge\nhold: 20s\ninstructions:\n  - Step forward.\n"
                               "  - {caption: Sink., spoken: Sink down slowly.}");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    const auto& instructions = stepOf(read).stretch->instructions;
    REQUIRE(instructions.size() == 2);
    CHECK(instructions[0] == Instruction{"Step forward.", "Step forward."});
    CHECK(instructions[1] == Instruction{"Sink.", "Sink down slowly."});
    CHECK(mistakes(readStep("exercise: A\nhold: 9s\ninstructions: []").diagnostics) != "");
    CHECK(mistakes(readStep("exercise: A\nhold: 9s\ninstructions: [a, b, c, d, e, f]").diagnostics) != "");
    CHECK(mistakes(readStep("exercise: A\nhold: 9s\ninstructions:\n  - {caption: Sink.}").diagnostics) ==
          "6:9 'spoken' is missing in this instruction\n");
    CHECK(mistakes(readStep("exercise: A\nhold: 9s\ninstructions: [" + std::string(121, 'a') + "]").diagnostics)
              .find("at most 120 characters") != std::string::npos);
}

TEST_CASE("a name or a muscle that is too long for the screen is a mistake") {
    const std::string longest(limits::nameCharacters, 'a');
    CHECK(readStep("exercise: " + longest + "\nmuscle: " + longest + "\nhold: 20s").value);
    for (const std::string key : {"exercise", "muscle"}) {
        const std::string other = key == "exercise" ? "" : "exercise: A\n";
        CHECK(mistakes(readStep(other + key + ": " + longest + "a\nhold: 20s").diagnostics)
                  .find("'" + key + "' has room for 60 characters on the screen") != std::string::npos);
    }
}

TEST_CASE("the muscle is in the author's words, and one that the figure knows can glow") {
    const auto muscleOf = [](const std::string& words) {
        const auto read = readStep("exercise: A\nhold: 20s\nmuscle: " + words);
        REQUIRE(read.value);
        CHECK(muscleNameOf(*stepOf(read).stretch) == words);
        return stepOf(read).stretch->muscle;
    };
    CHECK(muscleOf("the deep hip rotators") == Muscle::unknown);
    CHECK(muscleOf("Glutes") == Muscle::glutes);
    CHECK(muscleOf("back of the thigh") == Muscle::hamstring);
}

TEST_CASE("an exercise is in its own position, or that of its poses, or else that which the author gave the routine") {
    const std::string exercise = "  - exercise: A\n    hold: 20s\n";
    const auto positionOf = [](const ReadResult<Routine>& read) {
        REQUIRE(read.value);
        return stepOf(read).stretch->position;
    };
    CHECK(positionOf(readSteps(exercise)) == BodyPosition::standing);
    CHECK(positionOf(readSteps(exercise, "position: bed\n")) == BodyPosition::bed);
    CHECK(positionOf(readSteps(exercise + "    position: floor\n", "position: bed\n")) == BodyPosition::floor);
    CHECK(positionOf(readSteps(exercise + "    poses: {support: chair, ready: {}, hold: {}}\n")) ==
          BodyPosition::seated);
    RoutineOverrides seated;
    seated.position = BodyPosition::seated;
    const std::string text = "routine: T\nposition: bed\nsteps:\n" + exercise;
    CHECK(positionOf(readRoutine("mine.yaml", text, {}, seated)) == BodyPosition::bed);
}

TEST_CASE("an exercise may have poses of its own, in the format of stretch files") {
    const auto read =
        readStep("exercise: Squats\ncount: 5\npace: 4s\ninstructions:\n  - {caption: Down., spoken: Down., "
                 "pose: low}\nposes:\n  ready: {}\n  way:\n    - {name: low, legs: {hip: 30, knee: 50}}\n"
                 "  hold:\n    legs: {hip: 70, knee: 90}");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    CHECK(stepOf(read).stretch->poses.hold.workedLeg.hip == 70);
    CHECK(stepOf(read).stretch->instructions[0].progress == 0.5);
    CHECK(mistakes(readStep("exercise: A\nhold: 9s\nposes:\n  ready: {}\n  hold: {}\n"
                            "  cycles: [[{}, {}, {}], [{}, {}, {}]]")
                       .diagnostics)
              .find("an exercise has one 'cycle'") != std::string::npos);
    CHECK(mistakes(readStep("exercise: A\nhold: 9s\nposes:\n  ready: {}\n  way: [{name: low}]\n  hold: {}").diagnostics)
              .find("each pose of the way needs an instruction") != std::string::npos);
}

TEST_CASE("equal exercises are one, so that they are explained once; unequal ones of the same name are two") {
    const std::string squats = "  - exercise: Squats\n    count: 5\n    pace: 4s\n";
    const auto read = readSteps(squats + squats + squats + "    instructions: [Down.]\n");
    REQUIRE(read.value);
    CHECK(stepOf(read, 0).stretch == stepOf(read, 1).stretch);
    CHECK(stepOf(read, 1).stretch->id != stepOf(read, 2).stretch->id);
    CHECK(stepOf(read, 2).stretch->name == "Squats");
}

TEST_CASE("an exercise with the name of a stretch or of a family is warned of, because it has no picture") {
    CHECK(mistakes(readStep("exercise: wall-calf\nhold: 20s").diagnostics) ==
          "3:15 warning: the program knows 'wall-calf'; write 'stretch: wall-calf' for its words and its picture\n");
    CHECK(mistakes(readStep("exercise: calf\nhold: 20s").diagnostics).find("'stretch: calf'") != std::string::npos);
}

TEST_CASE("a step is a stretch or an exercise, not both, and a key that only an exercise has is sent there") {
    CHECK(
        mistakes(readStep("exercise: A\nstretch: wall-calf\nhold: 20s").diagnostics) ==
        "3:5 a step is either a 'stretch', an 'exercise', a 'rest', an 'include' or a group with 'steps', not several "
        "of them; put each after its own '- '\n");
    CHECK(mistakes(readStep("stretch: wall-calf\nhold: 20s\nmuscle: calf").diagnostics) ==
          "5:5 'muscle' belongs to a step with 'exercise'\n");
    CHECK(mistakes(readStep("exercise: A\nhold: 20s\nmax: 30s").diagnostics).find("'max' belongs") !=
          std::string::npos);
}
