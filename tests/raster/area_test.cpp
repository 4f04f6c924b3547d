#include "raster/area.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace unknot;

TEST_CASE("areas that touch at an edge do not overlap") {
    CHECK_FALSE(overlap({0, 0, 10, 10}, {10, 0, 5, 10}));
    CHECK(overlap({0, 0, 10, 10}, {9, 9, 5, 5}));
    CHECK(common({0, 0, 10, 10}, {9, 8, 5, 5}) == Area{9, 8, 1, 2});
    CHECK(common({0, 0, 10, 10}, {20, 0, 5, 5}).isEmpty());
}

TEST_CASE("an empty area adds nothing") {
    CHECK(around({}, {3, 4, 5, 6}) == Area{3, 4, 5, 6});
    CHECK(around({3, 4, 5, 6}, {90, 90, 0, 6}) == Area{3, 4, 5, 6});
    std::vector<Area> areas;
    addArea(areas, {7, 7, 0, 3});
    CHECK(areas.empty());
}

TEST_CASE("areas that are collected hold all that was added, and no two of them overlap") {
    std::mt19937 random(7);
    const auto upTo = [&](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    for (int round = 0; round < 200; ++round) {
        std::vector<Area> added, areas;
        for (int i = 0; i < 12; ++i) {
            added.push_back({upTo(100), upTo(100), 1 + upTo(30), 1 + upTo(30)});
            addArea(areas, added.back());
        }
        for (std::size_t i = 0; i < areas.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                REQUIRE_FALSE(overlap(areas[i], areas[j]));
        }
        for (const Area& each : added)
            REQUIRE(std::ranges::any_of(areas, [&](const Area& area) { return common(area, each) == each; }));
    }
}
