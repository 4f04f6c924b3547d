// Every shipped routine as it is exported, by day and by night: loudness, peaks, spectrum and clicks of the whole mix.

#include "sound/high_pass.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "sound/shipped_speech.hpp"

using namespace unknot;

namespace {

constexpr Time block = milliseconds(100);

// In Hz. A lower sound only moves the loudspeaker.
constexpr double rumble = 60;

double greatestStep(std::span<const float> samples) {
    double greatest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        greatest = std::max(greatest, std::abs(static_cast<double>(samples[i]) - static_cast<double>(samples[i - 1])));
    return greatest;
}

// The greatest step within 1 ms of 20 ms of silence.
double greatestEdge(const Samples& samples) {
    constexpr std::size_t silence = 960, near = 48;
    double greatest = 0;
    std::size_t quiet = silence;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (samples[i] == 0) {
            if (++quiet != silence) continue;
            const std::size_t end = i + 1 - silence;
            greatest = std::max(
                greatest, greatestStep(std::span(samples).subspan(end - std::min(end, near), std::min(end, near) + 1)));
            continue;
        }
        if (quiet >= silence)
            greatest = std::max(
                greatest, greatestStep(std::span(samples).subspan(i - 1, std::min(near, samples.size() - i + 1))));
        quiet = 0;
    }
    return greatest;
}

// A silence counts only up to a second, because loudness ignores it.
Samples mixOf(const Timeline& timeline, const LineSamples& lines, Light light) {
    const Mix mix{timeline, lines, {.light = light}, Time{0}};
    Samples samples;
    samples.reserve(static_cast<std::size_t>(mix.end().count()));
    int silentBlocks = 0;
    for (Time at{0}; at < mix.end(); at += block) {
        silentBlocks = mix.isSilent(at, at + block) ? silentBlocks + 1 : 0;
        if (silentBlocks > 10) continue;
        const std::size_t from = samples.size();
        samples.resize(from + static_cast<std::size_t>(block.count()));
        mix.write(at, std::span(samples).subspan(from));
    }
    return samples;
}

// The highest point between samples, in parts with a sample of `least`. To measure more takes long.
double highestWave(const Samples& samples, double least) {
    constexpr std::size_t step = 4800;
    double highest = 0;
    for (std::size_t i = 0; i < samples.size(); i += step) {
        const auto part = std::span(samples).subspan(i, std::min(2 * step, samples.size() - i));
        const auto [low, high] = std::ranges::minmax_element(part);
        if (std::max(-*low, *high) >= least) highest = std::max(highest, truePeak(part));
    }
    return highest;
}

double mostTruePeak(Light light) { return light == Light::day ? -1 : -9; }

// In LU: chimes are softer than speech, so a routine with many of them is softer as a whole.
constexpr double closeToSpeech = 2;

void isCalm(const std::string& id, const LineSamples& lines, Light light) {
    CAPTURE(id);
    CAPTURE(static_cast<int>(light));
    const Samples heard = mixOf(compile(*shippedLibrary().openRoutine(id).routine), lines, light);
    CHECK(std::abs(integratedLoudness(heard) - levelsOf(light).speech) < closeToSpeech);
    CHECK(inDecibels(highestWave(heard, gainOf(mostTruePeak(light) - 4))) < mostTruePeak(light));
    const double sum = std::accumulate(heard.begin(), heard.end(), 0.0);
    CHECK(inDecibels(std::abs(sum) / static_cast<double>(heard.size())) < -100);
    CHECK(shareBelow(heard, 2 * rumble) < 0.003);
    CHECK(inDecibels(greatestEdge(heard)) < -60);
}

} // namespace

TEST_CASE("every shipped routine has its light's loudness and peaks, no rumble, and no click beside a silence") {
    const LineSamples& lines = linesOf(voiceNames[0]);
    if (lines.empty()) return;
    for (const RoutineFile& file : shippedLibrary().routines())
        for (const Light light : {Light::day, Light::night})
            isCalm(file.id, lines, light);
}

TEST_CASE("the lighter voice is as loud and as free of rumble and clicks") {
    const LineSamples& lines = linesOf(voiceNames[1]);
    if (lines.empty()) return;
    for (const Light light : {Light::day, Light::night})
        isCalm("calf-quick", lines, light);
}

TEST_CASE("the chimes and ticks of a routine have hardly a sound above 5 kHz, so that none clicks") {
    for (const char* id : {"bedtime", "ankle-loosener", "cramp-calf"}) {
        for (const Light light : {Light::day, Light::night}) {
            CAPTURE(id);
            const Samples heard = mixOf(compile(*shippedLibrary().openRoutine(id).routine), {}, light);
            const Samples high = highPass(highPass(highPass(heard, 5000), 5000), 5000);
            CHECK(energyOf(high) / energyOf(heard) < 1e-6);
            CHECK(greatestStep(heard) < (light == Light::day ? 0.025 : 0.01));
            CHECK(inDecibels(greatestEdge(heard)) < -60);
        }
    }
}
