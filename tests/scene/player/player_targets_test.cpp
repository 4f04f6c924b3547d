#include "scene/player/player_screen.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

#include <algorithm>

using namespace unknot;

TEST_CASE("every action of the player's keys has a target on the screen") {
    PlayerView view;
    view.position = seconds(20);
    const Screen screen = playerScreen(sample::everything(), view, {640, 400}, sample::font());
    view.look.focus = Action{action::ToggleMute{}};
    const Screen focused = playerScreen(sample::everything(), view, {640, 400}, sample::font());
    CHECK(screen.targets.size() == focused.targets.size());
    for (const Action& action : {Action{action::TogglePause{}}, Action{action::Skip{-1}}, Action{action::Skip{1}},
                                 Action{action::Lengthen{seconds(10)}}, Action{action::ToggleMute{}},
                                 Action{action::OpenHelp{}}, Action{action::OpenSettings{}}, Action{action::Back{}},
                                 Action{action::StartCramp{}}, Action{action::Seek{}}}) {
        CHECK(std::any_of(screen.targets.begin(), screen.targets.end(),
                          [&](const Target& target) { return target.action == action; }));
    }
    CHECK(screen.targets.front().action == Action{action::TogglePause{}});
}
