#include "sound/speech.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

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

std::vector<CrampedLine> crampedLines(const Timeline& timeline, const LineLengths& lengths) {
    const auto needs = [&](const Cue& cue) {
        const auto found = cue.kind == CueKind::speech ? lengths.find(cue.spoken) : lengths.end();
        return found == lengths.end() ? Time{0} : found->second;
    };
    const auto room = [](const Cue& cue, Time next) {
        return std::max(Time{0}, std::min(next, cue.due.value_or(next)) - cue.at);
    };
    std::vector<CrampedLine> cramped;
    const std::vector<Cue>& cues = timeline.cues();
    std::size_t line = cues.size();
    for (std::size_t next = 0; next < cues.size(); ++next) {
        if (needs(cues[next]) == Time{0}) continue;
        if (line < cues.size()) {
            const CrampedLine fit{line, needs(cues[line]), room(cues[line], cues[next].at)};
            if (fit.needs > fit.has) cramped.push_back(fit);
        }
        line = next;
    }
    return cramped;
}

SpeechWorker::SpeechWorker(std::unique_ptr<Voice> voice)
    : m_voice(std::move(voice)), m_lines(std::make_shared<const Lines>()) {
    if (m_voice) m_thread = std::thread{[this] { work(); }};
}

SpeechWorker::~SpeechWorker() {
    {
        const std::lock_guard guard{m_mutex};
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void SpeechWorker::prepare(std::shared_ptr<const Timeline> timeline, Time position) {
    if (!m_voice || !timeline) return;
    {
        const std::lock_guard guard{m_mutex};
        m_timeline = std::move(timeline);
        m_position = position;
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

bool SpeechWorker::interrupted() const {
    const std::lock_guard guard{m_mutex};
    return m_asked || m_ending;
}

void SpeechWorker::publish(const Lines& lines) {
    auto shared = std::make_shared<const Lines>(lines);
    const std::lock_guard guard{m_mutex};
    m_lines.swap(shared);
}

void SpeechWorker::work() {
    std::unique_lock lock{m_mutex};
    while (true) {
        m_changed.wait(lock, [&] { return m_asked || m_ending; });
        if (m_ending) return;
        const std::shared_ptr<const Timeline> timeline = m_timeline;
        const Time position = m_position;
        m_asked = false;
        lock.unlock();
        speakFor(*timeline, position);
        lock.lock();
        m_done = !m_asked;
    }
}

void SpeechWorker::speakFor(const Timeline& timeline, Time position) {
    const std::vector<std::string> needed = linesNeeded(timeline, position);
    const std::shared_ptr<const Lines> before = lines();
    Lines ready = stillNeeded(*before, needed);
    if (ready.size() != before->size()) publish(ready);
    Time total{};
    for (const std::string& line : needed) {
        if (total > limits::speechAhead || interrupted()) return;
        if (!ready.contains(line)) {
            ready[line] = spokenBy(*m_voice, line);
            publish(ready);
        }
        total += lengthOf(ready, line);
    }
}

} // namespace unknot
