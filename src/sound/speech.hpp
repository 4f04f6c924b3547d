#pragma once

// The spoken lines of a timeline, made ready for the mixer: all at once for an export, or on a worker
// thread, the soonest needed first, while a session runs.

#include "sound/mixer.hpp"
#include "sound/voice.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace unknot {

/// Every line of the timeline, spoken. With a null voice, none.
Lines speakAll(const Timeline& timeline, Voice* voice);

/// A spoken line that does not end before the next begins: how long it needs and what it has.
struct CrampedLine {
    std::size_t cue = 0;
    Time needs{};
    Time has{};
};
std::vector<CrampedLine> crampedLines(const Timeline& timeline, const Lines& lines);

/// Speaks lines on a thread of its own. All functions may be called from any thread.
class SpeechWorker {
public:
    explicit SpeechWorker(std::unique_ptr<Voice> voice);
    ~SpeechWorker();

    /// From now on the lines of this timeline are wanted, the next after `position` first.
    void prepare(std::shared_ptr<const Timeline> timeline, Time position);

    /// What is ready by now.
    std::shared_ptr<const Lines> lines() const;

private:
    void work();

    std::unique_ptr<Voice> m_voice;
    mutable std::mutex m_mutex;
    std::condition_variable m_wanted;
    std::shared_ptr<const Timeline> m_timeline;
    Time m_position{};
    std::shared_ptr<const Lines> m_lines;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace unknot
