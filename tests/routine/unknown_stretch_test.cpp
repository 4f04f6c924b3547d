#include "routine/unknown_stretch.hpp"

#include "routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

std::string saidTo(const std::string& name) {
    bool hasListed = false;
    return unknownStretchMessage(name, shippedStretches(), hasListed);
}

} // namespace

TEST_CASE("a title in place of a name gets the stretch's name as a suggestion, in any capitals") {
    for (const auto& [id, stretch] : shippedStretches()) {
        const std::string& name = stretch->name;
        CAPTURE(name);
        const std::string answer = "'; did you mean '" + id + "'?";
        CHECK(saidTo(stretch->name) == "unknown stretch '" + stretch->name + answer);
        std::string capitals = stretch->name;
        for (char& c : capitals)
            c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        CHECK(saidTo(capitals) == "unknown stretch '" + capitals + answer);
    }
}

TEST_CASE("a title in another order, with other small words or a slip is known too") {
    const std::pair<const char*, const char*> rows[] = {
        {"Calf stretch at the wall", "wall-calf"}, {"lying hamstring stretch", "hamstring-lying"},
        {"the pack, warm", "heat-pack"},           {"Wieght on the leg", "stand-on-it"},
        {"Hamstring stretches", "hamstring"},      {"stretching your calf", "calf"}};
    for (const auto& [written, meant] : rows)
        CHECK(saidTo(written) == std::string("unknown stretch '") + written + "'; did you mean '" + meant + "'?");
}

TEST_CASE("an ambiguous title gets each possible name, and an unknown title gets the list of all") {
    CHECK(saidTo("Front thigh stretch") ==
          "unknown stretch 'Front thigh stretch'; did you mean 'quad-side-lying' or 'quad-standing'?");
    for (const char* none : {"Neck roll", "stretch", "the", "-", "\xC3\xBC", "!!!"})
        CHECK(saidTo(none).find("; the stretches are ankle-circles, ") != std::string::npos);
    bool hasListed = false;
    CHECK(unknownStretchMessage("calf", {}, hasListed) == "unknown stretch 'calf'; write 'exercise' in place of "
                                                          "'stretch' for one of your own; no stretches are installed");
}

TEST_CASE("a muscle, a file's name or a plural leads to the stretch, and a similar title of other words to none") {
    const std::pair<const char*, const char*> rows[] = {{"calves", "calf"},
                                                        {"Quadriceps", "quad"},
                                                        {"soleus", "wall-calf-bent"},
                                                        {"wall-calf.yaml", "wall-calf"},
                                                        {"stretches/wall-calf.yml", "wall-calf"}};
    for (const auto& [written, meant] : rows)
        CHECK(saidTo(written) == std::string("unknown stretch '") + written + "'; did you mean '" + meant + "'?");
    CHECK(saidTo("calf raise").find("did you mean") == std::string::npos);
}

TEST_CASE("a file gets the list of all stretches once, then the command that shows it") {
    bool hasListed = false;
    CHECK(unknownStretchMessage("plank", shippedStretches(), hasListed).find("; the stretches are ") !=
          std::string::npos);
    CHECK(
        unknownStretchMessage("plank", shippedStretches(), hasListed) ==
        "unknown stretch 'plank'; write 'exercise' in place of 'stretch' for one of your own; 'unknot list' shows all");
    CHECK(unknownStretchMessage("wall-clf", shippedStretches(), hasListed) ==
          "unknown stretch 'wall-clf'; did you mean 'wall-calf'?");
}
