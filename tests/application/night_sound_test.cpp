#include "application/application_harness.hpp"
#include "application/key_meaning.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto hint = "Press any key for sound.";

LaunchOptions beside(LaunchOptions options) {
    options.stored.someoneBeside = true;
    options.stored.guidanceRead = true;
    return options;
}

LaunchOptions nightRoutine() {
    LaunchOptions options = fromRoutine();
    options.routine->light = LightMode::night;
    return options;
}

KeyMeaning nothing() { return Action{action::Activity{}}; }

} // namespace

TEST_CASE("By night the volume starts at 5 of 10, and by day at 10") {
    CHECK(ApplicationHarness(fromRoutine(), 12).state().soundGain() == 1);
    CHECK(ApplicationHarness(fromRoutine(), 23).state().soundGain() == 0.25);
    CHECK(ApplicationHarness(fromCramp(), 12).state().soundGain() == 0.25);
}

TEST_CASE("A loudness by night that the person chose counts, and the keys go on from it until the window closes") {
    LaunchOptions options = nightRoutine();
    options.stored.nightLevel = 8;
    ApplicationHarness harness(std::move(options));
    CHECK(harness.state().soundGain() == volumeGain(8));
    harness.press(action::ChangeVolume{-1});
    CHECK(harness.state().notice(harness.now) == "Volume 70 %");
    CHECK(harness.state().soundGain() == volumeGain(7));
    harness.press(action::StartCramp{});
    CHECK(harness.state().soundGain() == volumeGain(7));
    CHECK_FALSE(harness.host.saved);
    harness.press(action::ChangeSetting{Setting::nightLevel, 1});
    CHECK(harness.state().soundGain() == volumeGain(9));
    REQUIRE(harness.host.saved);
    CHECK(harness.host.saved->nightLevel == 9);
}

TEST_CASE("A volume chosen by day does not make the night louder") {
    ApplicationHarness harness(fromRoutine());
    harness.press(action::ChangeVolume{-1});
    CHECK(harness.state().soundGain() == volumeGain(9));
    harness.press(action::ToggleLight{});
    REQUIRE(harness.state().light() == Light::night);
    CHECK(harness.state().soundGain() == volumeGain(5));
}

TEST_CASE("The loudness by night is heard when it changes by night, and by day it would mislead") {
    for (const int hour : {12, 23}) {
        ApplicationHarness harness({}, hour);
        harness.press(action::OpenSettings{});
        harness.press(action::ChangeSetting{Setting::nightLevel, 1});
        const bool isHeard = harness.state().audibleSession() != nullptr;
        CHECK(isHeard == (hour == 23));
        if (isHeard) CHECK_FALSE(harness.state().soundRises());
    }
}

TEST_CASE("A routine and a cramp rise, and the help card that is read aloud does not") {
    ApplicationHarness harness(fromCramp());
    CHECK(harness.state().soundRises());
    harness.press(action::ReadHelp{});
    REQUIRE(harness.reads());
    CHECK_FALSE(harness.state().soundRises());
}

TEST_CASE("Beside someone who sleeps nothing sounds before the first key, and the screen says so") {
    for (LaunchOptions options : {fromCramp(), nightRoutine(), fromRoutine()}) {
        ApplicationHarness harness(beside(std::move(options)));
        harness.run(seconds(5));
        CHECK(harness.state().soundGain() == 0);
        CHECK(harness.state().notice(harness.now) == hint);
        harness.press(action::Activity{});
        CHECK(harness.state().soundGain() > 0);
        CHECK(harness.state().notice(harness.now).empty());
        CHECK(harness.state().audibleSession()->running());
    }
}

TEST_CASE("Without anyone beside, the sound begins by itself") {
    ApplicationHarness harness(fromCramp());
    CHECK(harness.state().soundGain() > 0);
    CHECK_FALSE(harness.state().soundWaits());
}

TEST_CASE("A window that comes to the front, and time that passes, are no key") {
    ApplicationHarness harness(beside(fromCramp()));
    harness.press(action::ActivateWindow{});
    harness.run(seconds(200));
    CHECK(harness.state().soundGain() == 0);
    CHECK(harness.state().notice(harness.now) == hint);
}

TEST_CASE("A focus that a key moves is a key, and so is one that opens a routine from home") {
    ApplicationHarness harness(beside(fromCramp()));
    harness.app.focusOn(Action{action::OpenHelp{}}, harness.now);
    CHECK(harness.state().soundGain() > 0);
    ApplicationHarness home(beside(fromHome()));
    home.press(action::OpenCard{"bedtime"});
    CHECK(home.state().soundGain() > 0);
    CHECK(home.state().notice(home.now).empty());
}

TEST_CASE("The first Space, Enter or P only turns the sound on, and the next has its usual meaning") {
    for (const bool cramp : {true, false}) {
        ApplicationHarness harness(beside(cramp ? fromCramp() : nightRoutine()));
        harness.run(seconds(5));
        for (const Keystroke& key : {Keystroke{Key::space}, Keystroke{Key::enter}, Keystroke{U'p'}, Keystroke{U'P'}})
            CHECK(meaningOf(key, harness.state()) == nothing());
        CHECK(meaningOfButton(harness.state()) == nothing());
        CHECK(meaningOfClick(action::TogglePause{}, harness.state()) == Action{action::Activity{}});
        harness.press(action::Activity{});
        const Action usual = cramp ? Action{action::Ease{}} : Action{action::TogglePause{}};
        CHECK(meaningOf(Key::space, harness.state()) == KeyMeaning{usual});
        CHECK(meaningOfClick(action::TogglePause{}, harness.state()) == Action{action::TogglePause{}});
    }
}

TEST_CASE("Other keys and clicks keep their meaning while the sound waits") {
    ApplicationHarness harness(beside(fromCramp()));
    harness.run(seconds(5));
    CHECK(meaningOf(U'2', harness.state()) == KeyMeaning{Action{action::StartCramp{CrampMuscle::foot}}});
    CHECK(meaningOf(U'e', harness.state()) == KeyMeaning{Action{action::Ease{}}});
    CHECK(meaningOf(U'h', harness.state()) == KeyMeaning{Action{action::OpenHelp{}}});
    CHECK(meaningOfClick(action::Ease{}, harness.state()) == Action{action::Ease{}});
}

TEST_CASE("The screen promises no sound if there would be none") {
    LaunchOptions muted = beside(fromCramp());
    muted.muted = true;
    LaunchOptions fast = beside(fromCramp());
    fast.speed = 20;
    for (LaunchOptions options : {muted, fast}) {
        ApplicationHarness harness(std::move(options));
        harness.run(seconds(1));
        CHECK_FALSE(harness.state().soundWaits());
        CHECK(harness.state().notice(harness.now).empty());
    }
}

TEST_CASE("The switch also silences the help card and the sounds of a routine that ends before any key") {
    ApplicationHarness harness(beside(fromRoutine()), 12);
    harness.run(seconds(120));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().soundGain() == 0);
    harness.press(action::ReadHelp{});
    CHECK(harness.state().soundGain() > 0);
}
