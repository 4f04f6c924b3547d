// A notice moves no target of any screen: a person who is about to press it must hit it.

#include "scene/cramp/cramp_screen.hpp"
#include "scene/pages/done_screen.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/pages/settings_sheet.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_grid.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

namespace {

const std::string notices[] = {"No sound device.", "Press N again for day. It is bright.",
                               "The settings file was set aside as '/home/anna/.config/unknot/settings.yaml.bad' (line "
                               "3: unknown key 'lihgt'; did you mean 'light'?)."};

std::vector<Box> targetsOf(const Screen& screen) {
    std::vector<Box> boxes;
    for (const Target& target : screen.targets)
        boxes.push_back(target.box);
    return boxes;
}

template <typename Make>
void staysInPlace(const std::string& name, Make make) {
    for (const Size size : gridSizes)
        for (const double scale : gridScales) {
            const CachingTextMeasure measure(font());
            Look look;
            look.textScale = scale;
            const std::vector<Box> plain = targetsOf(make(look, "", size, measure));
            REQUIRE_FALSE(plain.empty());
            for (const std::string& notice : notices) {
                CAPTURE(name);
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                CAPTURE(notice);
                CHECK(targetsOf(make(look, notice, size, measure)) == plain);
            }
        }
}

} // namespace

TEST_CASE("a notice moves no key of the player, no part of its strip and no edge of its picture's target") {
    const Timeline timeline = everything();
    staysInPlace("player", [&](const Look& look, const std::string& notice, Size size, const TextMeasure& measure) {
        PlayerView view;
        view.look = look;
        view.position = seconds(12);
        view.notice = notice;
        return playerScreen(timeline, view, size, measure);
    });
}

TEST_CASE("a notice moves no key and no tile of a cramp") {
    const Timeline timeline = cramp();
    staysInPlace("cramp", [&](const Look& look, const std::string& notice, Size size, const TextMeasure& measure) {
        CrampView view;
        view.look = look;
        view.position = seconds(12);
        view.notice = notice;
        return crampScreen(timeline, view, size, measure);
    });
}

TEST_CASE("a notice moves no button of the done screen, the help card and the settings") {
    staysInPlace("done", [](const Look& look, const std::string& notice, Size size, const TextMeasure& measure) {
        DoneView view;
        view.look = look;
        view.title = "Bedtime calves";
        view.afterCramp = view.fromHome = true;
        view.notice = notice;
        return doneScreen(view, size, measure);
    });
    staysInPlace("help", [](const Look& look, const std::string& notice, Size size, const TextMeasure& measure) {
        HelpView view;
        view.look = look;
        view.notice = notice;
        return helpScreen(view, size, measure);
    });
    staysInPlace("settings", [](const Look& look, const std::string& notice, Size size, const TextMeasure& measure) {
        SettingsView view;
        view.look = look;
        view.notice = notice;
        return settingsScreen(view, size, measure);
    });
}
