#include "playback/sound_feed.hpp"

#include <algorithm>

namespace unknot {
namespace {

// Long enough not to click, short enough to seem immediate.
constexpr float gateStep = 1.0F / (0.020F * samplesPerSecond);
constexpr float levelStep = 1.0F / (0.050F * samplesPerSecond);

// A smaller error is inaudible, and the slow correction of the session's clock is enough.
constexpr Time tolerated = milliseconds(20);

// With a larger error the feed jumps, even during a sound.
constexpr Time lost = seconds(2);

float towards(float value, float target, float step) {
    return value < target ? std::min(value + step, target) : std::max(value - step, target);
}

} // namespace

void SoundFeed::prepare(const SoundProgram& program, std::optional<Time> due) {
    const std::lock_guard preparing(m_preparing);
    if (!program.timeline || !program.lines || (m_latest && hasSameMix(m_latest->program, program))) return;
    while (!handOver(program, due)) {
    }
}

// Makes the mix without delaying the audio thread. Returns false if that thread has moved on, so that the mix no longer
// fits. This thread frees all replaced objects after the lock.
bool SoundFeed::handOver(const SoundProgram& program, std::optional<Time> due) {
    Shared playing, waiting;
    Time next;
    {
        const std::lock_guard lock(m_mutex);
        playing = m_playing;
        if (m_isToStart) waiting = m_waiting;
        next = m_next;
    }
    Shared made = mixOf(program, {playing.get(), next, waiting.get()}, due), replaced;
    const std::lock_guard lock(m_mutex);
    if (m_playing != playing || (!made->start && m_next != next)) return false;
    m_latest = made;
    m_waiting.swap(replaced);
    m_isToStart = made->start.has_value();
    (m_isToStart ? m_waiting : m_playing).swap(made);
    return true;
}

void SoundFeed::dropWaiting() {
    const std::lock_guard preparing(m_preparing);
    Shared dropped;
    const std::lock_guard lock(m_mutex);
    m_waiting.swap(dropped);
    m_isToStart = false;
    m_latest = m_playing;
}

void SoundFeed::drop() {
    const std::lock_guard preparing(m_preparing);
    Shared playing, waiting;
    const std::lock_guard lock(m_mutex);
    m_playing.swap(playing);
    m_waiting.swap(waiting);
    m_isToStart = false;
    m_latest.reset();
    m_gate = 0;
}

float SoundFeed::Control::levelAt(Time position) const {
    return static_cast<float>(rise ? level * riseGain(*rise, position) : level);
}

std::optional<SoundFeed::Run> SoundFeed::fill(const Control& control, std::optional<Time> due, std::span<float> out) {
    const std::lock_guard lock(m_mutex);
    std::size_t done = 0;
    if (m_isToStart) done = write(out, false, control);
    if (m_isToStart && m_gate == 0) start(control);
    const bool going = control.running && m_playing && !m_isToStart && m_playing->program.entryId == control.entryId;
    if (going && due) catchUp(*due + Time{static_cast<Time::rep>(done)}, out.size());
    const Time from = m_next;
    const std::size_t length = write(out.subspan(done), going, control);
    if (!going) return std::nullopt;
    return Run{done, length, from, control.entryId};
}

// The gate is closed, so the level may jump.
void SoundFeed::start(const Control& control) {
    m_playing.swap(m_waiting);
    m_isToStart = false;
    m_next = *m_playing->start;
    m_level = control.levelAt(m_next);
}

// The feed is late after a seek, because the queued samples are heard first: it skips silence. If it is early, it
// prolongs silence.
void SoundFeed::catchUp(Time due, std::size_t chunk) {
    const Mix& mix = m_playing->mix;
    const Time late = due - m_next;
    if (late > lost || -late > lost) {
        m_gate = 0;
        m_next = due;
    } else if (late > tolerated) {
        if (mix.isSilent(m_next, due)) m_next = due;
    } else if (-late > tolerated) {
        if (mix.isSilent(due, m_next + Time{static_cast<Time::rep>(chunk)})) m_next = due;
    }
}

// Stops when the gate has closed, and fills the rest with silence without moving on. Returns the number of samples that
// moved the position.
std::size_t SoundFeed::write(std::span<float> out, bool going, const Control& control) {
    std::size_t used = 0;
    if (m_playing && (going || m_gate > 0)) {
        m_playing->mix.write(m_next, out);
        for (; used < out.size() && (going || m_gate > 0); ++used) {
            m_gate = towards(m_gate, going ? 1.0F : 0.0F, gateStep);
            m_level = towards(m_level, control.levelAt(m_next + Time{static_cast<Time::rep>(used)}), levelStep);
            out[used] *= m_gate * m_level;
        }
    }
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(used), out.end(), 0.0F);
    m_next += Time{static_cast<Time::rep>(used)};
    return used;
}

} // namespace unknot
