#include "scene/home/home_layout.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("home has a pager where there are several pages, and only there, with a notice and large text too") {
    for (const Size size : {Size{320, 240}, Size{640, 400}, Size{800, 600}, Size{1280, 800}, Size{700, 1100}})
        for (const double scale : {1.0, 1.5, 2.0})
            for (const bool notice : {false, true})
                for (const int places : {0, 1, 2, 9}) {
                    HomeLayoutInput parts;
                    parts.places = places;
                    parts.notice = notice;
                    const HomeLayout home = layoutHome(size, scale, parts);
                    CAPTURE(size.width);
                    CAPTURE(scale);
                    CAPTURE(places);
                    CHECK((home.pager.height > 0) == (home.pages > 1));
                }
}
