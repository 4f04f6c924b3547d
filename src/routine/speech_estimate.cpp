#include "routine/speech_estimate.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time betweenSentences = milliseconds(1500);

constexpr Time perWord = milliseconds(500);

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The words of digits: "45" has two, "125" four.
std::size_t wordsInDigits(std::string_view digits) {
    const auto zeros = static_cast<std::size_t>(std::ranges::count(digits, '0'));
    return std::max<std::size_t>(1, digits.size() - zeros) + (digits.size() > 2 ? 1 : 0);
}

// A word with digits is longer in speech: "3x45s" is "three times forty five seconds". Each number, sign and run of
// letters in it is about a word.
std::size_t spokenWords(std::string_view word) {
    constexpr std::string_view punctuation = ".,;:!?()";
    const std::size_t first = word.find_first_not_of(punctuation);
    if (first == word.npos || std::ranges::none_of(word, isDigit)) return 1;
    word = word.substr(first, word.find_last_not_of(punctuation) + 1 - first);
    std::size_t words = 0;
    while (!word.empty()) {
        const auto isOfRun = isDigit(word.front()) ? isDigit : isLetter;
        const auto end = std::ranges::find_if_not(word, isOfRun);
        const auto run = word.substr(0, std::max<std::size_t>(1, static_cast<std::size_t>(end - word.begin())));
        const bool goesOnInUtf8 = (static_cast<unsigned char>(run.front()) & 0xC0U) == 0x80U;
        if (!goesOnInUtf8) words += isDigit(run.front()) ? wordsInDigits(run) : 1;
        word.remove_prefix(run.size());
    }
    return words;
}

} // namespace

Time estimatedLength(std::string_view line) {
    Time length = milliseconds(400);
    for (std::size_t at = line.find_first_not_of(" \n"); at < line.size(); at = line.find_first_not_of(" \n", at)) {
        const std::size_t end = std::min(line.find_first_of(" \n", at), line.size());
        length += perWord * static_cast<Time::rep>(spokenWords(line.substr(at, end - at)));
        const bool endsSentence = std::string_view{".!?"}.find(line[end - 1]) != std::string_view::npos;
        if (endsSentence && end < line.size() && line[end] == ' ') length += betweenSentences;
        at = end;
    }
    return length;
}

Time estimatedReady(std::span<const std::string> lines) {
    // A pause for each line, the first included: a chime may sound before it.
    Time needed = beforeFirstLine;
    for (const std::string& line : lines)
        needed += estimatedLength(line) + betweenLines;
    const Time whole = (needed + seconds(1) - Time{1}) / seconds(1) * seconds(1);
    return std::max(leastReady, whole);
}

} // namespace unknot
