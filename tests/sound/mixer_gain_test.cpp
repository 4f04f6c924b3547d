// Loudness of the mix for a person's settings, and its change when the settings change.

#include "sound/levels.hpp"
#include "sound/line_loudness.hpp"
#include "sound/loudness.hpp"
#include "sound/mixer.hpp"
#include "timelines.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <random>

using namespace unknot;

namespace {

std::shared_ptr<const Samples> flat(float level, Time length) {
    return std::make_shared<Samples>(static_cast<std::size_t>(length.count()), level);
}

// A sound as lively as speech, for measurements.
std::shared_ptr<const Samples> murmur(Time length) {
    auto samples = std::make_shared<Samples>(static_cast<std::size_t>(length.count()));
    for (std::size_t i = 0; i < samples->size(); ++i) {
        const double time = static_cast<double>(i) / samplesPerSecond;
        (*samples)[i] = static_cast<float>(0.2 * std::sin(1400 * time) * (0.6 + 0.4 * std::sin(20 * time)));
    }
    return samples;
}

Samples heard(const Mix& mix, Time from, Time to) {
    Samples samples(static_cast<std::size_t>((to - from).count()));
    mix.write(from, samples);
    return samples;
}

float at(const Mix& mix, Time position) { return heard(mix, position, position + Time{1})[0]; }

double greatestStep(const Samples& samples) {
    double greatest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        greatest = std::max(greatest, static_cast<double>(std::abs(samples[i] - samples[i - 1])));
    return greatest;
}

SoundSettings voiceAt(double factor) { return {.light = Light::day, .voice = factor, .chimes = 0}; }

const Timeline oneLine = timelineOf({lineAt("a", Time{0})});
const LineSamples lines{{"a", flat(0.4F, seconds(10))}};

} // namespace

TEST_CASE("a line is as loud as the voice is set, and every tone as loud as the chimes are") {
    CHECK(at(Mix{oneLine, lines, voiceAt(0.25), Time{0}}, seconds(1)) == doctest::Approx(0.1));
    for (const CueKind kind : {CueKind::startChime, CueKind::endChime, CueKind::tick}) {
        const Timeline timeline = timelineOf({toneAt(kind, Time{0})});
        for (const Light light : {Light::day, Light::night}) {
            const Samples full = heard(Mix{timeline, {}, {.light = light}, Time{0}}, Time{0}, seconds(1));
            const Samples half =
                heard(Mix{timeline, {}, {.light = light, .voice = 1, .chimes = 0.5}, Time{0}}, Time{0}, seconds(1));
            for (std::size_t i = 0; i < full.size(); i += 97)
                CHECK(half[i] == doctest::Approx(0.5 * full[i]));
        }
    }
}

TEST_CASE("a new level applies at once to the current line, without a jump") {
    const Mix loud{oneLine, lines, voiceAt(1), Time{0}};
    for (const double factor : {0.0, 0.25, 0.9}) {
        const Mix mix{loud, seconds(1), oneLine, lines, voiceAt(factor)};
        CHECK(at(mix, seconds(1)) == 0.4F);
        CHECK(at(mix, milliseconds(1050)) == doctest::Approx(0.4 * factor));
        CHECK(greatestStep(heard(mix, milliseconds(900), seconds(2))) < 0.001);
    }
}

TEST_CASE("changes that follow one another closely, as when a key is held, make no jump either") {
    std::mt19937 random{5};
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    Mix mix{oneLine, lines, voiceAt(1), Time{0}};
    Samples all;
    Time from{0};
    for (int i = 0; i < 200; ++i) {
        const Time to = from + milliseconds(1 + below(30));
        const Samples part = heard(mix, from, to);
        all.insert(all.end(), part.begin(), part.end());
        from = to;
        mix = Mix{mix, from, oneLine, lines, voiceAt(below(11) / 10.0)};
    }
    CHECK(greatestStep(all) < 0.001);
}

TEST_CASE("a line turned down to nothing goes on unheard, and is there when it is turned up again") {
    const Mix loud{oneLine, lines, voiceAt(1), Time{0}};
    const Mix off{loud, seconds(1), oneLine, lines, voiceAt(0)};
    CHECK(at(off, seconds(2)) == 0.0F);
    const Mix again{off, seconds(3), oneLine, lines, voiceAt(0.5)};
    CHECK(at(again, milliseconds(3100)) == doctest::Approx(0.2));
}

