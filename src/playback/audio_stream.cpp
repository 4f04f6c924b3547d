#include "playback/audio_stream.hpp"

#include "playback/wall_clock.hpp"

#include <AL/al.h>
#include <AL/alext.h>

namespace unknot {
namespace {

// With less the library, which looks every 10 ms, lets the device run dry.
constexpr std::size_t chunkFrames = 2048;

// The library spreads a single channel over the room, which makes it quieter; two are left as they are.
constexpr unsigned channels = 2;

constexpr Time runawayFrom = milliseconds(500);

// Seconds between a frame leaving the library and being heard, where the driver knows.
double latencyOf(unsigned source) {
    static const auto read = reinterpret_cast<LPALGETSOURCEDVSOFT>(alGetProcAddress("alGetSourcedvSOFT"));
    static const bool known = alIsExtensionPresent("AL_SOFT_source_latency") == AL_TRUE;
    double values[2] = {0, 0};
    if (read && known) read(source, AL_SEC_OFFSET_LATENCY_SOFT, values);
    return values[1];
}

} // namespace

AudioStream::AudioStream(Playback& playback)
    : m_playback(playback), m_mono(chunkFrames), m_samples(channels * chunkFrames) {
    initialize(channels, static_cast<unsigned>(samplesPerSecond));
    m_playback.restart(wallNow());
    play();
}

AudioStream::~AudioStream() { stop(); }

void AudioStream::report() {
    const double offset = getPlayingOffset().asSeconds();
    const double latency = latencyOf(m_source);
    m_playback.observe(fromSeconds(offset - latency), wallNow());
}

bool AudioStream::onGetData(Chunk& chunk) {
    const Time now = wallNow();
    if (m_playback.aheadAt(now) > runawayFrom) {
        m_ranAway = true;
        return false;
    }
    m_playback.fill(m_mono, now);
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        m_samples[i] = m_mono[i / channels];
    chunk.samples = m_samples.data();
    chunk.sampleCount = m_samples.size();
    return true;
}

} // namespace unknot
