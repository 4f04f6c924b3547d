#include "playback/sound_feed.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// Long enough not to click, short enough to seem at once.
constexpr float gateStep = 1.0F / (0.020F * samplesPerSecond);
constexpr float levelStep = 1.0F / (0.050F * samplesPerSecond);

// Nobody hears less; below it the clock's own slow nudging is enough.
constexpr Time tolerated = milliseconds(20);

// So far off, it jumps, whatever is being heard.
constexpr Time lost = seconds(2);

// A position entered less than this long ago is heard from its start, a little late. One entered earlier is heard from
// the present moment on, and begins no line in its middle.
constexpr Time fresh = milliseconds(500);

float towards(float value, float target, float step) {
    return value < target ? std::min(value + step, target) : std::max(value - step, target);
}

bool sameContent(const SoundProgram& a, const SoundProgram& b) {
    return a.timeline == b.timeline && a.lines == b.lines && a.settings == b.settings;
}

} // namespace

std::vector<SoundFeed::Run> SoundFeed::fill(const SoundProgram& program, std::optional<Time> due,
                                            std::span<float> out) {
    std::vector<Run> runs;
    std::size_t done = 0;
    if (!program.timeline || !program.lines) {
        std::fill(out.begin(), out.end(), 0.0F);
        return runs;
    }
    if (m_started && startsAfresh(program)) done = write(out, false);
    if (!m_started || (startsAfresh(program) && m_gate == 0)) startAfresh(program);
    if (!startsAfresh(program)) {
        follow(program);
        if (due && program.running) catchUp(*due + Time{static_cast<Time::rep>(done)}, out.size());
    }
    const Time from = m_next;
    const bool going = program.running && !startsAfresh(program);
    const std::size_t length = write(out.subspan(done), going);
    if (going) runs.push_back({done, length, from, m_program.seeks});
    return runs;
}

// Also after an edit that put a sound where the feed has been already ("it eased" ends the hold now,
// and its chime is now): that stretch, a tenth of a second, is played again rather than left out.
bool SoundFeed::startsAfresh(const SoundProgram& program) const {
    return !m_started || program.seeks != m_program.seeks || newCueMissed(program);
}

bool SoundFeed::newCueMissed(const SoundProgram& program) const {
    if (program.timeline == m_program.timeline || !m_program.timeline) return false;
    const auto before = [](const Cue& cue, Time time) { return cue.at < time; };
    const auto& cues = program.timeline->cues();
    const auto& known = m_program.timeline->cues();
    auto cue = std::lower_bound(cues.begin(), cues.end(), program.position, before);
    for (; cue != cues.end() && cue->at < m_next; ++cue) {
        auto old = std::lower_bound(known.begin(), known.end(), cue->at, before);
        while (old != known.end() && old->at == cue->at && old->kind != cue->kind)
            ++old;
        if (old == known.end() || old->at != cue->at) return true;
    }
    return false;
}

void SoundFeed::startAfresh(const SoundProgram& program) {
    const bool entered = !m_started || program.seeks != m_program.seeks;
    m_next = program.position;
    if (entered) {
        if (program.position >= program.entry && program.position - program.entry < fresh) m_next = program.entry;
        m_mix = Mix(*program.timeline, *program.lines, program.settings, m_next);
    } else {
        m_mix = Mix(m_mix, m_next, *program.timeline, *program.lines, program.settings);
    }
    if (!m_started) m_level = static_cast<float>(program.level);
    m_program = program;
    m_started = true;
}

void SoundFeed::follow(const SoundProgram& program) {
    if (!sameContent(program, m_program))
        m_mix = Mix(m_mix, m_next, *program.timeline, *program.lines, program.settings);
    m_program = program;
}

// Late after a seek, because what was queued had to be heard first: silence is skipped. Early: silence
// is drawn out.
void SoundFeed::catchUp(Time due, std::size_t chunk) {
    const Time late = due - m_next;
    if (late > lost || -late > lost) {
        m_gate = 0;
        m_next = due;
    } else if (late > tolerated) {
        if (m_mix.isSilent(m_next, due)) m_next = due;
    } else if (-late > tolerated) {
        if (m_mix.isSilent(due, m_next + Time{static_cast<Time::rep>(chunk)})) m_next = due;
    }
}

// Stops where the gate has closed, and fills the rest with silence without moving on. Answers how many
// samples moved the position.
std::size_t SoundFeed::write(std::span<float> out, bool going) {
    m_mix.write(m_next, out);
    const float gate = going ? 1 : 0, level = static_cast<float>(m_program.level);
    std::size_t used = 0;
    for (; used < out.size(); ++used) {
        if (!going && m_gate == 0) break;
        m_gate = towards(m_gate, gate, gateStep);
        m_level = towards(m_level, level, levelStep);
        out[used] *= m_gate * m_level;
    }
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(used), out.end(), 0.0F);
    m_next += Time{static_cast<Time::rep>(used)};
    return used;
}

} // namespace unknot
