#include "sound/shipped/shipped_voice.hpp"

#include "routine/library.hpp"
#include "sound/sentences.hpp"
#include "sound/shipped/whole_ogg.hpp"
#include "sound/spoken_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace unknot {
namespace {

constexpr std::size_t mostFileBytes = 1024 * 1024;
constexpr Time longestSentence = seconds(60);
constexpr std::size_t longestName = 200;

bool isKept(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == ',' || c == '\''; }

class ShippedVoice : public Voice {
public:
    ShippedVoice(std::filesystem::path folder, std::unique_ptr<Voice> other)
        : m_folder(std::move(folder)), m_other(std::move(other)) {}

    std::vector<float> speak(std::string_view line) override {
        std::vector<std::vector<float>> sentences;
        for (const std::string& sentence : spokenSentences(line)) {
            const auto sound = soundOf(sentence);
            if (!sound) return m_other->speak(line);
            sentences.push_back(prepareSentence(*sound));
        }
        return joinSentences(sentences);
    }

    void cancel() override { m_other->cancel(); }

private:
    std::optional<DecodedSound> soundOf(std::string_view sentence) const {
        const std::string name = speechFileName(sentence);
        if (name.empty()) return std::nullopt;
        const auto bytes = readFile(m_folder / name, mostFileBytes);
        if (!bytes || !isWholeOgg(*bytes)) return std::nullopt;
        auto sound = decodeSound(*bytes, longestSentence);
        if (!sound || sound->samples.empty()) return std::nullopt;
        return std::move(*sound);
    }

    std::filesystem::path m_folder;
    std::unique_ptr<Voice> m_other;
};

} // namespace

std::string speechFileName(std::string_view sentence) {
    if (sentence.ends_with('.')) sentence.remove_suffix(1);
    if (sentence.empty() || sentence.size() > longestName || !std::ranges::all_of(sentence, isKept)) return {};
    std::string name(sentence);
    std::ranges::replace(name, ' ', '-');
    return name + ".opus";
}

std::unique_ptr<Voice> makeShippedVoice(std::filesystem::path folder, std::unique_ptr<Voice> other) {
    return std::make_unique<ShippedVoice>(std::move(folder), std::move(other));
}

} // namespace unknot
