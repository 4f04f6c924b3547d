#include "window_harness.hpp"

#include "picture/theme.hpp"
#include "settings/settings_storage.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("keys lead from home through a cramp, its easing and the done screen out of the program") {
    const OwnFolders folders;
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    REQUIRE(harness.byKey(XK_c, action::StartCramp{}));
    REQUIRE(harness.window().title().ends_with(" so far"));
    REQUIRE(eventually([&] { return harness.window().title().ends_with(" 0:02 so far"); }));
    REQUIRE(harness.byKey(XK_2, action::StartCramp{CrampMuscle::foot}));
    REQUIRE(eventually([&] { return harness.window().title().starts_with("Foot cramp - 0:0"); }));
    CHECK_FALSE(harness.window().title().ends_with(" 0:00 so far"));
    REQUIRE(harness.byKey(XK_space, action::Ease{}));
    // The segments after the open hold count down.
    REQUIRE(eventually([&] { return harness.window().title().ends_with(" left"); }));
    harness.window().press(XK_Escape);
    REQUIRE(eventually([&] { return harness.window().title().ends_with(" - done"); }));
    harness.window().press(XK_Escape);
    REQUIRE(eventually([&] { return harness.window().title() == "Unknot"; }));
    harness.window().press(XK_Escape);
    CHECK(harness.window().ended().status == 0);
}

TEST_CASE("a routine that a cramp interrupts is gone on with after it") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("calves.yaml", calves);
    RunningWindow window(folders, {"play", file});
    REQUIRE(window.appeared());
    const std::string first = window.title();
    REQUIRE(eventually([&] { return window.title() != first && window.title().starts_with("Calves - 2:"); }));
    window.press(XK_c);
    REQUIRE(eventually([&] { return window.title().ends_with(" 0:01 so far"); }));
    window.press(XK_Escape);
    REQUIRE(eventually([&] { return window.title().ends_with(" - done"); }));
    // The cramp had not eased, so Enter continues the cramp.
    window.press(XK_Return);
    REQUIRE(eventually([&] { return window.title().ends_with(" so far"); }));
    CHECK_FALSE(window.title().ends_with(" 0:00 so far"));
    window.press(XK_Escape);
    REQUIRE(eventually([&] { return window.title().ends_with(" - done"); }));
    window.press(XK_r);
    REQUIRE(eventually([&] { return window.title().starts_with("Calves - 2:"); }));
}

TEST_CASE("a file with mistakes has a card, and the card opens them") {
    OwnFolders folders;
    folders.addRoutine("broken.yaml", broken);
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    REQUIRE(harness.card("broken.yaml"));
    harness.window().type("/broken");
    harness.window().press(XK_Return);
    const std::string wanted = harness.card("broken.yaml")->title + " - Unknot";
    REQUIRE(eventually([&] { return harness.window().title() == wanted; }));
}

TEST_CASE("a file with a mistake that a desktop opens gets a window, because nobody would see a message") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("broken.unknot.yaml", broken);
    RunningWindow window(folders, {file});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title() == "Unknot"; }));
    REQUIRE(window.takeKeyboard());
    window.press(XK_Escape);
    CHECK(window.ended().status == 1);
}

TEST_CASE("home finds a routine that another program wrote while the window was inactive") {
    OwnFolders folders;
    WindowHarness harness(folders, {});
    REQUIRE(harness.window().appeared());
    REQUIRE(harness.arrived());
    harness.window().leave();
    folders.addRoutine("fresh.yaml", broken);
    harness.window().comeBack();
    harness.window().type("/fresh");
    harness.window().press(XK_Return);
    CHECK(eventually([&] { return harness.window().title().starts_with("fresh.yaml"); }));
}

TEST_CASE("a key that is pressed before the first frame counts") {
    const OwnFolders folders;
    RunningWindow window(folders, {});
    REQUIRE(window.appeared());
    window.press(XK_c);
    CHECK(eventually([&] { return window.title().starts_with("Calf cramp"); }));
}

TEST_CASE("a setting that is changed counts at once, is kept, and counts when the program starts again") {
    const OwnFolders folders;
    for (const Light wanted : {Light::night, Light::day}) {
        LaunchOptions options;
        options.stored = loadSettings(foldersWith(folders).settings).settings;
        WindowHarness harness(folders, {}, options);
        REQUIRE(harness.window().appeared());
        REQUIRE(harness.arrived());
        REQUIRE(harness.byKey(XK_s, action::OpenSettings{}));
        const LightMode lightMode = wanted == Light::night ? LightMode::night : LightMode::day;
        for (int presses = 0; presses < 4 && harness.state().settings().light != lightMode; ++presses)
            REQUIRE(harness.byKeyboard(action::ChangeSetting{Setting::light, 1}));
        const auto showsLight = [&](RunningWindow& window) {
            return eventually([&] {
                const auto pixels = window.pixels();
                return !pixels.empty() && pixels.front() == themeOf(wanted).background;
            });
        };
        CHECK(showsLight(harness.window()));
        CHECK(eventually([&] { return loadSettings(foldersWith(folders).settings).settings.light == lightMode; }));
        RunningWindow again(folders, {});
        REQUIRE(again.appeared());
        CHECK(showsLight(again));
    }
}

TEST_CASE("a cramp without a sign asks whether it is easing, sinks to embers, and a key brings it back") {
    const OwnFolders folders;
    RunningWindow window(folders, {"cramp", "--speed", "40", "--light", "night"});
    REQUIRE(window.appeared());
    const auto lit = [&] {
        const auto pixels = window.pixels();
        return std::ranges::count_if(pixels, [](Color color) { return color.red > 60; });
    };
    REQUIRE(eventually([&] { return window.title() == "Calf cramp - is it easing?"; }));
    const auto asking = lit();
    REQUIRE(eventually([&] { return window.title().ends_with(" so far"); }));
    // The title may be new a moment before the picture.
    REQUIRE(eventually([&] { return lit() < asking / 2; }));
    const auto embers = lit();
    window.press(XK_x);
    CHECK(eventually([&] { return lit() > 2 * embers; }));
    CHECK(eventually([&] { return window.title() == "Calf cramp - get help"; }));
}
