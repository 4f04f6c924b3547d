#include "scene/view.hpp"

#include "application/application_harness.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

Screen screenAfter(const ApplicationHarness& harness, Time withoutInput) {
    return screenOf(viewOf(harness.state(), harness.now - withoutInput, harness.now), {1280, 800}, sample::font());
}

bool offers(const Screen& screen, const Action& action) {
    return std::ranges::any_of(screen.targets, [&](const Target& target) { return target.action == action; });
}

} // namespace

TEST_CASE("A cramp stays whole while it lasts, and may sink to embers once it has eased") {
    ApplicationHarness harness(fromCramp(), 3);
    harness.run(seconds(60));
    REQUIRE(harness.state().light() == Light::night);
    const Screen lasting = screenAfter(harness, seconds(60));
    for (int i = 0; i < crampMuscles; ++i)
        CHECK(offers(lasting, action::StartCramp{static_cast<CrampMuscle>(i)}));
    CHECK(offers(lasting, action::Ease{}));
    CHECK(offers(lasting, action::OpenHelp{}));
    CHECK(lasting.picture.shapes.size() == screenAfter(harness, Time{0}).picture.shapes.size());
    harness.press(action::Ease{});
    harness.run(seconds(8));
    const Screen sunk = screenAfter(harness, seconds(30));
    CHECK_FALSE(offers(sunk, action::StartCramp{CrampMuscle::foot}));
    CHECK(offers(screenAfter(harness, Time{0}), action::StartCramp{CrampMuscle::foot}));
    CHECK(offers(sunk, action::OpenHelp{}));
}

TEST_CASE("A second click on \"It is easing\" is not one on \"Done\"") {
    ApplicationHarness harness(fromCramp(), 3);
    harness.run(seconds(60));
    const Screen before = screenAfter(harness, Time{0});
    const auto easing = std::ranges::find_if(
        before.targets, [](const Target& each) { return std::holds_alternative<action::Ease>(each.action); });
    REQUIRE(easing != before.targets.end());
    const Point click{easing->box.x + easing->box.width / 2, easing->box.y + easing->box.height / 2};
    harness.press(action::Ease{});
    // The sound that has begun plays to its end first. Until then a click still means easing.
    while (mayEase(harness.state().activeSession()->segment())) {
        CHECK(targetAt(screenAfter(harness, Time{0}), click)->action == Action{action::Ease{}});
        harness.run(milliseconds(100));
    }
    for (int i = 0; i < 19; ++i) {
        const Screen screen = screenAfter(harness, Time{0});
        CHECK(targetAt(screen, click) == nullptr);
        CHECK(sample::wordsOf(screen.picture).find("It has eased.") != std::string::npos);
        CHECK_FALSE(offers(screen, action::Back{}));
        harness.run(milliseconds(100));
    }
    harness.run(milliseconds(200));
    const Screen after = screenAfter(harness, Time{0});
    const Target* done = targetAt(after, click);
    REQUIRE(done != nullptr);
    CHECK(done->action == Action{action::Back{}});
}

TEST_CASE("A view stays the same until the time that is foretold, and is another one then") {
    ApplicationHarness harness(fromCramp(), 3);
    const auto view = [&] { return viewOf(harness.state(), harness.state().lastInput, harness.now); };
    const auto waitUntil = [&](Time time) { harness.app.advance(harness.now = time); };
    for (int changes = 0; changes < 200; ++changes) {
        const CurrentView before = view();
        const auto next = nextViewAt(harness.state(), harness.state().lastInput, harness.now);
        REQUIRE(next);
        REQUIRE(*next > harness.now);
        waitUntil(std::max(harness.now, *next - milliseconds(1)));
        REQUIRE(view() == before);
        waitUntil(*next + Time{1});
        CHECK(view() != before);
    }
}

TEST_CASE("A view that stands still foretells nothing, and equal views have equal titles and pictures") {
    ApplicationHarness harness({}, 12);
    harness.run(seconds(30)); // By then the first notices are gone.
    CHECK_FALSE(nextViewAt(harness.state(), harness.state().lastInput, harness.now));
    const CurrentView before = viewOf(harness.state(), harness.state().lastInput, harness.now);
    harness.run(seconds(60));
    const CurrentView after = viewOf(harness.state(), harness.state().lastInput, harness.now);
    CHECK(before == after);
    CHECK(titleOf(before) == "Unknot");
    CHECK(titleOf(after) == titleOf(before));
    harness.press(action::OpenSettings{});
    const CurrentView settings = viewOf(harness.state(), harness.state().lastInput, harness.now);
    CHECK(settings != before);
    CHECK(titleOf(settings) == "Settings - Unknot");
}
