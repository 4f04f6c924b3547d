#pragma once

// The device's side of playback: the only class that is the audio library's own. One at a time.

#include "playback/playback.hpp"
#include "playback/sfml_audio.hpp"

#include <atomic>
#include <cstdint>
#include <vector>

namespace unknot {

class AudioStream : public StereoStream {
public:
    /// Begins to play at once. Only where a device was found: without one the library never returns.
    explicit AudioStream(Playback& playback);
    ~AudioStream() override;

    /// Tells the playback which frame is audible now.
    void report();

    /// The device is gone: it takes samples faster than they can be heard.
    bool ranAway() const { return m_ranAway; }

private:
    bool onGetData(Chunk& chunk) override;
    void onSeek(sf::Time) override {}

    Playback& m_playback;
    std::vector<float> m_mono;
    std::vector<std::int16_t> m_samples;
    std::atomic<bool> m_ranAway = false;
};

} // namespace unknot
