#include "visit.hpp"

#include "picture/theme.hpp"
#include "settings/kept_settings.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("from home to a cramp, to where it eases, to what was done, and out") {
    const OwnFolders folders;
    Visit visit(folders, {});
    REQUIRE(visit.window().appeared());
    REQUIRE(visit.arrived());
    REQUIRE(visit.byKey(XK_c, action::Cramp{}));
    REQUIRE(visit.window().title().ends_with(" so far"));
    REQUIRE(eventually([&] { return visit.window().title().ends_with(" 0:02 so far"); }));
    REQUIRE(visit.byKey(XK_2, action::Cramp{CrampMuscle::foot}));
    REQUIRE(eventually([&] { return visit.window().title().starts_with("Foot cramp - 0:0"); }));
    CHECK_FALSE(visit.window().title().ends_with(" 0:00 so far"));
    REQUIRE(visit.byKey(XK_space, action::Easing{}));
    // The segments after the open hold count down.
    REQUIRE(eventually([&] { return visit.window().title().ends_with(" left"); }));
    visit.window().press(XK_Escape);
    REQUIRE(eventually([&] { return visit.window().title().ends_with(" - done"); }));
    visit.window().press(XK_Escape);
    REQUIRE(eventually([&] { return visit.window().title() == "Unknot"; }));
    visit.window().press(XK_Escape);
    CHECK(visit.window().ended().status == 0);
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
    Visit visit(folders, {});
    REQUIRE(visit.window().appeared());
    REQUIRE(visit.arrived());
    REQUIRE(visit.card("broken.yaml"));
    visit.window().type("/broken");
    visit.window().press(XK_Return);
    const std::string wanted = visit.card("broken.yaml")->title + " - Unknot";
    REQUIRE(eventually([&] { return visit.window().title() == wanted; }));
}

TEST_CASE("what was written in another window is there when one comes back") {
    OwnFolders folders;
    Visit visit(folders, {});
    REQUIRE(visit.window().appeared());
    REQUIRE(visit.arrived());
    visit.window().leave();
    folders.addRoutine("fresh.yaml", broken);
    visit.window().comeBack();
    visit.window().type("/fresh");
    visit.window().press(XK_Return);
    CHECK(eventually([&] { return visit.window().title().starts_with("fresh.yaml"); }));
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
        Start start;
        start.stored = loadSettings(foldersWith(folders).settings).settings;
        Visit visit(folders, {}, start);
        REQUIRE(visit.window().appeared());
        REQUIRE(visit.arrived());
        REQUIRE(visit.byKey(XK_s, action::OpenSettings{}));
        const LightMode wish = wanted == Light::night ? LightMode::night : LightMode::day;
        for (int presses = 0; presses < 4 && visit.state().settings().light != wish; ++presses)
            REQUIRE(visit.byKeyboard(action::Change{Setting::light, 1}));
        const auto showsLight = [&](RunningWindow& window) {
            return eventually([&] {
                const auto pixels = window.pixels();
                return !pixels.empty() && pixels.front() == themeOf(wanted).background;
            });
        };
        CHECK(showsLight(visit.window()));
        CHECK(eventually([&] { return loadSettings(foldersWith(folders).settings).settings.light == wish; }));
        RunningWindow again(folders, {});
        REQUIRE(again.appeared());
        CHECK(showsLight(again));
    }
}
