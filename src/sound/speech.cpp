#include "sound/speech.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

// The first lines may be due at once. Those after them have time, and leave as much of it to the picture as they take.
constexpr int linesAtOnce = 4;

// A machine that was asleep in the middle of a line does not make the next one wait as long.
constexpr std::chrono::milliseconds longestRest{200};

Time lengthOf(const Lines& lines, const std::string& line) {
    const auto found = lines.find(line);
    if (found == lines.end() || !found->second) return Time{0};
    return Time{static_cast<Time::rep>(found->second->size())};
}

// Of the lines that are ready, those that are still needed, the soonest first, up to the limit.
Lines stillNeeded(const Lines& ready, const std::vector<std::string>& needed) {
    Lines kept;
    Time total{};
    for (const std::string& line : needed) {
        const auto found = ready.find(line);
        if (found == ready.end()) continue;
        total += lengthOf(ready, line);
        if (total > limits::speechAhead) break;
        kept.insert(*found);
    }
    return kept;
}

std::shared_ptr<const Samples> spokenBy(Voice& voice, const std::string& line) {
    return std::make_shared<const Samples>(voice.speak(line));
}

} // namespace

std::vector<std::string> linesNeeded(const Timeline& timeline, Time position) {
    const std::vector<Cue>& cues = timeline.cues();
    const auto next = std::partition_point(cues.begin(), cues.end(), [&](const Cue& cue) { return cue.at < position; });
    std::vector<std::string> lines;
    std::set<std::string_view> seen;
    const auto add = [&](const Cue& cue) {
        if (cue.kind == CueKind::speech && seen.insert(cue.spoken).second) lines.push_back(cue.spoken);
    };
    std::for_each(next, cues.end(), add);
    std::for_each(cues.begin(), next, add);
    return lines;
}

Lines speakAll(const Timeline& timeline, Voice* voice) {
    Lines lines;
    if (!voice) return lines;
    Time total{};
    for (const std::string& line : linesNeeded(timeline, Time{0})) {
        if (total > limits::speechOfExport) break;
        lines[line] = spokenBy(*voice, line);
        total += lengthOf(lines, line);
    }
    return lines;
}

SpeechWorker::SpeechWorker(std::unique_ptr<Voice> voice) : m_lines(std::make_shared<const Lines>()) {
    if (voice) use(std::move(voice));
}

SpeechWorker::~SpeechWorker() {
    {
        const std::lock_guard guard{m_mutex};
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void SpeechWorker::use(std::unique_ptr<Voice> voice) {
    // Both are let go after the lock.
    std::shared_ptr<Voice> other = std::move(voice);
    auto lines = std::make_shared<const Lines>();
    {
        const std::lock_guard guard{m_mutex};
        m_voice.swap(other);
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

std::shared_ptr<const Lines> SpeechWorker::lines() const {
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

bool SpeechWorker::publish(const Lines& lines, const Order& order) {
    auto shared = std::make_shared<const Lines>(lines);
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
    const std::shared_ptr<const Lines> before = lines();
    Lines ready = stillNeeded(*before, needed);
    if (ready.size() != before->size() && !publish(ready, order)) return;
    int spoken = 0;
    Time total{};
    for (const std::string& line : needed) {
        if (total > limits::speechAhead) return;
        if (!ready.contains(line)) {
            const auto begun = std::chrono::steady_clock::now();
            ready[line] = spokenBy(*order.voice, line);
            if (!publish(ready, order)) return;
            if (++spoken >= linesAtOnce) restFor(std::chrono::steady_clock::now() - begun, order);
        }
        total += lengthOf(ready, line);
    }
}

} // namespace unknot
