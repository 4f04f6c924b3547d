#include "playback/audio_stream.hpp"

#include "playback/wall_clock.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// The library keeps three chunks. With shorter ones they run dry when the machine stands still for 90 ms.
constexpr std::size_t chunkFrames = 3072;

constexpr std::size_t channels = 2;

constexpr Time runawayFrom = milliseconds(500);

std::int16_t toInteger(float sample) {
    return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
}

} // namespace

AudioStream::AudioStream(Playback& playback)
    : m_playback(playback), m_mono(chunkFrames), m_samples(channels * chunkFrames) {
    m_playback.restart(wallNow());
    play();
}

AudioStream::~AudioStream() { stop(); }

void AudioStream::report() { m_playback.observe(audibleNow(), wallNow()); }

void AudioStream::hush(bool hushed) {
    if (hushed == m_hushed) return;
    m_hushed = hushed;
    // The library glides to a new volume within milliseconds, so this makes no click.
    setVolume(hushed ? 0 : 100);
}

bool AudioStream::onGetData(Chunk& chunk) {
    const Time now = wallNow();
    if (m_playback.aheadAt(now) > runawayFrom) {
        m_ranAway = true;
        return false;
    }
    m_playback.fill(m_mono, now);
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        m_samples[i] = toInteger(m_mono[i / channels]);
    chunk.samples = m_samples.data();
    chunk.sampleCount = m_samples.size();
    return true;
}

} // namespace unknot
