#include "sound/sentences.hpp"

#include "sound/high_pass.hpp"
#include "sound/levels.hpp"
#include "sound/line_loudness.hpp"
#include "sound/resample.hpp"

namespace unknot {
namespace {

// In LUFS. Lines are prepared for the day.
constexpr double speechLoudness = levelsOf(Light::day).speech;

// In dB of full scale. No peak reaches it.
constexpr double noLimit = 100;

// Hz. Below it the voices have only rumble.
constexpr double lowestPitch = 70;

} // namespace

std::vector<float> prepareSentence(const DecodedSound& sentence) {
    const std::vector<float> whole = resample(sentence.samples, sentence.rate, static_cast<int>(samplesPerSecond));
    return normalizeLoudness(trimSilence(highPass(whole, lowestPitch)), speechLoudness, noLimit);
}

std::vector<float> joinSentences(std::span<const std::vector<float>> sentences) {
    std::vector<float> line;
    for (const std::vector<float>& sentence : sentences) {
        if (sentence.empty()) continue;
        if (!line.empty()) line.resize(line.size() + static_cast<std::size_t>(betweenSentences.count()));
        line.insert(line.end(), sentence.begin(), sentence.end());
    }
    return normalizeLoudness(line, speechLoudness, speechPeak);
}

} // namespace unknot
