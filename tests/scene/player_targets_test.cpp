#include "scene/laid_out.hpp"
#include "scene/player.hpp"
#include "scene/sample_timeline.hpp"

#include <algorithm>

using namespace unknot;

TEST_CASE("the player is laid out without a fault at every size, text scale and light, and all of it can be pressed") {
    // The picture pauses, and so does its key; by its own look the strip is as thin as it is.
    sample::Rules rules;
    rules.actionsApart = false;
    const Timeline timeline = sample::everything();
    for (const Size size : {Size{640, 400}, Size{700, 1000}, Size{1280, 800}, Size{2560, 600}, Size{3840, 2160}}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            for (const Segment& segment : timeline.segments()) {
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                CAPTURE(inSeconds(segment.start));
                PlayerView view;
                view.look.light = scale == 1.5 ? Light::day : Light::night;
                view.look.textScale = scale;
                view.position = segment.start + segment.length / 2;
                const Screen screen = playerScreen(timeline, view, size, sample::font());
                CHECK(sample::faultOf(screen, sample::font(), rules) == "");
                CHECK_MESSAGE(sample::cutTexts(screen.picture).empty(), sample::wordsOf(screen.picture));
            }
        }
    }
}

TEST_CASE("whatever a key does in the player can be done by pressing what is on the screen") {
    PlayerView view;
    view.position = seconds(20);
    const Screen screen = playerScreen(sample::everything(), view, {640, 400}, sample::font());
    for (const Action& action :
         {Action{action::Pause{}}, Action{action::Skip{-1}}, Action{action::Skip{1}},
          Action{action::Lengthen{seconds(10)}}, Action{action::Mute{}}, Action{action::Help{}},
          Action{action::OpenSettings{}}, Action{action::Back{}}, Action{action::Cramp{}}, Action{action::Seek{}}}) {
        CHECK(std::any_of(screen.targets.begin(), screen.targets.end(),
                          [&](const Target& target) { return target.action == action; }));
    }
    CHECK(screen.targets.front().action == Action{action::Pause{}});
}
