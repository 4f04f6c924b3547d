#pragma once

// The spoken lines of a timeline, made ready for the mixer: all at once for an export, or on a worker
// thread, the soonest needed first, while a session runs.

#include "sound/mixer.hpp"
#include "sound/voice.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace unknot {

/// Limits on how much speech is kept ready. What goes beyond stays silent and is only a caption; no routine that
/// people would follow comes near them.
namespace limits {
inline constexpr Time speechOfExport = seconds(3600);
inline constexpr Time speechAhead = seconds(600);
} // namespace limits

/// Every line of the timeline, each spoken once, in order of time up to the limit. With a null voice, none.
Lines speakAll(const Timeline& timeline, Voice* voice);

/// The distinct lines of the timeline in the order they are needed from `position`: those at or after it, then those
/// before it.
std::vector<std::string> linesNeeded(const Timeline& timeline, Time position);

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

    /// What is ready by now; never null. The same pointer as before when nothing has changed.
    std::shared_ptr<const Lines> lines() const;

    /// True when nothing more is to be spoken of what was last asked for.
    bool done() const;

private:
    /// What is to be made ready, and by whom.
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
