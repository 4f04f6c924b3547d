#pragma once

// A voice whose spoken lines are kept in a folder: it reads a kept line from its file, and speaks and keeps any other.
// Knows nothing of the engine.

#include "sound/cache/speech_cache.hpp"
#include "sound/voice.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace unknot {

/// One thread at a time may speak.
class CachedVoice : public Voice {
public:
    using TextOf = std::function<std::string(std::string_view line)>;

    /// `sound` names all that changes the sound of a text: the engine with its version, and the processing. `textOf`
    /// gives the text that the engine gets for a line; without it, that is the line itself.
    CachedVoice(std::unique_ptr<Voice> voice, std::string sound, SpeechCache cache, TextOf textOf = {});

    /// Rounded to 16 bits, so that a line sounds the same before it is kept and afterwards.
    std::vector<float> speak(std::string_view line) override;
    void cancel() override { m_voice->cancel(); }

private:
    std::unique_ptr<Voice> m_voice;
    std::string m_sound;
    SpeechCache m_cache;
    TextOf m_textOf;
};

/// The part of a key that names the program's own processing of spoken lines.
std::string processingKey();

/// The voice of makeVoice(), kept in `folder`. It loads the engine at the first line that is not kept, in the thread
/// that speaks, because loading takes memory and time. If the voice is not installed, it speaks only kept lines.
std::unique_ptr<Voice> makeCachedVoice(std::string_view name, const std::filesystem::path& folder);

} // namespace unknot
