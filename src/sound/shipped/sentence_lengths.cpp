#include "sound/shipped/sentence_lengths.hpp"

#include "routine/library.hpp"
#include "sound/sentences.hpp"
#include "sound/spoken_text.hpp"

#include <charconv>
#include <sstream>

namespace unknot {
namespace {

constexpr std::size_t mostFileBytes = 1024 * 1024;
constexpr int longestSentence = 60'000; // In milliseconds.

} // namespace

SentenceLengths readSentenceLengths(const std::filesystem::path& file) {
    SentenceLengths lengths;
    std::istringstream lines(readFile(file, mostFileBytes).value_or(""));
    for (std::string line; std::getline(lines, line);) {
        int length = 0;
        const char* const end = line.data() + line.size();
        const auto [rest, fault] = std::from_chars(line.data(), end, length);
        if (fault != std::errc{} || length <= 0 || length > longestSentence || rest == end || *rest != ' ') continue;
        lengths.emplace(std::string(rest + 1, end), milliseconds(length));
    }
    return lengths;
}

std::string textOf(const SentenceLengths& lengths) {
    std::string text;
    for (const auto& [sentence, length] : lengths)
        text += std::to_string((length + milliseconds(1) - Time{1}) / milliseconds(1)) + " " + sentence + "\n";
    return text;
}

std::optional<Time> knownLength(const SentenceLengths& lengths, std::string_view line) {
    const std::vector<std::string> sentences = spokenSentences(line);
    if (sentences.empty()) return std::nullopt;
    Time length = betweenSentences * (static_cast<Time::rep>(sentences.size()) - 1);
    for (const std::string& sentence : sentences) {
        const auto known = lengths.find(sentence);
        if (known == lengths.end()) return std::nullopt;
        length += known->second;
    }
    return length;
}

} // namespace unknot
