#include "routine/routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

const std::string words = "name: Wall calf\n"
                          "muscle: soleus\n"
                          "position: standing\n"
                          "prop: wall\n"
                          "instructions:\n"
                          "  - caption: Face the wall.\n    spoken: Now face the wall.\n"
                          "  - caption: Heel down.\n    spoken: Keep your heel down.\n";
const std::string rest = "dose: {hold: 30s}\ncautions: [Go slowly.]\nsource: a book\n";

std::string answerTo(const std::string& text) { return mistakes(readStretch("x.yaml", text).diagnostics); }

} // namespace

TEST_CASE("the words of a stretch file are read") {
    const auto read =
        readStretch("folder/wall-calf.yaml", words + "dose: {hold: 30s}\ncautions: [Go slowly., Stop at pain.]\n"
                                                     "source: https://pubmed.ncbi.nlm.nih.gov/22341378\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    const Stretch& stretch = *read.value;
    CHECK(stretch.id == "wall-calf");
    CHECK(stretch.file == "folder/wall-calf.yaml");
    CHECK(stretch.name == "Wall calf");
    CHECK(stretch.muscle == Muscle::soleus);
    CHECK(stretch.position == BodyPosition::standing);
    CHECK(stretch.prop == Prop::wall);
    REQUIRE(stretch.instructions.size() == 2);
    CHECK(stretch.instructions[1].caption == "Heel down.");
    CHECK(stretch.instructions[1].spoken == "Keep your heel down.");
    REQUIRE(stretch.cautions.size() == 2);
    CHECK(stretch.cautions[0].caption == "Go slowly.");
    CHECK(stretch.cautions[1].caption == "Stop at pain.");
    CHECK(stretch.sources == std::vector<std::string>{"https://pubmed.ncbi.nlm.nih.gov/22341378"});
}

TEST_CASE("a stretch may have a line of its own for a new round, and a time of its own to change legs") {
    const auto read = readStretch("x.yaml", words + rest + "change: 12s\neasing: {caption: Off., spoken: Off it.}\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    CHECK(read.value->change == seconds(12));
    REQUIRE(read.value->easing);
    CHECK(read.value->easing->caption == "Off.");
    CHECK(read.value->easing->spoken == "Off it.");
    CHECK_FALSE(readStretch("x.yaml", words + rest).value->easing);
}

TEST_CASE("an instruction names the pose to which it leads") {
    const std::string first = "name: A\nmuscle: calf\nposition: standing\nprop: wall\ninstructions:\n"
                              "  - {caption: A., spoken: A., pose: ";
    const std::string second = "}\n  - {caption: B., spoken: B., pose: ";
    const std::string poses = "}\nposes: {ready: {}, way: [{name: back, worked-leg: {hip: -20}}], "
                              "hold: {worked-leg: {hip: -24}}}\n";
    const auto answer = [&](const std::string& a, const std::string& b) {
        return answerTo(first + a + second + b + poses + rest);
    };
    const auto read = readStretch("x.yaml", first + "back" + second + "hold" + poses + rest);
    REQUIRE(read.value);
    REQUIRE(read.value->poses.way.size() == 1);
    CHECK(read.value->poses.way[0].pose.workedLeg.hip == -20);
    CHECK(read.value->instructions[0].progress == 0.5);
    CHECK(read.value->instructions[1].progress == 1.0);
    CHECK(answer("back", "up") == "7:37 'pose' must be ready, back or hold, not 'up'\n");
    CHECK(answer("ready", "hold") ==
          "5:1 each pose of the way needs an instruction that leads to it with 'pose: NAME'\n");
    CHECK(answer("hold", "back") ==
          "5:1 each pose of the way needs an instruction that leads to it with 'pose: NAME'\n"
          "7:5 the figure is beyond this pose already; instructions lead forward on the way\n");
}

TEST_CASE("two poses of the way have two names, and none is called ready or hold") {
    const auto answer = [&](const std::string& name) {
        const std::string text =
            words + rest + "poses:\n  ready: {}\n  way: [{name: back}, {name: " + name + "}]\n  hold: {}\n";
        return answerTo(text).find("already; give this one another") != std::string::npos;
    };
    CHECK(answer("back"));
    CHECK(answer("hold"));
    CHECK_FALSE(answer("up"));
}

TEST_CASE("a stretch without a source is refused") {
    CHECK(answerTo(words + "dose: {hold: 30s}\ncautions: [Go slowly.]\n") ==
          "1:1 'source' is missing in this stretch\n");
}

TEST_CASE("a stretch has two to five instructions") {
    std::string text = words;
    for (int i = 0; i < 3; ++i)
        text += "  - { caption: More., spoken: Do more. }\n";
    CHECK(readStretch("x.yaml", text + rest).value);
    text += "  - { caption: More., spoken: Do more. }\n";
    CHECK(answerTo(text + rest) == "6:3 'instructions' may have at most 5 entries, not 6\n");
}

TEST_CASE("a routine in a stretch file gets the message that it belongs in a routine file") {
    const auto read = readStretch("x.yaml", "routine: T\nsteps: []\n");
    CHECK(mistakes(read.diagnostics).find("'routine' belongs in a routine file") != std::string::npos);
}

TEST_CASE("a stretch says its dose: a time to hold, or a count and its pace") {
    const auto dose = [](const std::string& written) {
        const auto read = readStretch("x.yaml", words + "dose: " + written + "\ncautions: [Slowly.]\nsource: a book\n");
        CHECK(mistakes(read.diagnostics) == "");
        REQUIRE(read.value);
        return read.value->dose.value();
    };
    CHECK(dose("{hold: 10min}") == Effort(Hold{seconds(600)}));
    CHECK(dose("{count: 10, pace: 3s}") == Effort(PacedMovement{10, seconds(3)}));
    CHECK(answerTo(words + "cautions: [Slowly.]\nsource: a book\n") == "1:1 'dose' is missing in this stretch\n");
    CHECK(answerTo(words + "dose: {hold: 5s, count: 3}\ncautions: [Slowly.]\nsource: a book\n") ==
          "10:7 a dose has either 'hold', or 'count' with 'pace'\n");
}

TEST_CASE("a caution is a text to read, or a caption with a spoken line") {
    const auto read = readStretch("x.yaml", words + "dose: {hold: 30s}\nsource: a book\ncautions:\n"
                                                    "  - Only to be read.\n"
                                                    "  - caption: Hold on.\n    spoken: Hold on to something.\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    REQUIRE(read.value->cautions.size() == 2);
    CHECK(read.value->cautions[0].spoken == "");
    CHECK(read.value->cautions[1].spoken == "Hold on to something.");
    CHECK(answerTo(words + "dose: {hold: 30s}\nsource: a book\n") == "1:1 'cautions' is missing in this stretch\n");
}

TEST_CASE("a stretch of a family is for one of the positions a routine can ask for") {
    const auto read = readStretch("x.yaml", words + "family: calf\n" + rest);
    REQUIRE(read.value);
    CHECK(read.value->family == "calf");
    CHECK(answerTo(words + "family: calfs\n" + rest) ==
          "10:9 'family' must be calf, hamstring or quad, not 'calfs'; did you mean 'calf'?\n");
    std::string floor = words + "family: calf\n" + rest;
    floor.replace(floor.find("standing"), 8, "floor");
    CHECK(answerTo(floor) == "10:1 a stretch of a family is for bed, chair or standing, but this one is for the "
                             "floor; delete 'family'\n");
}

TEST_CASE("a mistake elsewhere in the file is not one of the movements too") {
    std::string massage = contentOf(sourceFolder() / "assets/stretches/massage-calf.yaml");
    const std::size_t at = massage.find("muscle: calf");
    REQUIRE(at != std::string::npos);
    massage.replace(at, 12, "muscle: clf");
    const auto read = readStretch("massage-calf.yaml", massage);
    CHECK_MESSAGE(read.diagnostics.size() == 1, mistakes(read.diagnostics));
}

TEST_CASE("a dose that does not suit the stretch's own poses is a warning in its file") {
    const std::string held = "poses: {ready: {}, hold: {}}\n";
    const std::string cycle = "[{}, {worked-leg: {ankle: 3}}, {}]";
    const std::string moved = "poses: {ready: {}, hold: {}, cycle: " + cycle + "}\n";
    const std::string twoWays = "poses: {ready: {}, hold: {}, cycles: [" + cycle + ", " + cycle +
                                "]}\nmovements: [{caption: A., spoken: A.}, {caption: B., spoken: B.}]\n";
    const auto answer = [](const std::string& dose, const std::string& poses) {
        return answerTo(words + "cautions: [Go slowly.]\nsource: a book\ndose: " + dose + "\n" + poses);
    };
    CHECK(answer("{hold: 9s}", held) == "");
    CHECK(answer("{count: 2, pace: 3s}", moved) == "");
    CHECK(answer("{count: 2, pace: 3s}", twoWays) == "");
    CHECK(answer("{count: 2, pace: 3s}", held) == "12:1 warning: the poses have no cycle, so you hold this; its "
                                                  "dose is a 'hold' and no 'count'\n");
    CHECK(answer("{hold: 9s}", moved) == "12:1 warning: the poses have a cycle, so this is a movement; its dose is a "
                                         "'count' with 'pace' and no 'hold'\n");
    CHECK(answer("{count: 1, pace: 3s}", twoWays) ==
          "12:1 warning: there are 2 movements, but a count of 1 leaves out some of them\n");
}
