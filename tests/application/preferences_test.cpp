#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A changed setting is saved and replaces its override, and other overrides still apply") {
    LaunchOptions options;
    options.overrides.textScale = 150;
    options.overrides.voiceLevel = 4;
    ApplicationHarness harness(std::move(options));
    CHECK(harness.state().settings().textScale == 150);
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::textScale, 1});
    CHECK(harness.state().settings().textScale == 175);
    REQUIRE(harness.host.saved);
    CHECK(harness.host.saved->textScale == 175);
    // The overrides still apply, and are still not saved.
    CHECK(harness.state().settings().voiceLevel == 4);
    CHECK(harness.host.saved->voiceLevel == limits::level);
}

TEST_CASE("Settings that cannot be kept count all the same, and that is said") {
    ApplicationHarness harness;
    harness.host.saveFault = "The settings cannot be written.";
    harness.press(action::ChangeSetting{Setting::highContrast, 1});
    CHECK(harness.state().settings().highContrast);
    CHECK(harness.state().notice(harness.now) == "The settings cannot be written.");
}

TEST_CASE("The light is asked for when a screen begins, and the key turns it for now only") {
    ApplicationHarness harness;
    CHECK(harness.state().light() == Light::day);
    harness.host.hourNow = 23;
    harness.run(seconds(5));
    CHECK(harness.state().light() == Light::day);
    harness.press(action::OpenCard{"bedtime"});
    CHECK(harness.state().light() == Light::night);
    for (int presses = 0; presses < 2; ++presses)
        harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::day);
    CHECK_FALSE(harness.host.saved);
    harness.press(action::StartCramp{});
    CHECK(harness.state().light() == Light::day);
    harness.press(action::ChangeSetting{Setting::light, 1});
    REQUIRE(harness.host.saved);
    CHECK(harness.host.saved->light == std::optional(LightMode::night));
    CHECK(harness.state().settings().light == std::optional(LightMode::night));
    CHECK(harness.state().light() == Light::night);
}

TEST_CASE("Volume goes in tenths, equal steps to the ear; louder ends being muted") {
    ApplicationHarness harness;
    CHECK(harness.state().soundGain() == 1);
    for (int i = 0; i < 5; ++i)
        harness.press(action::ChangeVolume{-1});
    CHECK(harness.state().soundGain() == doctest::Approx(0.25));
    harness.press(action::ToggleMute{});
    CHECK(harness.state().preferences.muted());
    CHECK(harness.state().soundGain() == 0);
    harness.press(action::ChangeVolume{-1});
    CHECK(harness.state().preferences.muted());
    harness.press(action::ChangeVolume{1});
    CHECK_FALSE(harness.state().preferences.muted());
    CHECK(harness.state().notice(harness.now) == "Volume 50 %");
    for (int i = 0; i < 50; ++i)
        harness.press(action::ChangeVolume{1});
    CHECK(harness.state().soundGain() == 1);
    CHECK_FALSE(harness.host.saved);
}

TEST_CASE("Routines open with the person's position and cramped side") {
    LaunchOptions options;
    options.stored.position = BodyPosition::seated;
    options.crampedSide = Side::left;
    ApplicationHarness harness(std::move(options));
    harness.press(action::OpenCard{"bedtime"});
    CHECK(harness.host.lastOverrides.position == BodyPosition::seated);
    CHECK(harness.host.lastOverrides.crampedSide == Side::left);
    harness.press(action::ChangeSetting{Setting::position, 1});
    harness.press(action::GoHome{});
    harness.press(action::OpenCard{"bedtime"});
    CHECK(harness.host.lastOverrides.position == harness.state().settings().position);
}

TEST_CASE("By night the light comes only when it is asked for again, and the night at once") {
    ApplicationHarness harness(fromHome(), 23);
    REQUIRE(harness.state().light() == Light::night);
    harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::night);
    CHECK(harness.state().notice(harness.now) == "Press N again for day. It is bright.");
    harness.run(seconds(3));
    harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::day);
    CHECK(harness.state().notice(harness.now).empty());
    harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::night);
    harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::night);
    harness.run(seconds(5));
    CHECK(harness.state().notice(harness.now).empty());
    harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::night);
}

TEST_CASE("The light button keeps the focus until the second press confirms day") {
    ApplicationHarness harness(fromCramp(), 23);
    harness.app.focusOn(Action{action::ToggleLight{}}, harness.now);
    harness.press(action::ToggleLight{});
    CHECK(harness.state().focus() == Action{action::ToggleLight{}});
    harness.press(action::ToggleLight{});
    CHECK(harness.state().light() == Light::day);
    CHECK_FALSE(harness.state().focus());
}
