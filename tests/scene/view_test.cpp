#include "scene/view.hpp"

#include "application/application_harness.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"
#include "scene/shipped_host.hpp"

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

/// A cramp in the calf without any input.
struct LongCramp {
    sample::ShippedHost host;
    Time now = seconds(1000);
    Application app;

    explicit LongCramp(LightMode light) : app(host, inLight(light), now) {}

    static LaunchOptions inLight(LightMode light) {
        LaunchOptions options = fromCramp();
        options.stored.light = light;
        return options;
    }

    void run(Time length) {
        for (const Time end = now + length; now < end;) {
            now += milliseconds(100);
            app.advance(now);
        }
    }
    CurrentView view() const { return viewOf(app.state(), app.state().lastInput, now); }
    Screen screen() const { return screenOf(view(), {1280, 800}, sample::font()); }
    std::string words() const { return sample::wordsOf(screen().picture); }
};

} // namespace

TEST_CASE("A cramp without a sign asks once at 5:51, sinks to embers, and says in the end that it needs help") {
    for (const LightMode light : {LightMode::night, LightMode::day}) {
        LongCramp cramp(light);
        cramp.run(seconds(350));
        CHECK(cramp.words().find("Is it easing?") == std::string::npos);
        CHECK(titleOf(cramp.view()) == "Calf cramp - 5:50 so far");
        cramp.run(seconds(2));
        CHECK(cramp.words().find("Is it easing?") != std::string::npos);
        CHECK(titleOf(cramp.view()) == "Calf cramp - is it easing?");
        CHECK(offers(cramp.screen(), action::StartCramp{CrampMuscle::foot}));
        cramp.run(seconds(20));
        CHECK(cramp.words().find("Is it easing?") == std::string::npos);
        CHECK(cramp.words().find("6:12") != std::string::npos);
        CHECK(titleOf(cramp.view()) == "Calf cramp - 6:12 so far");
        CHECK_FALSE(offers(cramp.screen(), action::StartCramp{CrampMuscle::foot}));
        CHECK(offers(cramp.screen(), action::Ease{}));
        for (int i = 0; i < 400; ++i) {
            cramp.run(seconds(1));
            const std::string words = cramp.words();
            REQUIRE(words.find("Eased") == std::string::npos);
            REQUIRE(words.find("has eased") == std::string::npos);
            REQUIRE(words.find("Good.") == std::string::npos);
        }
        CHECK(titleOf(cramp.view()) == "Calf cramp - get help");
        CHECK(cramp.words().find("get medical advice") != std::string::npos);
        CHECK_FALSE(nextViewAt(cramp.app.state(), cramp.app.state().lastInput, cramp.now));
        cramp.app.handle(action::Activity{}, cramp.now);
        CHECK(cramp.words().find("emergency number") != std::string::npos);
    }
}

TEST_CASE("A key brings the cramp back from the embers") {
    LongCramp cramp(LightMode::night);
    cramp.run(seconds(400));
    REQUIRE_FALSE(offers(cramp.screen(), action::StartCramp{CrampMuscle::foot}));
    cramp.app.handle(action::Activity{}, cramp.now);
    CHECK(offers(cramp.screen(), action::StartCramp{CrampMuscle::foot}));
    cramp.run(seconds(100));
    CHECK(offers(cramp.screen(), action::StartCramp{CrampMuscle::foot}));
}

TEST_CASE("A view of a cramp that asks stays the same until the time that is foretold") {
    LongCramp cramp(LightMode::night);
    cramp.run(seconds(349));
    for (int changes = 0; changes < 150; ++changes) {
        const CurrentView before = cramp.view();
        const auto next = nextViewAt(cramp.app.state(), cramp.app.state().lastInput, cramp.now);
        REQUIRE(next);
        cramp.app.advance(cramp.now = std::max(cramp.now, *next - milliseconds(1)));
        REQUIRE(cramp.view() == before);
        cramp.app.advance(cramp.now = *next + Time{1});
        CHECK(cramp.view() != before);
    }
}

TEST_CASE("While the sound waits for a key, the screen says so and does not sink to embers") {
    for (LaunchOptions options : {fromCramp(), fromRoutine()}) {
        options.stored.someoneBeside = options.stored.guidanceRead = true;
        ApplicationHarness harness(std::move(options), 23);
        harness.run(seconds(15));
        const auto says = [&] {
            return sample::wordsOf(screenAfter(harness, seconds(30)).picture).find("Press any key for sound.") !=
                   std::string::npos;
        };
        CHECK(says());
        harness.press(action::Activity{});
        CHECK_FALSE(says());
    }
}

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
