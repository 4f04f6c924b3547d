#include "sound/cache/cached_voice.hpp"

#include "sound/levels.hpp"
#include "sound/sound_codec.hpp"
#include "sound/spoken_text.hpp"

#include <optional>
#include <utility>

namespace unknot {
namespace {

// Raise this number after a change that makes the same words sound different: the rate or the pauses in
// flite_voice.cpp, sentences.cpp, resample.cpp, line_loudness.cpp, or a new step beside them. Otherwise people still
// hear the lines kept before it. Not needed for other words (spoken_text.hpp), another level of speech (levels.hpp) or
// another version of the engine: these are in the key. Lines of shipped_voice.hpp are never kept.
constexpr int processingVersion = 1;

// Loads the voice when it has to speak.
class LazyVoice : public Voice {
public:
    explicit LazyVoice(std::string_view name) : m_name(name) {}

    std::vector<float> speak(std::string_view line) override {
        if (!m_voice) m_voice = makeVoice(m_name);
        return *m_voice ? (*m_voice)->speak(line) : std::vector<float>();
    }

private:
    std::string m_name;
    std::optional<std::unique_ptr<Voice>> m_voice; ///< None before the first attempt to load it.
};

std::string spokenText(std::string_view line) {
    std::string text;
    for (const std::string& sentence : spokenSentences(line))
        text += sentence + "\n";
    return text;
}

} // namespace

CachedVoice::CachedVoice(std::unique_ptr<Voice> voice, std::string sound, SpeechCache cache, TextOf textOf)
    : m_voice(std::move(voice)), m_sound(std::move(sound)), m_cache(std::move(cache)), m_textOf(std::move(textOf)) {}

std::vector<float> CachedVoice::speak(std::string_view line) {
    const std::string key = m_sound + "\n" + (m_textOf ? m_textOf(line) : std::string(line));
    if (auto kept = m_cache.find(key)) return std::move(*kept);
    std::vector<float> spoken = roundedTo16Bits(m_voice->speak(line));
    m_cache.keep(key, spoken);
    return spoken;
}

std::string processingKey() {
    return "processing " + std::to_string(processingVersion) + ", " + std::to_string(levelsOf(Light::day).speech) +
           " LUFS, " + std::to_string(speechPeak) + " dB";
}

std::unique_ptr<Voice> makeCachedVoice(std::string_view name, const std::filesystem::path& folder) {
    return std::make_unique<CachedVoice>(std::make_unique<LazyVoice>(name),
                                         engineVersion() + " " + std::string(name) + ", " + processingKey(),
                                         SpeechCache(folder), spokenText);
}

} // namespace unknot
