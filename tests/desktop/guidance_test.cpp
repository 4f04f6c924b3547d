// The window shows with each line the pose that the line asks for, and ends by what happened. Time goes slowly, so that
// a moment stands still, or fast, so that a cramp is soon over.

#include "routine/library.hpp"
#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;

namespace {

/// The pixels of the figure: the left half of the window, without the header, the foot and the strip.
std::vector<Color> figureIn(const std::vector<Color>& all, Size size) {
    std::vector<Color> figure;
    const auto width = static_cast<std::size_t>(size.width);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double x = static_cast<double>(i % width) / size.width, y = static_cast<double>(i / width) / size.height;
        if (x < 0.5 && y > 0.15 && y < 0.7) figure.push_back(all[i]);
    }
    return figure;
}

/// Plays a shipped routine from this moment, ten times slower and without motion.
LaunchOptions slowly(const OwnFolders& folders, const std::string& routine, Time moment) {
    const Folders all = foldersWith(folders);
    LaunchOptions options;
    options.routine = Library(all.stretches, all.routines, {}).openRoutine(routine, {}).routine;
    options.from = moment;
    options.speed = 0.1;
    options.stored.guidanceRead = true;
    options.overrides.reducedMotion = true;
    options.overrides.light = LightMode::day;
    return options;
}

std::vector<std::string> argumentsFor(const std::string& routine, Time moment) {
    return {"play", routine,        "--start", formatDuration(moment), "--speed", "0.1", "--reduced-motion", "--light",
            "day",  "--sound-lead", "0s"};
}

/// The figure of a shipped routine at a moment, once the window shows it.
std::vector<Color> figureAt(const std::string& routine, Time moment) {
    OwnFolders folders;
    folders.writeSettings("guidance-read: on\n");
    WindowHarness harness(folders, argumentsFor(routine, moment), slowly(folders, routine, moment));
    REQUIRE(harness.window().appeared());
    const auto predicted = figureIn(harness.painted(), harness.window().size());
    CHECK(eventually([&] { return figureIn(harness.window().pixels(), harness.window().size()) == predicted; }));
    return predicted;
}

bool showsItsScreen(WindowHarness& harness) {
    return eventually([&] { return harness.window().pixels() == harness.painted(); });
}

bool says(WindowHarness& harness, const std::string& words) {
    std::string all;
    for (const Shape& shape : harness.screen().picture.shapes)
        if (const auto* text = std::get_if<Text>(&shape)) all += text->text + " ";
    return all.find(words) != all.npos;
}

LaunchOptions cramp(CrampMuscle muscle, double speed) {
    LaunchOptions options;
    options.cramp = muscle;
    options.speed = speed;
    return options;
}

} // namespace

TEST_CASE("in a calf cramp the figure sits while the voice says so, and stands only after \"Stand up slowly\"") {
    const auto sitting = figureAt("cramp-calf", seconds(192));
    CHECK(figureAt("cramp-calf", seconds(210)) == sitting);
    CHECK(figureAt("cramp-calf", seconds(226)) != sitting);
}

TEST_CASE("a rest shows the next stretch, ready, before it begins") {
    CHECK(figureAt("bedtime-trial", seconds(154)) == figureAt("bedtime-trial", seconds(159)));
}

TEST_CASE("the first words in the window name the things to have at hand") {
    OwnFolders folders;
    folders.writeSettings("guidance-read: on\n");
    WindowHarness harness(folders, argumentsFor("bedtime-trial", seconds(1)),
                          slowly(folders, "bedtime-trial", seconds(1)));
    REQUIRE(harness.window().appeared());
    CHECK(says(harness, "You need a wall and a chair."));
    CHECK(showsItsScreen(harness));
}

TEST_CASE("W leaves words out, and the time that is left shrinks at once") {
    OwnFolders folders;
    const std::string file = folders.addRoutine("calves.yaml", "routine: Calves\nsteps:\n  - stretch: wall-calf\n"
                                                               "    hold: 60s\n    sides: both\n");
    RunningWindow window(folders, {"play", file});
    REQUIRE(window.appeared());
    REQUIRE(eventually([&] { return window.title().starts_with("Calves - 2:5"); }));
    window.press(XK_w);
    CHECK(eventually([&] { return window.title().starts_with("Calves - 2:2"); }));
    window.press(XK_w);
    CHECK(eventually(
        [&] { return window.title().starts_with("Calves - 2:2") || window.title().starts_with("Calves - 2:1"); }));
    window.press(XK_w);
    CHECK(eventually([&] { return window.title().starts_with("Calves - 2:5"); }));
}

TEST_CASE("playing a cramp routine opens the cramp screen, and a foot cramp begins without hands") {
    const OwnFolders folders;
    RunningWindow calf(folders, {"play", "cramp-calf"});
    REQUIRE(calf.appeared());
    CHECK(eventually([&] { return calf.title().ends_with(" so far"); }));
    WindowHarness foot(folders, {"cramp", "foot", "--speed", "0.1", "--reduced-motion"}, [] {
        LaunchOptions options = cramp(CrampMuscle::foot, 0.1);
        options.overrides.reducedMotion = true;
        return options;
    }());
    REQUIRE(foot.window().appeared());
    CHECK(says(foot, "Straighten this leg"));
    CHECK(showsItsScreen(foot));
}

TEST_CASE("a cramp that never eases ends with the words to get help, and one that is left early with other words") {
    const OwnFolders folders;
    WindowHarness harness(folders, {"cramp", "--speed", "30"}, cramp(CrampMuscle::calf, 30));
    REQUIRE(harness.window().appeared());
    // A key without a meaning, every half a minute of the cramp, shows that the person is awake.
    for (int presses = 0; presses < 21; ++presses) {
        harness.letPass(std::chrono::seconds(1));
        REQUIRE(harness.byKey(XK_x, action::Activity{}));
    }
    REQUIRE(eventually([&] { return harness.window().title() == "Calf cramp - get help"; }));
    REQUIRE(harness.byKey(XK_Escape, action::Back{}));
    CHECK(says(harness, "It has not eased. Get help."));
    CHECK(showsItsScreen(harness));

    WindowHarness left(folders, {"cramp"}, cramp(CrampMuscle::calf, 1));
    REQUIRE(left.window().appeared());
    REQUIRE(left.byKey(XK_Escape, action::Back{}));
    CHECK(says(left, "That is enough for now."));
    CHECK(showsItsScreen(left));
}
