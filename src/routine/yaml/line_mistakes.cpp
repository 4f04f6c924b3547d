#include "routine/yaml/line_mistakes.hpp"

#include "routine/yaml/typing_mistakes.hpp"

namespace unknot {
namespace {

// "say: - slowly -" and "say: ? what".
std::optional<Explanation> signBeginsText(const Line& line) {
    const KeyWord word = keyWordOf(line.text);
    if (word.end == word.begin || !line.text.substr(word.end).starts_with(": ")) return std::nullopt;
    const std::size_t value = line.text.find_first_not_of(' ', word.end + 1);
    if (value == std::string_view::npos || (line.text[value] != '-' && line.text[value] != '?')) return std::nullopt;
    if (value + 1 < line.text.size() && line.text[value + 1] != ' ') return std::nullopt;
    return Explanation{DiagnosticId::quotes, line.start + value, line.text.size() - value,
                       std::string("a text that begins with '") + line.text[value] + " ' needs quotes"};
}

// "routine： Test", with the colon of a Chinese keyboard.
std::optional<Explanation> wideColon(const Line& line) {
    const KeyWord word = keyWordOf(line.text);
    if (word.end == word.begin || !line.text.substr(word.end).starts_with("\uFF1A")) return std::nullopt;
    return Explanation{DiagnosticId::colon, line.start + word.end, 3,
                       "this is not a plain colon; use a plain ':' with a space after it"};
}

std::optional<Explanation> equalsSign(const Line& line) {
    const KeyWord word = keyWordOf(line.text);
    const std::string hint = otherSignForColon(line.text.substr(word.begin));
    if (hint.empty()) return std::nullopt;
    return Explanation{DiagnosticId::colon, line.start + word.begin, line.text.size() - word.begin, hint};
}

// "“Calves: evening”": the quotes of a word processor do not hide the colon.
std::optional<Explanation> otherQuotes(const Line& line) {
    const KeyWord word = keyWordOf(line.text);
    const std::size_t value = line.text.find_first_not_of(' ', word.end + 1);
    if (word.end == word.begin || value == std::string_view::npos || !beginsWithOtherQuote(line.text.substr(value)))
        return std::nullopt;
    return Explanation{DiagnosticId::quotes, line.start + value, line.text.size() - value,
                       "these quotes are not plain ones; put the text in plain quotes"};
}

} // namespace

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

KeyWord keyWordOf(std::string_view line) {
    std::size_t at = line.find_first_not_of(' ');
    while (at != std::string_view::npos && line.substr(at).starts_with("- "))
        at = line.find_first_not_of(' ', at + 1);
    if (at == std::string_view::npos) return {};
    std::size_t end = at;
    while (end < line.size() && isWordCharacter(line[end]))
        ++end;
    return {at, end};
}

std::optional<Explanation> otherDash(const Line& line) {
    const std::size_t start = line.text.find_first_not_of(' ');
    if (start == std::string_view::npos) return std::nullopt;
    for (const std::string_view dash :
         {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\u2022", "\u00B7"}) {
        if (line.text.substr(start).starts_with(dash))
            return Explanation{DiagnosticId::dash, line.start + start, dash.size(),
                               "this is not a plain '-'; type it again"};
    }
    return std::nullopt;
}

std::optional<Explanation> otherBullet(const Line& line) {
    const std::string hint = otherBulletHint(line.text);
    if (hint.empty()) return std::nullopt;
    const std::size_t begin = line.text.find_first_not_of(' ');
    return Explanation{DiagnosticId::dash, line.start + begin, line.text.find(' ', begin) - begin, hint};
}

std::optional<Explanation> slipIn(const Line& line) {
    for (const auto& find : {otherBullet, signBeginsText, wideColon, otherQuotes, equalsSign})
        if (const auto found = find(line)) return found;
    return std::nullopt;
}

std::optional<Explanation> keyWithoutColon(const Line& key, const Line& list) {
    const KeyWord word = keyWordOf(key.text);
    const bool isWord = word.begin == key.text.find_first_not_of(' ') && word.end > word.begin &&
                        key.text.find_first_not_of(' ', word.end) == std::string_view::npos;
    const std::size_t dash = list.text.find_first_not_of(' ');
    if (!isWord || dash == std::string_view::npos || dash < word.begin || list.text[dash] != '-') return std::nullopt;
    return Explanation{DiagnosticId::colon, key.start + word.begin, word.end - word.begin,
                       "'" + std::string(key.text.substr(word.begin, word.end - word.begin)) +
                           "' needs a colon behind it"};
}

std::optional<Explanation> textNotIndented(const Line& key, const Line& line) {
    const KeyWord word = keyWordOf(key.text), first = keyWordOf(line.text);
    const bool isIndented = line.text.find_first_not_of(' ') > key.text.find_first_not_of(' ');
    const bool hasKey = line.text.substr(first.end).starts_with(':');
    const std::string_view sign = key.text.substr(word.end);
    if (!sign.starts_with(": ") || isIndented || hasKey) return std::nullopt;
    const std::size_t value = sign.find_first_not_of(' ', 1);
    if (value == std::string_view::npos || (sign[value] != '>' && sign[value] != '|')) return std::nullopt;
    const std::string name(key.text.substr(word.begin, word.end - word.begin));
    return Explanation{DiagnosticId::indentation, line.start + first.begin, line.text.size() - first.begin,
                       "this line belongs to the text of '" + name + "'; move it in by two spaces"};
}

} // namespace unknot
