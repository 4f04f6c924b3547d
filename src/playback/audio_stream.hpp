#pragma once

// The device's side of playback: the only object that SFML plays. Only one may exist at a time. Knows nothing of
// sessions.

#include "playback/playback.hpp"
#include "playback/sfml_audio.hpp"

#include <atomic>
#include <cstdint>
#include <vector>

namespace unknot {

class AudioStream : public StereoStream {
public:
    /// Begins to play at once. Construct it only if a device was found: without a device SFML 2.5.1 never returns.
    explicit AudioStream(Playback& playback);
    ~AudioStream() override;

    /// Tells the playback which frame is audible now.
    void report();

    /// Silences the chunks that already wait for the device, or no longer. Cheap if nothing changes.
    void hush(bool hushed);

    /// The device is gone: it takes samples faster than it could play them.
    bool hasRunAway() const { return m_ranAway; }

private:
    bool onGetData(Chunk& chunk) override;
    void onSeek(sf::Time) override {}

    Playback& m_playback;
    std::vector<float> m_mono;
    std::vector<std::int16_t> m_samples;
    std::atomic<bool> m_ranAway = false;
    bool m_hushed = false; ///< For the thread that made the stream.
};

} // namespace unknot
