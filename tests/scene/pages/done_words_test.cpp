#include "scene/pages/done_words.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("the rows of a session name the legs, the sides of another part of the body, and nothing without sides") {
    const auto timesOf = [](Muscle muscle, Legs legs, std::vector<std::optional<Side>> sides) {
        auto stretch = std::make_shared<Stretch>();
        stretch->name = "Tilt";
        stretch->muscle = muscle;
        stretch->legs = legs;
        std::vector<HoldTotal> totals;
        for (const std::optional<Side>& side : sides)
            totals.push_back({stretch, side, seconds(90)});
        return doneRows(totals).at(0).times;
    };
    CHECK(timesOf(Muscle::calf, Legs::one, {Side::left, Side::right}) == "left leg 1:30, right leg 1:30");
    CHECK(timesOf(Muscle::calf, Legs::both, {std::nullopt}) == "both legs 1:30");
    CHECK(timesOf(Muscle::neck, Legs::one, {Side::left, Side::right}) == "left side 1:30, right side 1:30");
    CHECK(timesOf(Muscle::chest, Legs::both, {std::nullopt}) == "both sides 1:30");
    CHECK(timesOf(Muscle::unknown, Legs::none, {std::nullopt}) == "1:30");
}
