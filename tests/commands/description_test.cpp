#include "commands/description.hpp"

#include "base/unicode.hpp"
#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;
using namespace unknot::test;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Stretch heelDrop() {
    Stretch stretch;
    stretch.id = "heel-drop";
    stretch.name = "Heel drop";
    stretch.family = "calf";
    stretch.muscle = Muscle::soleus;
    stretch.prop = Prop::step;
    stretch.legs = Legs::both;
    stretch.dose = PacedMovement{10, seconds(3)};
    stretch.instructions = {{"Hold on.", "Hold on to the rail."}, {"Lower.", "Lower both heels."}};
    stretch.movements = {{"Up.", "Come up slowly."}};
    stretch.cautions = {{"Not at night.", "Never do this at night."}, {"Leave it out if you are unsteady.", ""}};
    stretch.sources = {"https://one.example", "https://two.example"};
    return stretch;
}

} // namespace

TEST_CASE("The description of a stretch has its data, instructions, cautions and sources") {
    CHECK(description(heelDrop()) == "Heel drop (heel-drop)\n"
                                     "  family        calf\n"
                                     "  muscle        soleus (lower calf)\n"
                                     "  position      standing\n"
                                     "  prop          step with a rail\n"
                                     "  legs          both at once\n"
                                     "  usually       10 times, 3s each\n"
                                     "  how           1. Hold on to the rail.\n"
                                     "                2. Lower both heels.\n"
                                     "  movements     1. Come up slowly.\n"
                                     "  take care     Never do this at night.\n"
                                     "                Leave it out if you are unsteady.\n"
                                     "  source        https://one.example\n"
                                     "                https://two.example\n");
}

TEST_CASE("The description of a stretch of another part of the body names its sides") {
    Stretch neck = heelDrop();
    neck.muscle = Muscle::neck;
    neck.legs = Legs::one;
    CHECK(contains(description(neck), "\n  sides         one at a time\n"));
    neck.legs = Legs::none;
    CHECK(contains(description(neck), "\n  sides         none\n"));
}

TEST_CASE("The description of a routine has its length, purpose, source and file") {
    Routine routine;
    routine.id = "mine";
    routine.title = "Mine";
    routine.about = "For calves.";
    routine.source = "A trial.";
    routine.file = "mine.yaml";
    CHECK(description(routine, "2:35") == "Mine (mine)\n"
                                          "  length        2:35\n"
                                          "  about         For calves.\n"
                                          "  source        A trial.\n"
                                          "  file          mine.yaml\n");
}

TEST_CASE("A long text is wrapped at 80 columns, and a word too long for a line is left whole") {
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "wäde ";
    std::istringstream lines(labelled("about", words));
    std::string line;
    int count = 0;
    while (std::getline(lines, line)) {
        CHECK(countCharacters(line) <= 80);
        CHECK(line.substr(0, 16) == (count++ == 0 ? "  about         " : std::string(16, ' ')));
    }
    CHECK(count == 5);
    const std::string address(100, 'a');
    CHECK(labelled("source", "see " + address + " there") ==
          "  source        see\n                " + address + "\n                there\n");
}

TEST_CASE("The long list tells of every stretch and every routine within 80 columns, addresses aside") {
    const ProgramResult ran = runUnknot("list --long");
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, "Wall calf stretch (wall-calf)\n"));
    CHECK(contains(ran.out, "(bedtime)\n  length "));
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);) {
        const bool isOneWord = line.find(' ', 16) == std::string::npos;
        CHECK_MESSAGE((countCharacters(line) <= 80 || isOneWord), line);
    }
}

TEST_CASE("One stretch or routine is told of by its name, and a name nearly right gets a suggestion") {
    CHECK(runUnknot("list wall-calf").out.starts_with("Wall calf stretch (wall-calf)\n"));
    CHECK(contains(runUnknot("list bedtime").out, "(bedtime)\n  length "));
    const ProgramResult ran = runUnknot("list wall-clf");
    CHECK(ran.code == 1);
    CHECK(ran.err == "unknot: There is no routine and no stretch 'wall-clf'; did you mean 'wall-calf'?\n");
    CHECK(runUnknot("list 'Weight on the leg'").err ==
          "unknot: There is no routine and no stretch 'Weight on the leg'; did you mean 'stand-on-it'?\n");
}

TEST_CASE("A family is told of by each of its variants, and its name too gets suggested") {
    const ProgramResult ran = runUnknot("list calf");
    CHECK(ran.code == 0);
    for (const std::string variant : {"wall-calf", "towel-calf", "toes-to-shin"})
        CHECK_MESSAGE(contains(ran.out, " (" + variant + ")\n  family        calf\n"), variant);
    CHECK_FALSE(contains(ran.out, "(heel-drop)"));
    CHECK(contains(runUnknot("list hamstrin").err, "did you mean 'hamstring'?"));
}
