#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A setting that is changed is kept, and counts in place of what the command line said of it") {
    Start start;
    start.overrides.textScale = 150;
    start.overrides.voiceLevel = 4;
    Visit visit(std::move(start));
    CHECK(visit.state().settings().textScale == 150);
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::textScale, 1});
    CHECK(visit.state().settings().textScale == 175);
    REQUIRE(visit.host.saved);
    CHECK(visit.host.saved->textScale == 175);
    // The overrides still apply, and are still not saved.
    CHECK(visit.state().settings().voiceLevel == 4);
    CHECK(visit.host.saved->voiceLevel == limits::level);
}

TEST_CASE("Settings that cannot be kept count all the same, and that is said") {
    Visit visit;
    visit.host.saveFault = "The settings cannot be written.";
    visit.press(action::Change{Setting::highContrast, 1});
    CHECK(visit.state().settings().highContrast);
    CHECK(visit.state().notice(visit.now) == "The settings cannot be written.");
}

TEST_CASE("The light is asked for when a screen begins, and the key turns it for now only") {
    Visit visit;
    CHECK(visit.state().light() == Light::day);
    visit.host.hourNow = 23;
    visit.run(seconds(5));
    CHECK(visit.state().light() == Light::day);
    visit.press(action::Open{"bedtime"});
    CHECK(visit.state().light() == Light::night);
    for (int presses = 0; presses < 2; ++presses)
        visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::day);
    CHECK_FALSE(visit.host.saved);
    visit.press(action::Cramp{});
    CHECK(visit.state().light() == Light::day);
    visit.press(action::Change{Setting::light, 1});
    REQUIRE(visit.host.saved);
    CHECK(visit.host.saved->light == std::optional(LightMode::night));
    CHECK(visit.state().settings().light == std::optional(LightMode::night));
    CHECK(visit.state().light() == Light::night);
}

TEST_CASE("Volume goes in tenths, equal steps to the ear; louder ends being muted") {
    Visit visit;
    CHECK(visit.state().preferences.gain() == 1);
    for (int i = 0; i < 5; ++i)
        visit.press(action::Volume{-1});
    CHECK(visit.state().preferences.gain() == doctest::Approx(0.25));
    visit.press(action::Mute{});
    CHECK(visit.state().preferences.muted());
    CHECK(visit.state().preferences.gain() == 0);
    visit.press(action::Volume{-1});
    CHECK(visit.state().preferences.muted());
    visit.press(action::Volume{1});
    CHECK_FALSE(visit.state().preferences.muted());
    CHECK(visit.state().notice(visit.now) == "Volume 50 %");
    for (int i = 0; i < 50; ++i)
        visit.press(action::Volume{1});
    CHECK(visit.state().preferences.gain() == 1);
    CHECK_FALSE(visit.host.saved);
}

TEST_CASE("The person's position and side are what routines are opened with") {
    Start start;
    start.stored.position = BodyPosition::seated;
    start.crampedSide = Side::left;
    Visit visit(std::move(start));
    visit.press(action::Open{"bedtime"});
    CHECK(visit.host.lastOverrides.position == BodyPosition::seated);
    CHECK(visit.host.lastOverrides.crampedSide == Side::left);
    visit.press(action::Change{Setting::position, 1});
    visit.press(action::Home{});
    visit.press(action::Open{"bedtime"});
    CHECK(visit.host.lastOverrides.position == visit.state().settings().position);
}

TEST_CASE("By night the light comes only when it is asked for again, and the night at once") {
    Visit visit(fromHome(), 23);
    REQUIRE(visit.state().light() == Light::night);
    visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::night);
    CHECK(visit.state().notice(visit.now) == "Press N again for day. It is bright.");
    visit.run(seconds(3));
    visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::day);
    CHECK(visit.state().notice(visit.now).empty());
    visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::night);
    visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::night);
    visit.run(seconds(5));
    CHECK(visit.state().notice(visit.now).empty());
    visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::night);
}

TEST_CASE("Who asked for light with the focus answers with it too") {
    Visit visit(fromCramp(), 23);
    visit.app.focusOn(Action{action::ToggleLight{}}, visit.now);
    visit.press(action::ToggleLight{});
    CHECK(visit.state().focus() == Action{action::ToggleLight{}});
    visit.press(action::ToggleLight{});
    CHECK(visit.state().light() == Light::day);
    CHECK_FALSE(visit.state().focus());
}
