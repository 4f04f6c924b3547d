#include "commands/host/card_loader.hpp"

#include "commands/program.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path source = UNKNOT_SOURCE_FOLDER;

Card cardWith(const std::string& name, const std::string& steps, std::set<std::string>& shown) {
    const Library library(source / "assets" / "stretches", source / "routines", {});
    const auto path = fileWith(name + ".yaml", "routine: " + name + "\nsteps:\n" + steps);
    return loadCard({name, path, false}, library, {}, shown);
}

std::string hold(const std::string& stretch, int time) {
    return "  - stretch: " + stretch + "\n    hold: " + std::to_string(time) + "s\n";
}

} // namespace

TEST_CASE("A card shows its longest stretch that no earlier card shows, else its longest") {
    std::set<std::string> shown;
    const std::string wall = hold("wall-calf", 60), other = hold("quad-standing", 30),
                      third = hold("wall-calf-bent", 20);
    CHECK(cardWith("first", other + wall, shown).stretch->id == "wall-calf");
    CHECK(cardWith("second", wall + third + other, shown).stretch->id == "quad-standing");
    CHECK(cardWith("third", wall + third + other, shown).stretch->id == "wall-calf-bent");
    CHECK(cardWith("fourth", third + wall + other, shown).stretch->id == "wall-calf");
}

TEST_CASE("Holds of the same stretch count together") {
    std::set<std::string> shown;
    CHECK(cardWith("twice", hold("wall-calf", 40) + hold("quad-standing", 30) + hold("quad-standing", 30), shown)
              .stretch->id == "quad-standing");
}

TEST_CASE("The length on a card is that of the whole plan: getting ready, the hold and the end") {
    std::set<std::string> shown;
    const Card card = cardWith("short", hold("wall-calf", 20) + "    ready: 10s\n    sides: left\n", shown);
    CHECK_FALSE(card.open);
    CHECK(card.length == seconds(10 + 20 + 6));
}

TEST_CASE(
    "A card of the person's own routine has its warnings in order and the text for them, and a shipped card has none") {
    const Library library(source / "assets" / "stretches", source / "routines", {});
    const auto path =
        fileWith("warned.yaml", "routine: Warned\nsteps:\n  - stretch: wall-calf\n    hold: 9min\n    ready: 2s\n"
                                "  - rest: 3s\n");
    std::set<std::string> shown;
    const Card own = loadCard({"warned", path, false}, library, {}, shown);
    REQUIRE(own.warnings.size() == 3);
    CHECK(own.warnings[0].id == DiagnosticId::unusualHold);
    CHECK(own.warnings[1].id == DiagnosticId::overlongLine);
    CHECK(own.warnings[2].id == DiagnosticId::trailingRest);
    CHECK(own.text == contentOf(path));
    CHECK_FALSE(own.broken());
    const Card shipped = loadCard({"warned", path, true}, library, {}, shown);
    CHECK(shipped.warnings.empty());
    CHECK(shipped.text.empty());
}
