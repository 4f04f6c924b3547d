#include "playback/own_voice.hpp"

#include "base/time.hpp"
#include "base/unicode.hpp"
#include "sound/cache/cached_voice.hpp"
#include "sound/levels.hpp"
#include "sound/line_loudness.hpp"
#include "sound/loudness.hpp"
#include "sound/resample.hpp"
#include "sound/sound_codec.hpp"

#include <cmath>
#include <cstdlib>
#include <sstream>

namespace unknot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostInput = 4096;

bool hasWord(std::string_view line) {
    while (!line.empty()) {
        if (isLetterOrDigit(takeCharacter(line))) return true;
    }
    return false;
}

std::string faultSentence(const std::string& program, const std::string& why) {
    return "The voice command '" + shortened(program, 40) + "' failed (" + why + "); the deeper voice speaks.";
}

class CommandVoice : public Voice {
public:
    CommandVoice(std::vector<std::string> command, std::shared_ptr<VoiceFault> fault, CommandLimits limits)
        : m_command(std::move(command)), m_fault(std::move(fault)), m_limits(limits) {}

    std::vector<float> speak(std::string_view line) override {
        if (m_fault->isSet() || m_cancelled || !hasWord(line)) return {};
        auto spoken = spokenBy(line);
        if (spoken) return std::move(*spoken);
        if (!m_cancelled) m_fault->set(faultSentence(m_command.empty() ? "" : m_command.front(), spoken.error()));
        return {};
    }

    void cancel() override { m_cancelled = true; }

private:
    Result<std::vector<float>> spokenBy(std::string_view line) const {
        const std::string input = std::string(line.substr(0, mostInput - 1)) + "\n";
        const auto output = outputOf(m_command, input, m_limits, m_cancelled);
        if (!output) return Fault(output.error());
        if (output->empty()) return Fault("no sound");
        const auto sound = decodeSound(*output, seconds(limits::ownLineSeconds));
        if (!sound) return Fault(sound.error());
        const auto samples = trimSilence(resample(sound->samples, sound->rate, static_cast<int>(samplesPerSecond)));
        if (!std::isfinite(integratedLoudness(samples))) return Fault("no sound");
        return normalizeLoudness(samples, levelsOf(Light::day).speech, speechPeak);
    }

    std::vector<std::string> m_command;
    std::shared_ptr<VoiceFault> m_fault;
    CommandLimits m_limits;
    std::atomic<bool> m_cancelled = false;
};

class OwnVoice : public Voice {
public:
    OwnVoice(std::unique_ptr<Voice> own, std::unique_ptr<Voice> shipped, std::shared_ptr<VoiceFault> fault)
        : m_own(std::move(own)), m_shipped(std::move(shipped)), m_fault(std::move(fault)) {}

    std::vector<float> speak(std::string_view line) override {
        if (!m_fault->isSet()) {
            auto spoken = m_own->speak(line);
            if (!m_fault->isSet()) return spoken;
        }
        return m_shipped->speak(line);
    }

    void cancel() override { m_own->cancel(); }

private:
    std::unique_ptr<Voice> m_own, m_shipped;
    std::shared_ptr<VoiceFault> m_fault;
};

fs::path programFile(const std::string& program) {
    if (program.find('/') != std::string::npos) return program;
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        std::error_code ignored;
        if (fs::is_regular_file(fs::path(folder) / program, ignored)) return fs::path(folder) / program;
    }
    return {};
}

std::string markOf(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return {};
    const auto bytes = fs::file_size(file, error);
    const auto changed = fs::last_write_time(file, error).time_since_epoch().count();
    return error ? "" : " (" + std::to_string(bytes) + " bytes, changed " + std::to_string(changed) + ")";
}

// The command with the size and the age of each file that it names, such as a model of a voice: after a change of any
// of them, a line is spoken anew.
std::string describe(const std::vector<std::string>& command) {
    std::string text;
    for (const std::string& word : command)
        text += word + markOf(text.empty() ? programFile(word) : fs::path(word)) + "\n";
    return text;
}

} // namespace

void VoiceFault::set(std::string sentence) {
    const std::lock_guard guard{m_mutex};
    if (!m_isSet) m_sentence = std::move(sentence);
    m_isSet = true;
}

bool VoiceFault::isSet() const {
    const std::lock_guard guard{m_mutex};
    return m_isSet;
}

std::string VoiceFault::take() {
    const std::lock_guard guard{m_mutex};
    return std::exchange(m_sentence, {});
}

std::unique_ptr<Voice> makeCommandVoice(std::vector<std::string> command, std::shared_ptr<VoiceFault> fault,
                                        CommandLimits limits) {
    return std::make_unique<CommandVoice>(std::move(command), std::move(fault), limits);
}

std::unique_ptr<Voice> makeOwnVoice(const std::vector<std::string>& command, std::shared_ptr<VoiceFault> fault,
                                    const fs::path& folder, CommandLimits limits) {
    const auto textOf = [command](std::string_view line) { return describe(command) + std::string(line); };
    auto own = std::make_unique<CachedVoice>(makeCommandVoice(command, fault, limits), "own, " + processingKey(),
                                             SpeechCache(folder), textOf);
    return std::make_unique<OwnVoice>(std::move(own), makeCachedVoice("rms", folder), std::move(fault));
}

} // namespace unknot
