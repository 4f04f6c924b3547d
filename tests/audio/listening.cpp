#include "listening.hpp"

#include "playback/wall_clock.hpp"
#include "routine/library.hpp"
#include "support/eventually.hpp"
#include "support/instrumented.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

namespace unknot::test {

Routine openedRoutine(const std::string& file) {
    const auto stretches = std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets" / "stretches";
    RoutineOverrides overrides;
    overrides.soundLead = milliseconds(700);
    auto opened = Library(stretches, {}, {}).openRoutine(file, overrides);
    REQUIRE(opened.routine);
    return std::move(*opened.routine);
}

Listener::Listener(const std::string& routine)
    : m_file(m_folders.addRoutine("tones.yaml", routine)), m_routine(openedRoutine(m_file)),
      m_timeline(compile(m_routine)) {
    startServer();
}

void Listener::hearFirstTone(Time position) {
    REQUIRE(eventually([&] { return firstSound(samples(), Time{0}).has_value(); }));
    REQUIRE(hears(*firstSound(samples(), Time{0}) + milliseconds(200)));
    const auto first = tones(Time{0}, position, position + Time{1});
    REQUIRE(first.size() == 1);
    m_origin = originOf(first);
}

void Listener::waitFor(Time position) { REQUIRE(hears(m_origin + position)); }

bool Listener::hears(Time length) {
    const auto isThere = [&] {
        now();
        return this->length() >= length;
    };
    return eventually(isThere, std::chrono::seconds(90));
}

void Listener::killServer() {
    m_recording.reset();
    m_server.reset();
}

void Listener::startServer() {
    m_server.emplace();
    REQUIRE(m_server->started());
    m_recording.emplace(*m_server, "first");
    m_begun = Time::max();
    REQUIRE(hears(Time{1}));
}

void Listener::letServerGoOn() {
    m_server->goOn();
    m_begun = Time::max();
}

Time Listener::now() {
    const Time now = wallNow();
    if (length() > Time{0}) m_begun = std::min(m_begun, now - length());
    return now - m_begun;
}

std::vector<HeardTone> Listener::tones(Time after, Time from, Time to) const {
    return ToneSearch(m_timeline).find(samples(), after, from, to);
}

Listening::Listening(const std::string& routine, const std::string& voice)
    : Listener(routine), m_program(folders(), file(), voice) {}

Time Listening::press(const std::string& keys) {
    m_program.press(keys);
    return now();
}

void areWhole(const std::vector<HeardTone>& tones) {
    for (const HeardTone& tone : tones) {
        CAPTURE(inSeconds(tone.planned));
        CHECK(tone.likeness > 0.98);
        CHECK(tone.loudness == doctest::Approx(1).epsilon(0.05));
    }
}

void areInPlace(const std::vector<HeardTone>& tones) {
    const double error = inSeconds(largestError(tones)) * 1000;
    MESSAGE("largest error of " << tones.size() << " tones: " << error << " ms");
    CHECK(error < 10);
}

bool isClean(const HeardTone& tone) { return tone.fault < 0.002; }

void areClean(const std::vector<HeardTone>& tones) {
    if (isInstrumented) return; // A sanitizer makes the mix too slow for a sound without a hole.
    for (const HeardTone& tone : tones) {
        CAPTURE(inSeconds(tone.planned));
        CAPTURE(tone.fault);
        CHECK(isClean(tone));
    }
}

} // namespace unknot::test
