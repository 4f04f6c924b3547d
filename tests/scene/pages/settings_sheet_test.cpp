#include "scene/pages/settings_sheet.hpp"

#include "picture/dump.hpp"
#include "scene/contrast.hpp"
#include "scene/pages/settings_sheet_words.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"
#include "support/golden.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace unknot;
using namespace unknot::sample;

namespace {

constexpr Size windows[] = {{640, 400}, {800, 600}, {1280, 800}, {3840, 2160}, {700, 1100}};

SettingsView viewWith(double textScale = 1, Light light = Light::day, Contrast contrast = Contrast::usual) {
    SettingsView view;
    view.look.textScale = textScale;
    view.look.light = light;
    view.look.contrast = contrast;
    return view;
}

Screen screenOf(const SettingsView& view, Size size = {1280, 800}) { return settingsScreen(view, size, font()); }

// Settings with the longest words.
Settings wordy() {
    Settings settings;
    settings.voiceLevel = settings.chimeLevel = 0;
    settings.textScale = 200;
    return settings;
}

bool offers(const Screen& screen, const Action& action) {
    return std::ranges::any_of(screen.targets, [&](const Target& target) { return target.action == action; });
}

} // namespace

TEST_CASE("a notice of any length keeps to its place") {
    for (const Size size : windows) {
        for (const double scale : {1.0, 2.0}) {
            SettingsView view = viewWith(scale);
            view.notice = "The settings could not be kept: '/home/somebody/.config/unknot/settings.yaml' cannot be "
                          "written (No space left on device).";
            const Screen screen = screenOf(view, size);
            CAPTURE(size.width);
            CAPTURE(scale);
            CHECK(faultOf(screen, font()) == "");
            CHECK(wordsOf(screen.picture).find("No space left") != std::string::npos);
        }
    }
}

TEST_CASE("the text's size stays the first row of the first page, whatever it is set to") {
    for (const Size size : windows) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            SettingsView view = viewWith(scale);
            const Screen screen = screenOf(view, size);
            const auto change = std::ranges::find_if(screen.targets, [](const Target& target) {
                return std::holds_alternative<action::ChangeSetting>(target.action);
            });
            REQUIRE(change != screen.targets.end());
            CHECK(std::get<action::ChangeSetting>(change->action).setting == Setting::textScale);
        }
    }
}

TEST_CASE("every setting has a page that shows its value and can change it") {
    for (const Size size : windows) {
        for (const double scale : {1.0, 2.0}) {
            SettingsView view = viewWith(scale);
            view.settings = wordy();
            std::string words;
            std::vector<Action> actions;
            const int pages = screenOf(view, size).pages;
            for (view.page = 0; view.page < pages; ++view.page) {
                const Screen screen = screenOf(view, size);
                words += wordsOf(screen.picture) + " ";
                for (const Target& target : screen.targets)
                    actions.push_back(target.action);
                CHECK(offers(screen, action::Back{}));
            }
            for (const Setting setting : allSettings) {
                CHECK(words.find(nameOfSetting(setting) + " " + valueInWords(view.settings, setting)) !=
                      std::string::npos);
                CHECK(std::ranges::count(actions, Action{action::ChangeSetting{setting, 1}}) == 1);
                CHECK(std::ranges::count(actions, Action{action::ChangeSetting{setting, -1}}) ==
                      (isSwitch(setting) ? 0 : 1));
            }
        }
    }
}

TEST_CASE("the sheet shows the own voice, and the arrows reach it only if there is a command for it") {
    SettingsView view = viewWith();
    view.settings.voice = VoiceChoice::lighter;
    const auto next = [&] { return valueInWords(stepSetting(view.settings, Setting::voice, 1), Setting::voice); };
    CHECK(next() == "off");
    view.settings.voiceCommand = {"espeak-ng", "--stdout"};
    CHECK(next() == "own");
    view.settings.voice = VoiceChoice::own;
    CHECK(wordsOf(screenOf(view).picture).find("Voice own") != std::string::npos);
    CHECK(std::ranges::count(valuesInWords(Setting::voice), "own") > 0);
}

