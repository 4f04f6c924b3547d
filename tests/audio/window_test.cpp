// The window's sound: in step with its picture, and in its places after another muscle was chosen.

#include "desktop/running_window.hpp"
#include "listening.hpp"
#include "playback/wall_clock.hpp"
#include "settings/settings_text.hpp"
#include "support/instrumented.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

std::vector<std::string> withSoundAlone(std::vector<std::string> words) {
    for (const char* word : {"--light", "day", "--voice", "off", "--window", "1280x800"})
        words.emplace_back(word);
    return words;
}

/// A window that is heard by the listener.
class HeardWindow {
public:
    HeardWindow(Listener& listener, std::vector<std::string> words)
        : m_window((listener.folders().writeSettings(settingsText(readNote())), listener.folders()),
                   withSoundAlone(std::move(words)), {{"ALSOFT_DRIVERS", "pulse"}}) {
        REQUIRE(m_window.appeared());
    }

    RunningWindow* operator->() { return &m_window; }

private:
    static Settings readNote() {
        Settings settings;
        settings.guidanceRead = true;
        return settings;
    }

    RunningWindow m_window;
};

/// The wall times at which the picture in an area changed, until the listener has heard this long.
std::vector<Time> changesIn(Box area, HeardWindow& window, Listener& listener, Time length) {
    std::vector<Time> changes;
    std::vector<Color> before;
    for (Time looked = wallNow(); listener.length() < length;) {
        const Time now = wallNow();
        auto pixels = window->pixels(area);
        if (!before.empty() && pixels != before) changes.push_back((looked + now) / 2);
        before = std::move(pixels);
        looked = now;
        listener.now();
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
    return changes;
}

} // namespace

TEST_CASE("Each count is heard within 40 ms of the moment at which it is shown") {
    Listener person(steady);
    HeardWindow window(person, {"play", person.file()});
    person.hearFirstTone();
    constexpr Box number{900, 180, 180, 170}; // In the middle of the ring.
    const Time from = person.origin() + milliseconds(2500);
    REQUIRE(person.hears(from));
    const std::vector<Time> changes = changesIn(number, window, person, from + seconds(7));
    const auto tones = person.tones(Time{0}, seconds(2), seconds(9));
    REQUIRE(tones.size() == 7);
    REQUIRE(changes.size() >= 6);
    int late = 0;
    for (auto tone = tones.begin() + 1; tone != tones.end(); ++tone) {
        const Time heard = person.wallTimeOf(tone->heard);
        const auto nearest =
            std::ranges::min_element(changes, {}, [&](Time shown) { return std::abs((shown - heard).count()); });
        const double apart = inSeconds(heard - *nearest) * 1000;
        MESSAGE("heard " << apart << " ms behind the picture");
        CHECK(std::abs(apart) < 100);
        late += std::abs(apart) < 40 ? 0 : 1;
    }
    if (!isInstrumented) CHECK(late <= 1); // A machine that stops for a moment delays one picture.
}

TEST_CASE("After another muscle was chosen its chime is heard, and the tone behind it is in its place") {
    const auto shipped = [](const char* name) {
        return (std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "routines" / name).string();
    };
    Listener person(contentOf(shipped("cramp-calf.yaml")));
    HeardWindow window(person, {"cramp", "calf"});
    person.hearFirstTone(Time{0});
    person.waitFor(seconds(4));
    window->type("2");
    const Time pressed = person.now();
    const auto foot = std::make_shared<const Routine>(openedRoutine(shipped("cramp-foot.yaml")));
    const Timeline changed =
        compile(person.routine(), {edit::SwitchRoutine{0, seconds(4), foot}}, OpenHoldLength::maximum);
    const ToneSearch search(changed, seconds(4));
    REQUIRE(person.hears(pressed + seconds(32)));
    const auto tones = search.find(person.samples(), pressed, seconds(4), seconds(36));
    REQUIRE(tones.size() == 2);
    CHECK(tones[0].kind == CueKind::startChime);
    areWhole(tones);
    const double late = inSeconds(tones[1].heard - pressed - (tones[1].planned - seconds(4))) * 1000;
    MESSAGE("the next round is late by " << late << " ms");
    CHECK(std::abs(late) < 60);
}
