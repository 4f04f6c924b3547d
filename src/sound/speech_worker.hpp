#pragma once

// Speaks the lines of a session on a thread of its own, the most urgent first, and keeps them ready for the mixer.
// Knows nothing of devices.

#include "sound/mixer.hpp"
#include "sound/voice.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace unknot {

namespace limits {
/// The amount of speech kept ready. A line beyond it is silent until the position comes nearer.
inline constexpr Time speechAhead = seconds(600);
} // namespace limits

/// Speaks lines on its own thread and publishes each at once. Any thread may call any function.
class SpeechWorker {
public:
    /// Starts a thread only for a voice. Without a voice no line is ever ready.
    explicit SpeechWorker(std::unique_ptr<Voice> voice = nullptr);

    /// Cancels the voice and waits for the current line, some hundredths of a second.
    ~SpeechWorker();

    SpeechWorker(const SpeechWorker&) = delete;
    SpeechWorker& operator=(const SpeechWorker&) = delete;

    /// Requests the lines of this timeline, the next after `position` first. Call after each seek and edit. In a long
    /// session call it every few minutes, because only ten minutes of speech are kept ready.
    void prepare(std::shared_ptr<const Timeline> timeline, Time position);

    /// Changes the voice; null for none. Drops all lines of the old voice at once, and speaks the requested lines anew.
    /// Does not wait.
    void setVoice(std::unique_ptr<Voice> voice);

    /// The ready lines; never null. The same pointer as before if nothing has changed.
    std::shared_ptr<const LineSamples> lines() const;

    /// True if all requested lines are spoken.
    bool done() const;

private:
    struct Order {
        std::shared_ptr<const Timeline> timeline;
        Time position{};
        std::shared_ptr<Voice> voice;
        int voiceNumber = 0;
    };

    void work();
    void speakFor(const Order& order);
    void restFor(std::chrono::steady_clock::duration length, const Order& order);
    bool outdated(const Order& order) const; ///< Call with the lock held.
    bool publish(const LineSamples& lines, const Order& order);

    mutable std::mutex m_mutex; ///< Guards all members below.
    std::condition_variable m_changed;
    std::shared_ptr<Voice> m_voice; ///< Only the worker's thread speaks with it.
    int m_voiceNumber = 0;
    std::shared_ptr<const Timeline> m_timeline;
    Time m_position{};
    bool m_asked = false; ///< The worker has not taken the latest request yet.
    bool m_done = true;
    bool m_ending = false;
    std::shared_ptr<const LineSamples> m_lines;
    std::thread m_thread; ///< Declared last, so that it starts after all other members.
};

} // namespace unknot