TEST_CASE("the sheet is drawn as it was looked at" * doctest::test_suite("golden")) {
    SettingsView view = viewWith();
    view.settings.voiceLevel = 7;
    view.settings.highContrast = true;
    view.look.focus = action::ChangeSetting{Setting::voiceLevel, 1};
    const std::string path = std::string(UNKNOT_SOURCE_FOLDER) + "/tests/data/scene/settings-day.txt";
    const std::string shown = dump(screenOf(view).picture);
    if (test::updatesGolden()) std::ofstream(path, std::ios::binary) << shown;
    std::ostringstream expected;
    expected << std::ifstream(path, std::ios::binary).rdbuf();
    CHECK(shown == expected.str());
}

TEST_CASE("in a window of usual size all is on one page in two columns") {
    const Screen screen = screenOf(viewWith());
    CHECK(screen.pages == 1);
    std::set<double> lefts;
    for (const Target& target : screen.targets) {
        if (std::holds_alternative<action::ChangeSetting>(target.action)) lefts.insert(target.box.x);
    }
    CHECK(lefts.size() == 4);
    CHECK_FALSE(offers(screen, action::TurnPage{1}));
}

TEST_CASE("settings on several pages have buttons to turn them, and a page out of range is the nearest") {
    SettingsView view = viewWith(2);
    const Size size{640, 400};
    const Screen first = screenOf(view, size);
    REQUIRE(first.pages > 1);
    CHECK(offers(first, action::TurnPage{1}));
    view.page = first.pages - 1;
    const DrawList last = screenOf(view, size).picture;
    CHECK(last != first.picture);
    view.page = 1000;
    CHECK(screenOf(view, size).picture == last);
    view.page = -1;
    CHECK(screenOf(view, size).picture == first.picture);
}

TEST_CASE("all targets keep their places when a setting changes at the same text scale") {
    for (const Size size : windows) {
        SettingsView before = viewWith();
        before.settings.textScale = 150;
        for (const Setting setting : allSettings) {
            before.page = 0;
            while (!offers(screenOf(before, size), action::ChangeSetting{setting, -1}) && before.page < 9)
                ++before.page;
            SettingsView after = before;
            after.settings = stepSetting(after.settings, setting, -1);
            const Screen one = screenOf(before, size), other = screenOf(after, size);
            REQUIRE(one.targets.size() == other.targets.size());
            for (std::size_t i = 0; i < one.targets.size(); ++i)
                CHECK(one.targets[i].box == other.targets[i].box);
            CHECK(one.picture != other.picture);
        }
    }
}

TEST_CASE("levels show as many bars as they are high") {
    SettingsView view = viewWith();
    const Theme& theme = themeOf(Light::day);
    const auto filled = [&](int voice, int chimes) {
        view.settings.voiceLevel = voice;
        view.settings.chimeLevel = chimes;
        view.settings.nightLevel = 0;
        const DrawList list = screenOf(view).picture;
        return std::ranges::count_if(list.shapes, [&](const Shape& shape) {
            const auto* bar = std::get_if<Capsule>(&shape);
            return bar != nullptr && bar->color == theme.accent;
        });
    };
    CHECK(filled(0, 0) == 0);
    CHECK(filled(3, 0) == 3);
    CHECK(filled(10, 4) == 14);
}

TEST_CASE("the focused button has a line around it") {
    SettingsView view = viewWith();
    const DrawList without = screenOf(view).picture;
    view.look.focus = action::ChangeSetting{Setting::textScale, 1};
    const DrawList with = screenOf(view).picture;
    CHECK(with.shapes.size() == without.shapes.size() + 1);
}

