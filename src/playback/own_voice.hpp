#pragma once

// The person's own speech engine: a command that reads a line and writes a WAV file. If it fails, the shipped voice
// speaks from then on. Knows nothing of devices.

#include "base/system/command_output.hpp"
#include "sound/voice.hpp"

#include <filesystem>
#include <mutex>

namespace unknot {

namespace limits {
inline constexpr int ownLineSeconds = 60; ///< The longest sound that a command may give for a line.
} // namespace limits

/// The first failure of a command. Any thread may call any function.
class VoiceFault {
public:
    void set(std::string sentence);
    bool isSet() const;
    std::string take(); ///< The sentence, once; else empty.

private:
    mutable std::mutex m_mutex;
    bool m_isSet = false;
    std::string m_sentence;
};

/// The voice of a command, with the loudness of the shipped voices. Once it has failed, it is silent.
std::unique_ptr<Voice> makeCommandVoice(std::vector<std::string> command, std::shared_ptr<VoiceFault> fault,
                                        CommandLimits limits = {});

/// The voice of a command and, once that has failed, the deeper voice. Both keep their lines in `folder`.
std::unique_ptr<Voice> makeOwnVoice(const std::vector<std::string>& command, std::shared_ptr<VoiceFault> fault,
                                    const std::filesystem::path& folder, CommandLimits limits = {});

} // namespace unknot
