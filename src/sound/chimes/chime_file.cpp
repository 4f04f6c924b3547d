#include "sound/chimes/chime_file.hpp"

#include "base/light.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "sound/resample.hpp"
#include "sound/sound_codec.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// The formats with lost details add some silence at both ends.
constexpr Time padding = milliseconds(200);

// The message below says 10 s.
static_assert(limits::chimeLength == seconds(10));

} // namespace

Result<std::vector<float>> readChime(std::string_view bytes) {
    const auto sound = decodeSound(bytes, limits::chimeLength + padding);
    if (!sound)
        return Fault("cannot be a chime: " + sound.error() + "; take a WAV, FLAC, OGG or MP3 file of at most 10 s");
    std::vector<float> samples = resample(sound->samples, sound->rate, static_cast<int>(samplesPerSecond));
    const double loudness = maxMomentaryLoudness(samples);
    if (!std::isfinite(loudness)) return Fault("is silent");
    const Levels levels = levelsOf(Light::day);
    const double gain = std::min(gainOf(levels.chimes - loudness), gainOf(levels.ceiling) / truePeak(samples));
    for (float& sample : samples)
        sample *= static_cast<float>(gain);
    return samples;
}

} // namespace unknot
