#pragma once

// The spoken lines of a session, made ready for the mixer on a thread of their own, the soonest needed first. Knows
// nothing of what is heard of them.

#include "sound/mixer.hpp"
#include "sound/voice.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace unknot {

namespace limits {
/// How much speech is kept ready; beyond it a line is silent until the position comes nearer.
inline constexpr Time speechAhead = seconds(600);
} // namespace limits

/// Speaks lines on a thread of its own, each ready as soon as it is spoken. All functions may be called from any
/// thread.
class SpeechWorker {
public:
    /// With a null voice nothing is ever ready, and there is no thread.
    explicit SpeechWorker(std::unique_ptr<Voice> voice = nullptr);

    /// Waits for the line that is being spoken to be done, some hundredths of a second.
    ~SpeechWorker();

    SpeechWorker(const SpeechWorker&) = delete;
    SpeechWorker& operator=(const SpeechWorker&) = delete;

    /// From now on the lines of this timeline are wanted, the next after `position` first. To be called after a seek
    /// or an edit, and now and then in a long session: only about ten minutes of speech are kept ready.
    void prepare(std::shared_ptr<const Timeline> timeline, Time position);

    /// From now on this voice speaks, and what another has made ready is forgotten, at once and for good; the lines
    /// wanted last are made ready anew. Null for none. Waits for nothing.
    void use(std::unique_ptr<Voice> voice);

    /// The lines that are ready; never null. The same pointer as before if nothing has changed.
    std::shared_ptr<const Lines> lines() const;

    /// True when nothing more is to be spoken of what was last asked for.
    bool done() const;

private:
    /// The lines to make ready, and their voice.
    struct Order {
        std::shared_ptr<const Timeline> timeline;
        Time position{};
        std::shared_ptr<Voice> voice;
        int voiceNumber = 0;
    };

    void work();
    void speakFor(const Order& order);
    void restFor(std::chrono::steady_clock::duration length, const Order& order);
    bool outdated(const Order& order) const; ///< With the lock held.
    bool publish(const Lines& lines, const Order& order);

    mutable std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_changed;
    std::shared_ptr<Voice> m_voice; ///< Only the worker's thread speaks with it.
    int m_voiceNumber = 0;
    std::shared_ptr<const Timeline> m_timeline;
    Time m_position{};
    bool m_asked = false; ///< There is a request that the worker has not taken yet.
    bool m_done = true;
    bool m_ending = false;
    std::shared_ptr<const Lines> m_lines;
    std::thread m_thread; ///< Last, so that it starts when all the rest is there.
};

} // namespace unknot
