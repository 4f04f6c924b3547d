#include "playback/playback.hpp"

#include "playback/sfml_audio.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

constexpr Time nearEnough = milliseconds(100);

} // namespace

void Playback::restart(Time now) {
    {
        const std::lock_guard lock(m_mutex);
        m_clock = AudioClock(now);
        m_map = {};
        m_audible.reset();
        m_startedAt = now;
        m_fed = Time{0};
    }
    m_feed.dropWaiting();
    // The first mix takes longest, because it makes the tones. If another program is wanted by then, prepare that too,
    // so that the main thread does not wait.
    for (bool isLatest = false; !isLatest;) {
        const SoundProgram program = wantedAt(now);
        m_feed.prepare(program, dueAt(now));
        const std::lock_guard lock(m_mutex);
        isLatest = m_isOpen = hasSameMix(program, m_program);
    }
}

SoundProgram Playback::wantedAt(Time now) const {
    const std::lock_guard lock(m_mutex);
    SoundProgram program = m_program;
    // The main thread may be late by a second, so take the session's position at `now`.
    program.position = positionLocked(std::max(now, m_programAt));
    return program;
}

std::optional<Time> Playback::dueAt(Time now) const {
    const std::lock_guard lock(m_mutex);
    return dueLocked(now);
}

void Playback::close() {
    const std::lock_guard lock(m_mutex);
    m_isOpen = false;
}

void Playback::loseDevice() {
    close();
    m_feed.drop();
}

void Playback::want(const SoundProgram& program, Time now) {
    SoundProgram replaced = program; // The replaced program is freed after the lock.
    bool isOpen = false;
    {
        const std::lock_guard lock(m_mutex);
        // A report of another session, or from before a seek, must not move this one.
        if (program.entryId != m_program.entryId) m_audible.reset();
        std::swap(m_program, replaced);
        m_programAt = now;
        isOpen = m_isOpen;
    }
    if (isOpen) m_feed.prepare(program, dueAt(now));
}

void Playback::fill(std::span<float> out, Time now) {
    SoundFeed::Control control;
    std::optional<Time> due;
    Time first;
    {
        const std::lock_guard lock(m_mutex);
        control = {m_program.entryId, m_program.running, m_program.level, m_program.rise};
        due = dueLocked(now);
        first = m_fed;
    }
    const auto run = m_feed.fill(control, due, out);
    const std::lock_guard lock(m_mutex);
    if (run)
        m_map.add({first + Time{static_cast<Time::rep>(run->offset)}, Time{static_cast<Time::rep>(run->length)},
                   run->position, run->entryId});
    m_fed = first + Time{static_cast<Time::rep>(out.size())};
}

Time Playback::aheadAt(Time now) const {
    const std::lock_guard lock(m_mutex);
    return m_fed - (now - m_startedAt);
}

void Playback::observe(Time frame, Time at) {
    const std::lock_guard lock(m_mutex);
    m_clock.observe(frame, at);
    const auto heard = m_map.at(frame);
    if (!m_clock.audibleAt(frame) || !heard || !m_program.running || heard->entryId != m_program.entryId) return;
    const Time error = heard->position - positionLocked(at);
    if (error < nearEnough && -error < nearEnough) m_audible = AudiblePosition{heard->position, at};
}

bool Playback::isFaulty() const {
    const std::lock_guard lock(m_mutex);
    return m_clock.isFaulty();
}

std::optional<AudiblePosition> Playback::takeAudible() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_audible, std::nullopt);
}

Time Playback::positionLocked(Time at) const {
    return m_program.running ? m_program.position + (at - m_programAt) : m_program.position;
}

std::optional<Time> Playback::dueLocked(Time now) const {
    if (!m_program.running) return std::nullopt;
    return positionLocked(m_clock.audibleAt(m_fed).value_or(now + usualDelay()));
}

} // namespace unknot
