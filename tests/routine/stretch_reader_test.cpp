#include "routine_texts.hpp"

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

} // namespace

TEST_CASE("the words of a stretch file are read") {
    const auto read =
        readStretch("folder/wall-calf.yaml", words + "cautions: [Go slowly., Stop at pain.]\n"
                                                     "source: https://pubmed.ncbi.nlm.nih.gov/22341378\n");
    CHECK(mistakes(read.diagnostics) == "");
    REQUIRE(read.value);
    const Stretch& stretch = *read.value;
    CHECK(stretch.id == "wall-calf");
    CHECK(stretch.file == "folder/wall-calf.yaml");
    CHECK(stretch.name == "Wall calf");
    CHECK(stretch.muscle == Muscle::soleus);
    CHECK(stretch.position == Position::standing);
    CHECK(stretch.prop == Prop::wall);
    REQUIRE(stretch.instructions.size() == 2);
    CHECK(stretch.instructions[1].caption == "Heel down.");
    CHECK(stretch.instructions[1].spoken == "Keep your heel down.");
    REQUIRE(stretch.cautions.size() == 2);
    CHECK(stretch.cautions[0].caption == "Go slowly.");
    CHECK(stretch.cautions[1].caption == "Stop at pain.");
    CHECK(stretch.sources == std::vector<std::string>{"https://pubmed.ncbi.nlm.nih.gov/22341378"});
}

TEST_CASE("a stretch without a source is refused") {
    CHECK(mistakes(readStretch("x.yaml", words).diagnostics) == "1:1 'source' is missing in this stretch\n");
}

TEST_CASE("a stretch has two to five instructions") {
    std::string text = words;
    for (int i = 0; i < 3; ++i)
        text += "  - { caption: More., spoken: Do more. }\n";
    CHECK(readStretch("x.yaml", text + "source: a book\n").value);
    text += "  - { caption: More., spoken: Do more. }\nsource: a book\n";
    CHECK(mistakes(readStretch("x.yaml", text).diagnostics) ==
          "6:3 'instructions' may have at most 5 entries, not 6\n");
}

TEST_CASE("a routine given as a stretch is told what it is") {
    const auto read = readStretch("x.yaml", "routine: T\nsteps: []\n");
    CHECK(mistakes(read.diagnostics).find("'routine' belongs in a routine file") != std::string::npos);
}
