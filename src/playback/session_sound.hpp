#pragma once

// The sound of whatever session is on: has its lines spoken ahead, tells the device what to play, and says what was
// heard. Follows from one session to the next and to none. Knows nothing of what is seen.

#include "playback/audio_device.hpp"
#include "session/session.hpp"
#include "settings/settings.hpp"
#include "sound/speech_worker.hpp"

namespace unknot {

/// The sound that the application wants now.
struct SoundRequest {
    const Session* session = nullptr; ///< Null for silence.
    SoundSettings settings;
    VoiceChoice voice = VoiceChoice::low;
    double level = 1; ///< Of everything, 0 to 1.
};

/// As the settings and the light have it. `session` may be null.
SoundRequest soundRequestFor(const Session* session, const Settings& settings, Light light);

class SessionSound {
public:
    /// Silent when `silent`: then there is neither a device nor a thread. To be made before any thread of
    /// the program is started; see AudioDevice, also for `openalSettings`.
    SessionSound(bool silent, const std::filesystem::path& openalSettings);

    /// To be called each time around, and soon after each command. Answers what was audible since, if anything was,
    /// and only of this session.
    std::optional<Audible> follow(const SoundRequest& request, Time now);

    /// True while lines are being made ready that may be due very soon: come back within 50 ms.
    bool settling(Time now) const;

    bool missing() const; ///< Wanted, but no device can be had at present.

private:
    void chooseVoice(VoiceChoice voice);
    void prepare(const Session& session, bool entered, Time now);

    std::unique_ptr<AudioDevice> m_device;
    std::unique_ptr<SpeechWorker> m_speech;
    VoiceChoice m_voice = VoiceChoice::none;
    std::shared_ptr<const Timeline> m_prepared; ///< Whose lines are wanted; null before any are.
    std::shared_ptr<const Lines> m_noLines = std::make_shared<const Lines>();
    SoundProgram m_program; ///< As the device was told last.
    Time m_preparedAt{};    ///< When lines were last wanted that may be due at once.
    Time m_askedAt{};
};

} // namespace unknot
