#include "scene/home/home_layout.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("home has a pager where there are several pages, and only there, with a large card and large text too") {
    for (const Size size : {Size{320, 240}, Size{640, 400}, Size{800, 600}, Size{1280, 800}, Size{700, 1100}})
        for (const double scale : {1.0, 1.5, 2.0})
            for (const bool large : {false, true})
                for (const int places : {0, 1, 2, 5, 6, 9}) {
                    HomeLayoutInput parts;
                    parts.places = places;
                    parts.largeFirst = large;
                    const HomeLayout home = layoutHome(size, scale, parts);
                    CAPTURE(size.width);
                    CAPTURE(scale);
                    CAPTURE(places);
                    CHECK((home.pager.height > 0) == (home.pages > 1));
                }
}

TEST_CASE("each card has its place on exactly one page, with a large first card too") {
    for (const Size size : {Size{640, 400}, Size{800, 600}, Size{1280, 800}, Size{2560, 600}, Size{800, 1280}})
        for (const bool large : {false, true})
            for (int places = 1; places < 25; ++places) {
                CAPTURE(size.width);
                CAPTURE(large);
                CAPTURE(places);
                HomeLayoutInput parts;
                parts.places = places;
                parts.largeFirst = large;
                int next = 0;
                for (int pages = layoutHome(size, 1, parts).pages; parts.page < pages; ++parts.page) {
                    const HomeLayout home = layoutHome(size, 1, parts);
                    CHECK(home.first == next);
                    CHECK(home.isFirstLarge == (large && parts.page == 0));
                    next += static_cast<int>(home.places.size());
                }
                CHECK(next == places);
            }
}
