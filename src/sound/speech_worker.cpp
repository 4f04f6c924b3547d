#include "sound/speech_worker.hpp"

#include "sound/speech.hpp"

#include <algorithm>

namespace unknot {
namespace {

// The first lines may be due at once. After each later line the thread rests as long as it has worked, to leave time
// for the picture.
constexpr int linesAtOnce = 4;

// Keeps the rest short if the machine slept while it spoke a line.
constexpr std::chrono::milliseconds longestRest{200};

// The ready lines that are still needed, the most urgent first, up to the limit.
LineSamples stillNeeded(const LineSamples& ready, const std::vector<std::string>& needed) {
    LineSamples kept;
    Time total{};
    for (const std::string& line : needed) {
        const auto found = ready.find(line);
        if (found == ready.end()) continue;
        total += lengthOf(*found->second);
        if (total > limits::speechAhead) break;
        kept.insert(*found);
    }
    return kept;
}

} // namespace

SpeechWorker::SpeechWorker(std::unique_ptr<Voice> voice) : m_lines(std::make_shared<const LineSamples>()) {
    if (voice) setVoice(std::move(voice));
}

SpeechWorker::~SpeechWorker() {
    {
        const std::lock_guard guard{m_mutex};
        m_ending = true;
        if (m_voice) m_voice->cancel();
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void SpeechWorker::setVoice(std::unique_ptr<Voice> voice) {
    // Frees the old voice and lines after the lock.
    std::shared_ptr<Voice> other = std::move(voice);
    auto lines = std::make_shared<const LineSamples>();
    {
        const std::lock_guard guard{m_mutex};
        m_voice.swap(other);
        if (other) other->cancel();
        ++m_voiceNumber;
        m_lines.swap(lines);
        m_asked = m_voice && m_timeline;
        m_done = !m_asked;
        if (m_voice && !m_thread.joinable()) m_thread = std::thread{[this] { work(); }};
    }
    m_changed.notify_all();
}

void SpeechWorker::prepare(std::shared_ptr<const Timeline> timeline, Time position) {
    if (!timeline) return;
    {
        const std::lock_guard guard{m_mutex};
        m_timeline.swap(timeline);
        m_position = position;
        if (!m_voice) return;
        m_asked = true;
        m_done = false;
    }
    m_changed.notify_all();
}

std::shared_ptr<const LineSamples> SpeechWorker::lines() const {
    const std::lock_guard guard{m_mutex};
    return m_lines;
}

bool SpeechWorker::done() const {
    const std::lock_guard guard{m_mutex};
    return m_done;
}

bool SpeechWorker::outdated(const Order& order) const {
    return m_asked || m_ending || m_voiceNumber != order.voiceNumber;
}

bool SpeechWorker::publish(const LineSamples& lines, const Order& order) {
    auto shared = std::make_shared<const LineSamples>(lines);
    const std::lock_guard guard{m_mutex};
    if (m_voiceNumber != order.voiceNumber) return false;
    m_lines.swap(shared);
    return !outdated(order);
}

void SpeechWorker::restFor(std::chrono::steady_clock::duration length, const Order& order) {
    std::unique_lock lock{m_mutex};
    m_changed.wait_for(lock, std::min<std::chrono::steady_clock::duration>(length, longestRest),
                       [&] { return outdated(order); });
}

void SpeechWorker::work() {
    std::unique_lock lock{m_mutex};
    while (true) {
        m_changed.wait(lock, [&] { return m_asked || m_ending; });
        if (m_ending) return;
        const Order order{m_timeline, m_position, m_voice, m_voiceNumber};
        m_asked = false;
        lock.unlock();
        speakFor(order);
        lock.lock();
        m_done = !m_asked;
    }
}

void SpeechWorker::speakFor(const Order& order) {
    const std::vector<std::string> needed = linesNeeded(*order.timeline, order.position);
    const std::shared_ptr<const LineSamples> before = lines();
    LineSamples ready = stillNeeded(*before, needed);
    if (ready.size() != before->size() && !publish(ready, order)) return;
    int spoken = 0;
    Time total{};
    for (const std::string& line : needed) {
        if (total > limits::speechAhead) return;
        if (!ready.contains(line)) {
            const auto begun = std::chrono::steady_clock::now();
            ready[line] = std::make_shared<const Samples>(order.voice->speak(line));
            if (!publish(ready, order)) return;
            if (++spoken >= linesAtOnce) restFor(std::chrono::steady_clock::now() - begun, order);
        }
        total += lengthOf(*ready.at(line));
    }
}

} // namespace unknot
