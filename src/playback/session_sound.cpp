#include "playback/session_sound.hpp"

#include "sound/levels.hpp"

namespace unknot {
namespace {

// The first lines are spoken within this time. Later lines are ready long before they are due.
constexpr Time settlingTime = seconds(1);

// A long session has more words than are kept ready, so later lines must be requested in time.
constexpr Time askedAgainAfter = seconds(60);

// Later entries are a person's skip, who is used to the loudness by then.
std::optional<Rise> riseOf(const Session& session, bool whispers, Light light) {
    if (light == Light::day || !session.isFirstEntry()) return std::nullopt;
    // A whisper does not startle, and below half of it nothing would be heard.
    const bool cramp = mayEase(session.timeline()->at(session.entry()));
    return Rise{session.entry(), cramp || whispers ? crampRise : routineRise};
}

} // namespace

SoundRequest soundRequestFor(const Session* session, const Settings& settings, Light light) {
    SoundRequest request;
    request.session = session;
    request.settings.light = light;
    const double softer = settings.someoneBeside ? whisper : 1;
    request.settings.voice = softer * levelGain(settings.voiceLevel, limits::level);
    request.settings.chimes = softer * levelGain(settings.chimeLevel, limits::level);
    request.settings.voiceNumber = static_cast<int>(settings.voice);
    request.voice = settings.voice;
    request.level = volumeGain(startVolume(settings, light));
    if (session) request.rise = riseOf(*session, settings.someoneBeside, light);
    return request;
}

SessionSound::SessionSound(bool silent, const std::filesystem::path& openalSettings) {
    if (!silent) m_device = std::make_unique<AudioDevice>(openalSettings);
}

std::optional<AudiblePosition> SessionSound::update(const SoundRequest& request, Time now) {
    if (!m_device) return std::nullopt;
    const bool spoken = request.session && request.level > 0 && request.settings.voice > 0;
    // A voice takes memory, and time to load. Load none before a line must be spoken.
    if (spoken || m_speech) chooseVoice(request.voice);
    m_program.settings = request.settings;
    if (request.voice == VoiceChoice::none) m_program.settings.voice = 0;
    m_program.level = request.level;
    m_program.rise = request.rise;
    m_program.running = request.session && !request.session->pause().paused();
    if (request.session) {
        const Session& session = *request.session;
        prepare(session, session.entryId() != m_program.entryId, now);
        m_program.timeline = session.timeline();
        m_program.entry = session.entry();
        m_program.position = session.position();
        m_program.entryId = session.entryId();
    }
    m_program.lines = m_speech ? m_speech->lines() : m_noLines;
    // Without a session the last program pauses, so that it fades. After its end a session runs on, so that its last
    // sound dies away.
    m_device->play(m_program, now);
    const auto audible = m_device->audible();
    return request.session ? audible : std::nullopt;
}

void SessionSound::chooseVoice(VoiceChoice voice) {
    if (voice == m_voice) return;
    m_voice = voice;
    m_prepared = nullptr;
    std::unique_ptr<Voice> made;
    if (voice != VoiceChoice::none) made = makeVoice(voice == VoiceChoice::deeper ? "rms" : "slt");
    if (m_speech)
        m_speech->setVoice(std::move(made));
    else if (made)
        m_speech = std::make_unique<SpeechWorker>(std::move(made));
}

void SessionSound::prepare(const Session& session, bool entered, Time now) {
    if (!m_speech) return;
    if (entered || session.timeline() != m_prepared)
        m_preparedAt = now;
    else if (now - m_askedAt < askedAgainAfter)
        return;
    m_askedAt = now;
    m_prepared = session.timeline();
    m_speech->prepare(m_prepared, session.position());
}

bool SessionSound::isPreparing(Time now) const { return m_speech && m_prepared && now - m_preparedAt < settlingTime; }

bool SessionSound::isMissing() const { return m_device && m_device->isMissing(); }

} // namespace unknot
