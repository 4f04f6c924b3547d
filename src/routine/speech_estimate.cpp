#include "routine/speech_estimate.hpp"

#include <algorithm>

namespace unknot {
namespace {

// Measured with the deeper voice, the slower one, over the program's own lines and some of authors.
constexpr Time perSentence = milliseconds(420);
constexpr Time perCharacter = milliseconds(68);
constexpr Time atPause = milliseconds(670); // At a comma, a semicolon or a colon.
constexpr Time betweenSentences = seconds(1);

// Half of the lines are shorter than the measured average.
constexpr Time reserve = milliseconds(250);

// Of a word for digits or for a sign, with its space: "thirty ".
constexpr std::size_t charactersInWord = 7;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The words of digits: "45" has two, "125" four.
std::size_t wordsInDigits(std::string_view digits) {
    const auto zeros = static_cast<std::size_t>(std::ranges::count(digits, '0'));
    return std::max<std::size_t>(1, digits.size() - zeros) + (digits.size() > 2 ? 1 : 0);
}

bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t charactersIn(std::string_view text) {
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, continuesCharacter));
}

// A word with digits is longer in speech: "3x45s" is "three times forty five seconds". Each number, sign and run of
// letters in it is about a word.
std::size_t wordsIn(std::string_view word) {
    std::size_t words = 0;
    while (!word.empty()) {
        const auto isOfRun = isDigit(word.front()) ? isDigit : isLetter;
        const auto end = std::ranges::find_if_not(word, isOfRun);
        const auto run = word.substr(0, std::max<std::size_t>(1, static_cast<std::size_t>(end - word.begin())));
        if (!continuesCharacter(run.front())) words += isDigit(run.front()) ? wordsInDigits(run) : 1;
        word.remove_prefix(run.size());
    }
    return words;
}

// With the space behind the word.
std::size_t spokenCharacters(std::string_view word) {
    constexpr std::string_view punctuation = ".,;:!?()";
    const std::size_t first = word.find_first_not_of(punctuation);
    if (first == word.npos) return 1;
    word = word.substr(first, word.find_last_not_of(punctuation) + 1 - first);
    return std::ranges::any_of(word, isDigit) ? wordsIn(word) * charactersInWord : charactersIn(word) + 1;
}

} // namespace

Time estimatedLength(std::string_view line) {
    Time length = reserve + perSentence;
    for (std::size_t at = line.find_first_not_of(" \n"); at < line.size(); at = line.find_first_not_of(" \n", at)) {
        const std::size_t end = std::min(line.find_first_of(" \n", at), line.size());
        length += perCharacter * static_cast<Time::rep>(spokenCharacters(line.substr(at, end - at)));
        const auto endsWith = [&](std::string_view marks) { return marks.find(line[end - 1]) != marks.npos; };
        if (end < line.size() && line[end] == ' ') {
            if (endsWith(".!?")) length += betweenSentences + perSentence;
            if (endsWith(",;:")) length += atPause;
        }
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