TEST_CASE("a new voice fades out the line of the old voice, and chimes go on") {
    const Timeline timeline = timelineOf({lineAt("a", Time{0}), toneAt(CueKind::startChime, milliseconds(900))});
    SoundSettings other;
    other.voiceNumber = 1;
    const Mix before{timeline, lines, {}, Time{0}};
    const Mix after{before, seconds(1), timeline, lines, other};
    const Mix chime{timeline, {}, {}, Time{0}};
    CHECK(at(after, seconds(1)) == at(before, seconds(1)));
    CHECK(heard(after, milliseconds(1041), seconds(3)) == heard(chime, milliseconds(1041), seconds(3)));
}

TEST_CASE("by night, turned up while it speaks, a line keeps to the night") {
    const Mix soft{oneLine, lines, {.light = Light::night, .voice = 0.1}, Time{0}};
    const Mix loud{soft, seconds(1), oneLine, lines, {.light = Light::night}};
    CHECK(at(loud, seconds(2)) == doctest::Approx(0.4 * gainOf(-7)));
}

TEST_CASE("no sample passes the ceiling at any level, also while levels change") {
    std::vector<Cue> cues(300, toneAt(CueKind::finishChime, Time{0}));
    cues.push_back(lineAt("a", Time{0}));
    const Timeline timeline = timelineOf(cues);
    const LineSamples full{{"a", flat(1.0F, seconds(3))}};
    for (const Light light : {Light::day, Light::night}) {
        const double ceiling = gainOf(levelsOf(light).ceiling);
        const Mix soft{timeline, full, {.light = light, .voice = 0.1, .chimes = 0.2}, Time{0}};
        const Mix loud{soft, milliseconds(500), timeline, full, {.light = light}};
        for (const float sample : heard(loud, Time{0}, seconds(3)))
            REQUIRE(std::abs(sample) <= ceiling + 1e-6);
    }
}

TEST_CASE("levels go from silence to full in steps of four decibels") {
    CHECK(levelGain(0, 10) == 0);
    CHECK(levelGain(-3, 10) == 0);
    CHECK(levelGain(10, 10) == 1);
    CHECK(levelGain(99, 10) == 1);
    for (int level = 1; level < 10; ++level)
        CHECK(20 * std::log10(levelGain(level + 1, 10) / levelGain(level, 10)) == doctest::Approx(4));
    CHECK(20 * std::log10(levelGain(1, 10)) == doctest::Approx(-36));
}

TEST_CASE("a whisper is 20 LU below the usual loudness, and by night at the volume of the start still audible") {
    const Timeline timeline = timelineOf({lineAt("a", Time{0})}, seconds(6));
    const LineSamples spoken{{"a", std::make_shared<Samples>(normalizeLoudness(
                                       *murmur(seconds(5)), levelsOf(Light::day).speech, speechPeak))}};
    const auto loudness = [&](Light light, double gain) {
        return integratedLoudness(heard(Mix{timeline, spoken, {light, gain, 0}, Time{0}}, Time{0}, seconds(5)));
    };
    for (const Light light : {Light::day, Light::night})
        CHECK(loudness(light, whisper) - loudness(light, 1) == doctest::Approx(-20).epsilon(0.01));
    CHECK(loudness(Light::night, 0.25 * whisper) > -60);
}

TEST_CASE("a rise goes from its first factor to full within ten seconds, and never falls") {
    const Rise rise{seconds(30), 0.1};
    CHECK(riseGain(rise, Time{0}) == doctest::Approx(0.1));
    CHECK(riseGain(rise, seconds(30)) == doctest::Approx(0.1));
    CHECK(riseGain(rise, seconds(40) - Time{1}) < 1);
    CHECK(riseGain(rise, seconds(40)) == doctest::Approx(1));
    CHECK(riseGain(rise, seconds(4000)) == doctest::Approx(1));
    for (Time at = seconds(30); at < seconds(40); at += milliseconds(50)) {
        const double before = riseGain(rise, at), after = riseGain(rise, at + milliseconds(50));
        CHECK(after > before);
        CHECK(after - before < 0.01);
    }
}

TEST_CASE("each level step lowers the loudness by 4 LU, and the lowest level is still audible") {
    const Timeline timeline = timelineOf({lineAt("a", Time{0})}, seconds(6));
    const LineSamples spoken{{"a", murmur(seconds(5))}};
    const auto loudness = [&](Light light, int level) {
        const SoundSettings settings{light, levelGain(level, 10), 0};
        return integratedLoudness(heard(Mix{timeline, spoken, settings, Time{0}}, Time{0}, seconds(5)));
    };
    for (const Light light : {Light::day, Light::night}) {
        const double full = loudness(light, 10);
        CHECK(loudness(light, 5) - full == doctest::Approx(-20).epsilon(0.01));
        CHECK(loudness(light, 1) - full == doctest::Approx(-36).epsilon(0.01));
        CHECK(loudness(light, 1) > -70);
    }
}
