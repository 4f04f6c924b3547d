#include "scene/pages/routine_title_screen.hpp"

#include "scene/sample_timeline.hpp"
#include "scene/screen_grid.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

TEST_CASE("the page for the title shows it with a caret, and makes the routine or leads back") {
    RoutineTitleView view;
    view.title = "After the run";
    const Screen screen = routineTitleScreen(view, {1280, 800}, font());
    CHECK(wordsOf(screen.picture).find("After the run") != std::string::npos);
    REQUIRE(screen.targets.size() == 2);
    CHECK(screen.targets[0].action == Action{action::MakeRoutine{}});
    CHECK(screen.targets[1].action == Action{action::Back{}});
}

TEST_CASE("the title of a new routine is in order, empty, long and selected") {
    const std::string wide(60, 'W');
    RoutineTitleView view;
    const auto make = [&](const Look& look, Size size, int, const TextMeasure& measure) {
        view.look = look;
        return routineTitleScreen(view, size, measure);
    };
    CHECK(gridFault({"title", make, {.leastText = 12}}) == "");
    view.notice = "No sound device.";
    view.title = wide;
    CHECK(gridFault({"long title", make, {.leastText = 12}, wide}) == "");
    view.selected = true;
    CHECK(gridFault({"selected title", make, {.leastText = 12}, wide}) == "");
}
