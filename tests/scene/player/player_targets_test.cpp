#include "scene/laid_out.hpp"
#include "scene/player/player.hpp"
#include "scene/sample_timeline.hpp"

#include <algorithm>

using namespace unknot;

TEST_CASE("whatever a key does in the player can be done by pressing what is on the screen") {
    PlayerView view;
    view.position = seconds(20);
    const Screen screen = playerScreen(sample::everything(), view, {640, 400}, sample::font());
    view.look.focus = Action{action::Mute{}};
    const Screen focused = playerScreen(sample::everything(), view, {640, 400}, sample::font());
    CHECK(screen.targets.size() == focused.targets.size());
    for (const Action& action :
         {Action{action::Pause{}}, Action{action::Skip{-1}}, Action{action::Skip{1}},
          Action{action::Lengthen{seconds(10)}}, Action{action::Mute{}}, Action{action::Help{}},
          Action{action::OpenSettings{}}, Action{action::Back{}}, Action{action::Cramp{}}, Action{action::Seek{}}}) {
        CHECK(std::any_of(screen.targets.begin(), screen.targets.end(),
                          [&](const Target& target) { return target.action == action; }));
    }
    CHECK(screen.targets.front().action == Action{action::Pause{}});
}
