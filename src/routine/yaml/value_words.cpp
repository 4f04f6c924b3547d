#include "routine/yaml/value_words.hpp"

#include "base/ascii_text.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace unknot {
namespace {

constexpr std::size_t longestValue = 40; // Bytes. A longer value is prose.

using WordPair = std::pair<std::string_view, std::string_view>;

constexpr WordPair numberWords[] = {
    {"half an", "0.5"},  {"half a", "0.5"},    {"half", "0.5"},  {"a quarter of a", "0.25"},
    {"quarter", "0.25"}, {"an", "1"},          {"a", "1"},       {"one", "1"},
    {"two", "2"},        {"three", "3"},       {"four", "4"},    {"five", "5"},
    {"ten", "10"},       {"fifteen", "15"},    {"twenty", "20"}, {"thirty", "30"},
    {"forty", "40"},     {"forty-five", "45"}, {"sixty", "60"},  {"ninety", "90"}};

constexpr WordPair unitWords[] = {{"sekunden", "s"},  {"sekunde", "s"},   {"segundos", "s"}, {"secondes", "s"},
                                  {"sek", "s"},       {"seg", "s"},       {"\"", "s"},       {"''", "s"},
                                  {"minuten", "min"}, {"minutos", "min"}, {"'", "min"},      {"stunden", "h"},
                                  {"stunde", "h"}};

constexpr std::string_view eachWords[] = {"on each side", "on each leg", "for each side", "for each leg", "each side",
                                          "each leg",     "per side",    "per leg",       "/ side",       "/ leg",
                                          "/side",        "/leg",        "a side",        "a leg",        "each"};

constexpr std::string_view roundWords[] = {"approximately", "approx.", "about", "around", "circa", "ca.", "for", "~"};

constexpr std::string_view timesWords[] = {"repetitions", "repeats", "rounds", "times", "reps", "sets",
                                           "time",        "set",     "x",      "*",     "."};

struct ValueWord {
    std::string_view key, word, meant;
};
constexpr ValueWord valueWords[] = {{"sides", "two", "both"},
                                    {"sides", "each", "both"},
                                    {"sides", "each side", "both"},
                                    {"sides", "each leg", "both"},
                                    {"sides", "both sides", "both"},
                                    {"sides", "both legs", "both"},
                                    {"sides", "all", "both"},
                                    {"sides", "left right", "both"},
                                    {"sides", "right left", "both"},
                                    {"sides", "left and right", "both"},
                                    {"sides", "right and left", "both"},
                                    {"sides", "l r", "both"},
                                    {"sides", "in turn", "alternate"},
                                    {"position", "sitting", "seated"},
                                    {"position", "sit", "seated"},
                                    {"position", "chair", "seated"},
                                    {"position", "sitting", "chair"},
                                    {"position", "seated", "chair"},
                                    {"position", "lying", "bed"},
                                    {"position", "lying down", "bed"},
                                    {"position", "lie", "bed"},
                                    {"position", "laying", "bed"},
                                    {"position", "in bed", "bed"},
                                    {"position", "upright", "standing"},
                                    {"light", "dark", "night"},
                                    {"light", "dim", "night"},
                                    {"light", "bright", "day"},
                                    {"light", "automatic", "auto"},
                                    {"words", "few", "short"},
                                    {"words", "brief", "short"},
                                    {"words", "all", "full"},
                                    {"words", "off", "none"},
                                    {"words", "silent", "none"}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = fault == std::errc{} && end == text.data() + text.size() && number > 0 && isDigit(text[0]);
    return isWhole ? std::optional(number) : std::nullopt;
}

// Takes "3x" off the start, or "x 3" off the end.
std::optional<int> takeTimes(std::string_view& text) {
    const std::size_t sign = text.find_first_of("x*");
    if (sign == std::string_view::npos) return std::nullopt;
    const std::string_view before = trimmed(text.substr(0, sign)), after = trimmed(text.substr(sign + 1));
    if (const auto first = wholeNumber(before); first && !after.empty()) {
        text = after;
        return first;
    }
    const auto last = wholeNumber(after);
    if (last) text = before;
    return last;
}

bool takeEach(std::string_view& text) {
    for (const std::string_view word : eachWords) {
        if (!text.ends_with(word) || text.size() == word.size()) continue;
        text = trimmed(text.substr(0, text.size() - word.size()));
        while (text.ends_with(',') || text.ends_with(' '))
            text.remove_suffix(1);
        return true;
    }
    return false;
}

// Takes a fraction such as "1/2" or "1 1/2" off the start. Only those with a decimal form of three digits at most.
std::string takeFraction(std::string_view& text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash + 1 >= text.size()) return "";
    constexpr WordPair fractions[] = {{"1/2", ".5"}, {"1/4", ".25"}, {"3/4", ".75"}};
    for (const auto& [written, decimals] : fractions) {
        if (slash == 0 || text.substr(slash - 1, 3) != written) continue;
        const std::string_view before = trimmed(text.substr(0, slash - 1));
        if (slash > 1 && text[slash - 2] != ' ') return ""; // "11/2" may be 1 1/2 or eleven halves.
        const auto whole = before.empty() ? std::optional(0) : wholeNumber(before);
        if (!whole || (slash + 2 < text.size() && isDigit(text[slash + 2]))) return "";
        text.remove_prefix(slash + 2);
        return std::to_string(*whole) + std::string(decimals);
    }
    return "";
}

