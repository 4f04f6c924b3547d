#pragma once

// The sound of the current session: requests its spoken lines, tells the device what to play, and reports the audible
// position. Follows each change of sessions, also to none. Knows nothing of pictures.

#include "base/folders.hpp"
#include "playback/audio_device.hpp"
#include "playback/own_voice.hpp"
#include "session/session.hpp"
#include "settings/settings.hpp"
#include "sound/speech_worker.hpp"

namespace unknot {

/// The sound that the application wants now.
struct SoundRequest {
    const Session* session = nullptr; ///< Null for silence.
    SoundSettings settings;
    VoiceChoice voice = VoiceChoice::deeper;
    double level = 1;                        ///< Factor for all sound, 0 to 1.
    std::optional<Rise> rise{};              ///< None if the sound begins at its full level.
    std::vector<std::string> voiceCommand{}; ///< For VoiceChoice::own.
};

/// The request by the settings and the light. `session` may be null. By night the first entry of a session begins
/// softly.
SoundRequest soundRequestFor(const Session* session, const Settings& settings, Light light);

class SessionSound {
public:
    /// `silent`: without device and thread. Construct it before the process starts any thread: see AudioDevice.
    SessionSound(bool silent, const Folders& folders);

    /// Begins to speak the session's lines and opens the device, so that the first line is in time. Optional, before
    /// the first update(). Takes some hundredths of a second; any thread may call it. False if nothing will be heard.
    bool prepareFirst(const SoundRequest& request);

    /// Call in each round of the main loop, and soon after each command. Returns this session's latest audible
    /// position, if it is new.
    std::optional<AudiblePosition> update(const SoundRequest& request, Time now);

    /// True while lines are spoken that may be due very soon. Call update() again within 10 ms.
    bool isPreparing(Time now) const;

    bool isMissing() const; ///< Sound is wanted, but no device can be opened.

    /// One sentence, once, if the person's own voice has failed; else empty.
    std::string takeFault() { return m_fault ? m_fault->take() : std::string(); }

private:
    void chooseVoice(const SoundRequest& request);
    std::unique_ptr<Voice> makeVoiceFor(const SoundRequest& request);
    void prepare(const Session& session, bool entered, Time now);

    std::filesystem::path m_shippedSpeech;
    std::filesystem::path m_speechFolder;
    std::unique_ptr<AudioDevice> m_device;
    std::unique_ptr<SpeechWorker> m_speech;
    VoiceChoice m_voice = VoiceChoice::none;
    /// Of the person's own voice; null before that is chosen.
    std::shared_ptr<VoiceFault> m_fault;
    std::shared_ptr<const Timeline> m_prepared; ///< The timeline whose lines are requested; null before the first.
    std::shared_ptr<const LineSamples> m_noLines = std::make_shared<const LineSamples>();
    SoundProgram m_program; ///< The program last given to the device.
    Time m_preparedAt{};    ///< The time of the last request for lines that may be due at once.
    Time m_askedAt{};
};

} // namespace unknot
