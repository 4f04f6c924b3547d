#include "sound/chimes/tones.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace unknot {
namespace {

// One note of a tone. `begins` and `decay` are in seconds, `frequency` is in Hz.
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

// Hz. Age takes high tones first, so the partials stay below about 2 kHz.
constexpr double highestPartial = 2100;

// The start chime rises by a fifth, the end chime falls by the same. The finish chime falls through the whole chord and
// rings longest.
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
    case CueKind::enoughTone:
        return {{0, lowC, 0.8, ring}};
    case CueKind::paceTone:
        return {{0, pacePitch, 1, 0.09}};
    case CueKind::tick:
        return {{0, tickPitch, 1, night ? 0.060 : 0.03}};
    case CueKind::speech:
        break;
    }
    return {};
}

// A decay ends after this many time constants. The remainder is subtracted, so that it ends at exactly 0.
constexpr double decayConstants = 6;

// Rises smoothly from 0 to 1 over the attack, then falls to exactly 0. Read sample by sample.
class Envelope {
public:
    Envelope(double attack, double decay)
        : m_attack(attack), m_factor(std::exp(-1 / (decay * static_cast<double>(samplesPerSecond)))) {}

    double next() {
        const double time = static_cast<double>(m_sample++) / static_cast<double>(samplesPerSecond);
        if (time < m_attack) return 0.5 - 0.5 * std::cos(std::numbers::pi * time / m_attack);
        static const double rest = std::exp(-decayConstants);
        const double strength = std::max(0.0, (m_strength - rest) / (1 - rest));
        m_strength *= m_factor;
        return strength;
    }

private:
    double m_attack;
    double m_factor;
    double m_strength = 1;
    long m_sample = 0;
};

// Turns a point on a circle by the same angle for each sample: a pure tone without a call of sin() for each.
void addPartial(std::vector<double>& tone, const Note& note, int number, double attack) {
    static constexpr std::array strengths{1.0, 0.3, 0.1};
    const double rate = static_cast<double>(samplesPerSecond);
    const double decay = note.decay / (0.5 + 0.5 * number);
    const auto begins = static_cast<std::size_t>(std::lround(note.begins * rate));
    const auto length = static_cast<std::size_t>((attack + decayConstants * decay) * rate);
    const double angle = 2 * std::numbers::pi * note.frequency * number / rate;
    const double stepX = std::cos(angle), stepY = std::sin(angle);
    const double strength = note.strength * strengths[static_cast<std::size_t>(number - 1)];
    if (tone.size() < begins + length) tone.resize(begins + length);
    Envelope envelope{attack, decay};
    double x = 1, y = 0;
    for (std::size_t i = begins; i < begins + length; ++i) {
        tone[i] += strength * envelope.next() * y;
        const double nextX = x * stepX - y * stepY;
        y = x * stepY + y * stepX;
        x = nextX;
    }
}

// Marks a moment that the person counts with: a second left, or the next count.
bool isBeat(CueKind kind) { return kind == CueKind::tick || kind == CueKind::paceTone; }

// Seconds from the first sample to full strength.
double attackOf(CueKind kind, Light light) {
    if (light == Light::day) return 0.025;
    return isBeat(kind) ? 0.040 : 0.220;
}

std::vector<float> makeTone(CueKind kind, Light light) {
    std::vector<double> tone;
    for (const Note& note : notesOf(kind, light)) {
        for (int number = 1; number <= 3 && note.frequency * number <= highestPartial; ++number)
            addPartial(tone, note, number, attackOf(kind, light));
    }
    std::vector<float> samples(tone.begin(), tone.end());
    const Levels levels = levelsOf(light);
    const double gain = gainOf(levels.chimes - (isBeat(kind) ? levels.ticksUnder : 0) - maxMomentaryLoudness(samples));
    for (float& sample : samples)
        sample *= static_cast<float>(gain);
    return samples;
}

constexpr std::array kinds{CueKind::startChime, CueKind::endChime, CueKind::halfwayTone, CueKind::enoughTone,
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

std::span<const float> toneOf(CueKind kind, Light light) {
    const Tones& tones = light == Light::day ? dayTones() : nightTones();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == kind) return tones[i];
    }
    return {};
}

} // namespace unknot
