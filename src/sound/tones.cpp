#include "sound/tones.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"

#include <array>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace unknot {
namespace {

// One note of a tone: when it begins and how fast it dies away are in seconds.
struct Note {
    double begins = 0;
    double frequency = 0;
    double strength = 1;
    double decay = 0.3;
};
using Notes = std::vector<Note>;

constexpr double lowC = 523.25;
constexpr double middleE = 659.26;
constexpr double highG = 783.99;
constexpr double tickPitch = 880;
constexpr double pacePitch = 587.33;

// Age takes high tones first, so what matters stays below about 2 kHz.
constexpr double highestPartial = 2100;

// Start rises and end falls by the same fifth; the finish comes down the whole chord and rings longest.
Notes notesOf(CueKind kind, Light light) {
    const bool night = light == Light::night;
    const double gap = night ? 0.45 : 0.28;
    const double ring = night ? 0.45 : 0.35;
    switch (kind) {
    case CueKind::startChime:
        return {{0, lowC, 0.8, ring}, {gap, highG, 1, ring}};
    case CueKind::endChime:
        return {{0, highG, 1, ring}, {gap, lowC, 0.9, ring}};
    case CueKind::finishChime:
        return {{0, highG, 0.9, ring}, {gap, middleE, 0.9, ring}, {2 * gap, lowC, 1, 1.6 * ring}};
    case CueKind::halfwayTone:
        return {{0, middleE, 1, ring}};
    case CueKind::paceTone:
        return {{0, pacePitch, 1, 0.09}};
    case CueKind::tick:
        return {{0, tickPitch, 1, night ? 0.035 : 0.03}};
    case CueKind::speech:
        break;
    }
    return {};
}

// A decay ends after this many time constants; what is left there is subtracted, so that it ends at exactly nothing.
constexpr double decayConstants = 6;

// Smooth from 0 to 1 over the attack, then falling to 0.
double envelope(double time, double attack, double decay) {
    if (time < attack) return 0.5 - 0.5 * std::cos(std::numbers::pi * time / attack);
    const double rest = std::exp(-decayConstants);
    return std::max(0.0, (std::exp(-(time - attack) / decay) - rest) / (1 - rest));
}

void addPartial(std::vector<double>& tone, const Note& note, int number, double attack) {
    static constexpr std::array strengths{1.0, 0.3, 0.1};
    const double rate = static_cast<double>(samplesPerSecond);
    const double decay = note.decay / (0.5 + 0.5 * number);
    const auto begins = static_cast<std::size_t>(std::lround(note.begins * rate));
    const auto length = static_cast<std::size_t>((attack + decayConstants * decay) * rate);
    const std::complex<double> step = std::polar(1.0, 2 * std::numbers::pi * note.frequency * number / rate);
    std::complex<double> turning{1, 0};
    if (tone.size() < begins + length) tone.resize(begins + length);
    for (std::size_t i = 0; i < length; ++i, turning *= step) {
        const double strength = note.strength * strengths[static_cast<std::size_t>(number - 1)];
        tone[begins + i] += strength * envelope(static_cast<double>(i) / rate, attack, decay) * turning.imag();
    }
}

std::vector<float> makeTone(CueKind kind, Light light) {
    std::vector<double> tone;
    for (const Note& note : notesOf(kind, light)) {
        for (int number = 1; number <= 3 && note.frequency * number <= highestPartial; ++number)
            addPartial(tone, note, number, inSeconds(attackOf(light)));
    }
    std::vector<float> samples(tone.begin(), tone.end());
    const Levels levels = levelsOf(light);
    const bool quiet = kind == CueKind::tick || kind == CueKind::paceTone;
    const double gain = gainOf(levels.chimes - (quiet ? levels.ticksUnder : 0) - loudestMoment(samples));
    for (float& sample : samples)
        sample *= static_cast<float>(gain);
    return samples;
}

constexpr std::array kinds{CueKind::startChime, CueKind::endChime, CueKind::halfwayTone,
                           CueKind::tick,       CueKind::paceTone, CueKind::finishChime};

using Tones = std::array<std::vector<float>, kinds.size()>;

Tones makeTones(Light light) {
    Tones tones;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        tones[i] = makeTone(kinds[i], light);
    return tones;
}

const Tones& dayTones() {
    static const Tones tones = makeTones(Light::day);
    return tones;
}

const Tones& nightTones() {
    static const Tones tones = makeTones(Light::night);
    return tones;
}

} // namespace

Time attackOf(Light light) { return light == Light::day ? milliseconds(20) : milliseconds(220); }

std::span<const float> toneOf(CueKind kind, Light light) {
    const Tones& tones = light == Light::day ? dayTones() : nightTones();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == kind) return tones[i];
    }
    return {};
}

} // namespace unknot
