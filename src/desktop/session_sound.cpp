#include "desktop/session_sound.hpp"

namespace unknot {
namespace {

// The first lines are spoken within this time; later ones are ready long before they are due.
constexpr Time settlingTime = seconds(1);

// In a session with more words than are kept ready at once, those to come must be asked for in time.
constexpr Time askedAgainAfter = seconds(60);

} // namespace

SessionSound::SessionSound(bool silent, std::unique_ptr<Voice> voice) {
    if (silent) return;
    m_device = std::make_unique<AudioDevice>();
    if (voice) m_speech = std::make_unique<SpeechWorker>(std::move(voice));
}

void SessionSound::follow(Session& session, Light light, double level, Time now) {
    if (!m_device) return;
    if (m_speech && (session.timeline() != m_prepared || session.seeks() != m_seeks)) {
        m_prepared = session.timeline();
        m_seeks = session.seeks();
        m_preparedAt = m_askedAt = now;
        m_speech->prepare(m_prepared, session.position());
    }
    if (m_speech && now - m_askedAt >= askedAgainAfter) {
        m_askedAt = now;
        m_speech->prepare(m_prepared, session.position());
    }
    AudioDevice::Program program;
    program.timeline = session.timeline();
    program.lines = m_speech ? m_speech->lines() : m_noLines;
    program.settings.light = light;
    program.entry = session.entry();
    program.position = session.position();
    program.seeks = session.seeks();
    // After the end it runs on, so that the last sound dies away by itself.
    program.running = !session.pause().paused();
    program.level = level;
    m_device->play(program, now);
    if (const auto heard = m_device->audible()) session.observe(heard->position, heard->at);
}

bool SessionSound::settling(Time now) const { return m_speech && now - m_preparedAt < settlingTime; }

bool SessionSound::missing() const { return m_device && m_device->missing(); }

} // namespace unknot
