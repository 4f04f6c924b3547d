#include "playback/session_sound.hpp"

#include "sound/cache/cached_voice.hpp"
#include "sound/levels.hpp"
#include "sound/shipped/shipped_voice.hpp"

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
    if (settings.voice == VoiceChoice::own) request.voiceCommand = settings.voiceCommand;
    request.level = volumeGain(startVolume(settings, light));
    if (session) request.rise = riseOf(*session, settings.someoneBeside, light);
    return request;
}

SessionSound::SessionSound(bool silent, const Folders& folders)
    : m_shippedSpeech(folders.shippedSpeech), m_speechFolder(folders.speech) {
    if (!silent) m_device = std::make_unique<AudioDevice>(folders.openalSettings);
}

bool SessionSound::prepareFirst(const SoundRequest& request) {
    if (!m_device || !request.session) return false;
    chooseVoice(request);
    if (m_speech) m_speech->prepare(request.session->timeline(), request.session->position());
    if (request.level <= 0) return false;
    m_device->open();
    // Makes the tones, which takes longer than the rest of a mix.
    Mix(*request.session->timeline(), {}, request.settings, request.session->position());
    return true;
}

std::optional<AudiblePosition> SessionSound::update(const SoundRequest& request, Time now) {
    if (!m_device) return std::nullopt;
    chooseVoice(request);
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

// A thread that speaks takes memory. Start none before a line must be spoken.
void SessionSound::chooseVoice(const SoundRequest& request) {
    const bool spoken = request.session && request.level > 0 && request.settings.voice > 0;
    if ((!spoken && !m_speech) || request.voice == m_voice) return;
    m_voice = request.voice;
    m_prepared = nullptr;
    auto made = makeVoiceFor(request);
    if (m_speech)
        m_speech->setVoice(std::move(made));
    else if (made)
        m_speech = std::make_unique<SpeechWorker>(std::move(made));
}

std::unique_ptr<Voice> SessionSound::makeVoiceFor(const SoundRequest& request) {
    switch (request.voice) {
    case VoiceChoice::none:
        return nullptr;
    case VoiceChoice::deeper:
        return makeCachedVoice("rms", m_speechFolder);
    case VoiceChoice::lighter:
        return makeShippedVoice(m_shippedSpeech, makeCachedVoice("slt", m_speechFolder));
    case VoiceChoice::own:
        break;
    }
    m_fault = std::make_shared<VoiceFault>();
    return makeOwnVoice(request.voiceCommand, m_fault, m_speechFolder);
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

bool SessionSound::isPreparing(Time now) const {
    if (!m_speech || !m_prepared || now - m_preparedAt >= settlingTime) return false;
    // Once the worker is done, its lines are the last.
    return !m_speech->done() || m_speech->lines() != m_program.lines;
}

bool SessionSound::isMissing() const { return m_device && m_device->isMissing(); }

} // namespace unknot
