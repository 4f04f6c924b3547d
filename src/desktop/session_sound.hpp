#pragma once

// The sound of a session: has its lines spoken ahead, tells the device what to play, and tells the
// session what was heard. Knows nothing of what is seen.

#include "desktop/audio_device.hpp"
#include "session/session.hpp"
#include "sound/speech.hpp"

namespace unknot {

class SessionSound {
public:
    /// Silent when `silent`: then there is neither a device nor a thread. To be made before any thread of
    /// the program is started; see AudioDevice.
    SessionSound(bool silent, std::unique_ptr<Voice> voice);

    /// To be called each time around, and soon after each command. `level` is from 0 to 1.
    void follow(Session& session, Light light, double level, Time now);

    /// True while lines are being made ready that may be due very soon: come back within 50 ms.
    bool settling(Time now) const;

    bool missing() const; ///< Wanted, but no device can be had at present.

private:
    std::unique_ptr<AudioDevice> m_device;
    std::unique_ptr<SpeechWorker> m_speech;
    std::shared_ptr<const Timeline> m_prepared;
    std::shared_ptr<const Lines> m_noLines = std::make_shared<const Lines>();
    Time m_preparedAt{}; ///< When lines were last wanted that may be due at once.
    Time m_askedAt{};
    int m_seeks = 0;
};

} // namespace unknot
