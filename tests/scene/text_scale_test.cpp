// Larger text makes the instructions larger, even if other parts become smaller, but the number stays the largest.

#include "scene/caching_text_measure.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/longest_moments.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/screen_faults.hpp"

#include <algorithm>

using namespace unknot;
using namespace unknot::sample;

namespace {

/// Size of the smallest text that is part of a line; 0 if there is none.
double sizeOf(const Screen& screen, const std::vector<std::string>& lines) {
    double least = 0;
    for (const Text& text : textsOf(screen.picture)) {
        const bool isPart = text.text.size() >= 6 && std::ranges::any_of(lines, [&](const std::string& line) {
                                return line.find(text.text) != std::string::npos;
                            });
        if (isPart && (least == 0 || text.size < least)) least = text.size;
    }
    return least;
}

double sizeOf(const Screen& screen, const std::string& number) {
    double size = 0;
    for (const Text& text : textsOf(screen.picture))
        if (text.text == number) size = std::max(size, text.size);
    return size;
}

template <typename Make>
void growsWithTheText(const TimelineMoment& moment, const std::vector<std::string>& lines, const std::string& number,
                      Make make) {
    const CachingTextMeasure measure(font());
    CAPTURE(moment.name);
    CAPTURE(formatPrecise(moment.position));
    for (const Size size : {Size{640, 400}, Size{1280, 800}}) {
        const Screen plain = make(size, 1.0, measure);
        for (const double scale : {1.25, 1.5, 1.75, 2.0}) {
            CAPTURE(size.width);
            CAPTURE(scale);
            const Screen screen = make(size, scale, measure);
            CHECK(sizeOf(screen, lines) >= sizeOf(plain, lines));
            if (size.width < 1000) continue;
            CHECK(sizeOf(screen, number) >= sizeOf(screen, lines));
            if (scale == 2) CHECK(sizeOf(screen, lines) >= 1.5 * sizeOf(plain, lines));
        }
    }
}

std::shared_ptr<const Timeline> timelineOf(const std::string& id) {
    const auto opened = shippedLibrary().openRoutine(id, {std::nullopt, Side::right});
    REQUIRE(opened.routine);
    return std::make_shared<const Timeline>(compile(*opened.routine, {}, OpenHoldLength::maximum));
}

} // namespace

TEST_CASE("larger text enlarges the cramp instructions, and the clock stays as large as they are") {
    LongestMoments longest(crampTexts);
    for (const std::string id : {"cramp-calf", "cramp-foot", "cramp-thigh-front", "cramp-thigh-back"})
        longest.look(id, timelineOf(id));
    for (const TimelineMoment& moment : longest.moments()) {
        const CrampWords words = crampWords(*moment.timeline, moment.position);
        growsWithTheText(moment, words.lines, words.number, [&](Size size, double scale, const TextMeasure& measure) {
            CrampView view;
            view.look.textScale = scale;
            view.position = moment.position;
            return crampScreen(*moment.timeline, view, size, measure);
        });
    }
}

TEST_CASE("larger text makes the player's instruction larger, and the clock stays as large as it is") {
    LongestMoments longest(playerTexts);
    for (const RoutineFile& file : shippedLibrary().routines())
        longest.look(file.id, timelineOf(file.id));
    for (const TimelineMoment& moment : longest.moments()) {
        const PlayerWords words = playerWords(*moment.timeline, moment.position);
        if (words.lines.empty()) continue;
        growsWithTheText(moment, words.lines, words.number, [&](Size size, double scale, const TextMeasure& measure) {
            PlayerView view;
            view.look.textScale = scale;
            view.position = moment.position;
            return playerScreen(*moment.timeline, view, size, measure);
        });
    }
}