// The words and numbers of a length in the form that a routine has: "half a minute" becomes "0.5 minute".
std::string plainLength(std::string_view text) {
    std::string plain = takeFraction(text);
    if (plain.empty()) {
        for (const auto& [word, number] : numberWords) {
            if (!text.starts_with(std::string(word) + " ")) continue;
            plain = number;
            text.remove_prefix(word.size());
            break;
        }
    }
    while (!text.empty()) {
        const bool beginsUnit = !plain.empty() && !isLetter(plain.back());
        const auto unit = std::ranges::find_if(unitWords, [&](const WordPair& word) {
            const std::string_view behind = text.substr(std::min(word.first.size(), text.size()));
            return beginsUnit && text.starts_with(word.first) && (behind.empty() || !isLetter(behind.front()));
        });
        if (unit != std::end(unitWords)) {
            plain += unit->second;
            text.remove_prefix(unit->first.size());
        } else {
            const bool isDot = text.front() == '.' && !beginsUnit; // "30 sec."
            const bool isDash = text.front() == '-' && beginsUnit && text.size() > 1 && isLetter(text[1]);
            if (!isDot) plain += isDash ? ' ' : text.front();
            text.remove_prefix(1);
        }
    }
    return std::string(trimmed(plain));
}

} // namespace

std::optional<MeantDuration> meantDuration(std::string_view value) {
    if (value.size() > longestValue) return std::nullopt;
    MeantDuration meant;
    const std::string words = lowered(asciiText(value));
    if (words.empty()) return std::nullopt;
    const std::size_t comma = words.find(',');
    meant.hasComma = comma < words.size() - 1 && isDigit(words[comma + 1]);
    std::string_view text = trimmed(words);
    while (text.ends_with(',') || text.ends_with(';'))
        text.remove_suffix(1);
    for (const std::string_view word : roundWords)
        if (text.starts_with(word)) text = trimmed(text.substr(word.size()));
    meant.isEach = takeEach(text);
    meant.times = takeTimes(text).value_or(1);
    std::string plain = plainLength(text);
    std::ranges::replace(plain, ',', '.');
    while (plain.ends_with('.'))
        plain.pop_back();
    const auto length = parseDuration(plain);
    if (!length || length->count() == 0) return std::nullopt;
    meant.length = *length;
    return meant;
}

std::optional<int> meantTimes(std::string_view value) {
    if (value.size() > longestValue) return std::nullopt;
    const std::string words = lowered(asciiText(value));
    std::string_view text = trimmed(words);
    for (const auto& [word, number] : {std::pair("once", 1), std::pair("twice", 2), std::pair("thrice", 3)})
        if (text == word) return number;
    if (text.starts_with('x') || text.starts_with('*')) text = trimmed(text.substr(1));
    for (const std::string_view word : timesWords) {
        if (!text.ends_with(word)) continue;
        text = trimmed(text.substr(0, text.size() - word.size()));
        break;
    }
    return wholeNumber(text);
}

std::optional<std::string> meantWord(std::string_view key, std::string_view value, std::span<const std::string> words) {
    if (value.size() > longestValue) return std::nullopt;
    std::string text;
    for (const char c : lowered(value)) {
        const bool isGap = c == ' ' || c == ',' || c == '/' || c == '&' || c == '+';
        if (!isGap) text += c;
        if (isGap && !text.empty() && text.back() != ' ') text += ' ';
    }
    for (const ValueWord& word : valueWords) {
        const auto found = std::ranges::find(words, word.meant);
        if (word.key == key && word.word == text && found != words.end()) return *found;
    }
    return std::nullopt;
}

} // namespace unknot
