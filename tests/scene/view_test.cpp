#include "scene/view.hpp"

#include "application/visit.hpp"
#include "scene/laid_out.hpp"
#include "scene/sample_timeline.hpp"

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

Screen screenAfter(const Visit& visit, Time withoutInput) {
    return screenOf(viewOf(visit.state(), visit.now - withoutInput, visit.now), {1280, 800}, sample::font());
}

bool offers(const Screen& screen, const Action& action) {
    return std::ranges::any_of(screen.targets, [&](const Target& target) { return target.action == action; });
}

} // namespace

TEST_CASE("A cramp stays whole while it lasts, and may sink to embers once it has eased") {
    Visit visit(fromCramp(), 3);
    visit.run(seconds(60));
    REQUIRE(visit.state().light() == Light::night);
    const Screen lasting = screenAfter(visit, seconds(60));
    for (int i = 0; i < crampMuscles; ++i)
        CHECK(offers(lasting, action::Cramp{static_cast<CrampMuscle>(i)}));
    CHECK(offers(lasting, action::Easing{}));
    CHECK(offers(lasting, action::Help{}));
    CHECK(lasting.picture.shapes.size() == screenAfter(visit, Time{0}).picture.shapes.size());
    visit.press(action::Easing{});
    visit.run(seconds(8));
    const Screen sunk = screenAfter(visit, seconds(30));
    CHECK_FALSE(offers(sunk, action::Cramp{CrampMuscle::foot}));
    CHECK(offers(screenAfter(visit, Time{0}), action::Cramp{CrampMuscle::foot}));
    CHECK(offers(sunk, action::Help{}));
}

TEST_CASE("A second click on \"It is easing\" is not one on \"Done\"") {
    Visit visit(fromCramp(), 3);
    visit.run(seconds(60));
    const Screen before = screenAfter(visit, Time{0});
    const auto easing = std::ranges::find_if(
        before.targets, [](const Target& each) { return std::holds_alternative<action::Easing>(each.action); });
    REQUIRE(easing != before.targets.end());
    const Point click{easing->box.x + easing->box.width / 2, easing->box.y + easing->box.height / 2};
    visit.press(action::Easing{});
    // The sound that has begun plays to its end first. Until then a click still means easing.
    while (mayEase(visit.state().played()->segment())) {
        CHECK(targetAt(screenAfter(visit, Time{0}), click)->action == Action{action::Easing{}});
        visit.run(milliseconds(100));
    }
    for (int i = 0; i < 19; ++i) {
        const Screen screen = screenAfter(visit, Time{0});
        CHECK(targetAt(screen, click) == nullptr);
        CHECK(sample::wordsOf(screen.picture).find("Good.") != std::string::npos);
        CHECK_FALSE(offers(screen, action::Back{}));
        visit.run(milliseconds(100));
    }
    visit.run(milliseconds(200));
    const Screen after = screenAfter(visit, Time{0});
    const Target* done = targetAt(after, click);
    REQUIRE(done != nullptr);
    CHECK(done->action == Action{action::Back{}});
}

TEST_CASE("A view stays the same until the time that is foretold, and is another one then") {
    Visit visit(fromCramp(), 3);
    const auto view = [&] { return viewOf(visit.state(), visit.state().lastInput, visit.now); };
    const auto waitUntil = [&](Time time) { visit.app.advance(visit.now = time); };
    for (int changes = 0; changes < 200; ++changes) {
        const CurrentView before = view();
        const auto next = nextViewAt(visit.state(), visit.state().lastInput, visit.now);
        REQUIRE(next);
        REQUIRE(*next > visit.now);
        waitUntil(std::max(visit.now, *next - milliseconds(1)));
        REQUIRE(view() == before);
        waitUntil(*next + Time{1});
        CHECK(view() != before);
    }
}

TEST_CASE("A view that stands still foretells nothing, and equal views have equal titles and pictures") {
    Visit visit({}, 12);
    visit.run(seconds(30)); // By then the first notices are gone.
    CHECK_FALSE(nextViewAt(visit.state(), visit.state().lastInput, visit.now));
    const CurrentView before = viewOf(visit.state(), visit.state().lastInput, visit.now);
    visit.run(seconds(60));
    const CurrentView after = viewOf(visit.state(), visit.state().lastInput, visit.now);
    CHECK(before == after);
    CHECK(titleOf(before) == "Unknot");
    CHECK(titleOf(after) == titleOf(before));
    visit.press(action::OpenSettings{});
    const CurrentView settings = viewOf(visit.state(), visit.state().lastInput, visit.now);
    CHECK(settings != before);
    CHECK(titleOf(settings) == "Settings - Unknot");
}