TEST_CASE("a row is one stop for the keyboard, seen around all of it, and one goes down through every row") {
    for (const Size size : windows) {
        SettingsView view = viewWith();
        const Screen screen = screenOf(view, size);
        std::vector<Setting> rows;
        double lastTop = 0, lastLeft = 0;
        for (const Target& target : screen.targets) {
            const auto* change = std::get_if<action::ChangeSetting>(&target.action);
            if (change == nullptr || !target.takesFocus) continue;
            CHECK(change->by == 1);
            rows.push_back(change->setting);
            CHECK((target.box.y > lastTop || target.box.x > lastLeft));
            lastTop = target.box.y;
            lastLeft = target.box.x;
            view.look.focus = target.action;
            const DrawList list = screenOf(view, size).picture;
            const bool isAround = std::ranges::any_of(list.shapes, [&](const Shape& shape) {
                const auto* line = std::get_if<RoundedBox>(&shape);
                return line != nullptr && line->fill.alpha == 0 && line->box.width > 0.35 * size.width &&
                       within(target.box, line->box);
            });
            CHECK(isAround);
        }
        CHECK(std::set<Setting>(rows.begin(), rows.end()).size() == rows.size());
        if (screen.pages == 1) CHECK(std::ranges::equal(rows, allSettings));
    }
}

TEST_CASE("by night the sheet stays dark, with high contrast too") {
    for (const Contrast contrast : {Contrast::usual, Contrast::high}) {
        SettingsView view = viewWith(1, Light::night, contrast);
        view.settings.reducedMotion = view.settings.highContrast = true;
        const DrawList list = screenOf(view).picture;
        double light = 0;
        const double area = list.size.width * list.size.height;
        for (const Shape& shape : list.shapes) {
            // Text covers less than a third of its box. A frame covers only its line.
            if (const auto* text = std::get_if<Text>(&shape)) {
                const Box box = boxOf(*text, font());
                light += luminance(text->color) * box.width * box.height / 3;
            } else if (const auto* frame = std::get_if<RoundedBox>(&shape)) {
                light += luminance(frame->line) * 2 * (frame->box.width + frame->box.height) * frame->lineWidth;
            } else if (const auto* bar = std::get_if<Capsule>(&shape)) {
                const double length = std::hypot(bar->to.x - bar->from.x, bar->to.y - bar->from.y);
                light += luminance(bar->color) * 2 * bar->fromRadius * (length + 2 * bar->fromRadius);
            }
        }
        CHECK(light / area + luminance(list.background) < 0.05);
    }
}

TEST_CASE("every value of every setting has words") {
    for (const Setting setting : allSettings) {
        CHECK_FALSE(nameOfSetting(setting).empty());
        for (const std::string& words : valuesInWords(setting))
            CHECK_FALSE(words.empty());
    }
    const auto lights = valuesInWords(Setting::light);
    for (const std::string words : {"as the routine says", "day", "night", "by the clock"})
        CHECK(std::ranges::count(lights, words) >= 1);
    CHECK(std::set<std::string>(lights.begin(), lights.end()).size() == 4);
    const auto levels = valuesInWords(Setting::voiceLevel);
    CHECK(levels.front() == "silent");
    CHECK(levels.back() == "10");
}

TEST_CASE("the pages share the settings evenly, each setting once") {
    for (const Size size : {Size{640, 400}, Size{800, 600}, Size{480, 854}, Size{1280, 800}, Size{1024, 480}}) {
        for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0}) {
            CAPTURE(size.width);
            CAPTURE(scale);
            SettingsView view = viewWith(scale);
            const int pages = screenOf(view, size).pages;
            std::set<Setting> all;
            std::size_t least = allSettings.size(), most = 0;
            for (view.page = 0; view.page < pages; ++view.page) {
                std::set<Setting> rows;
                for (const Target& target : screenOf(view, size).targets)
                    if (const auto* change = std::get_if<action::ChangeSetting>(&target.action))
                        rows.insert(change->setting);
                least = std::min(least, rows.size());
                most = std::max(most, rows.size());
                for (const Setting setting : rows)
                    CHECK(all.insert(setting).second);
            }
            CHECK(all.size() == allSettings.size());
            CHECK(most - least <= 1);
        }
    }
}
