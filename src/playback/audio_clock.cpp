#include "playback/audio_clock.hpp"

namespace unknot {
namespace {

constexpr Time settlesAfter = milliseconds(1500);
constexpr Time lookLength = seconds(1);

} // namespace

AudioClock::AudioClock(Time startedAt) : m_startedAt(startedAt) {}

void AudioClock::observe(Time frame, Time at) {
    if (at - m_startedAt < settlesAfter) return;
    m_latest = Report{frame, at};
    if (!m_look) m_look = m_latest;
    const Time passed = at - m_look->at;
    if (passed < lookLength) return;
    const double rate = inSeconds(frame - m_look->frame) / inSeconds(passed);
    m_bad = rate < 0.9 || rate > 1.1 ? m_bad + 1 : 0;
    m_look = m_latest;
}

std::optional<Time> AudioClock::audibleAt(Time frame) const {
    if (!m_latest || m_bad > 0) return std::nullopt;
    return m_latest->at + (frame - m_latest->frame);
}

} // namespace unknot
