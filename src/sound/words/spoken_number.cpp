#include "sound/words/spoken_number.hpp"

#include "sound/words/number_words.hpp"
#include "sound/words/units.hpp"

#include <algorithm>
#include <charconv>

namespace unknot {
namespace {

bool isWhole(std::string_view number) { return number.find_first_not_of("0123456789") == number.npos; }

// Larger numbers are no part of a fraction.
int valueOf(std::string_view number) {
    int value = 0;
    return std::from_chars(number.data(), number.data() + number.size(), value).ec == std::errc{} ? value : 1'000'000;
}

constexpr bool isFraction(int above, int below) { return above > 0 && above < below && (below <= 4 || below == 8); }

// "half" stands for a half, because "at half speed" and "half of it" need it so.
std::string fractionWords(int above, int below) {
    if (below == 2) return "half";
    const std::string name = below == 3 ? "third" : below == 4 ? "quarter" : "eighth";
    static constexpr const char* counts[] = {"", "", "two", "three", "four", "five", "six", "seven"};
    if (above == 1) return (below == 8 ? "an " : "a ") + name;
    return std::string(counts[above]) + " " + name + "s";
}

// Two whole numbers with a slash between them that begin at `at`.
struct Slashed {
    int above = 0, below = 0;
    std::size_t end = 0;
};
std::optional<Slashed> slashedAt(const Tokens& tokens, std::size_t at) {
    const bool isSlashed = tokens.isNumber(at) && tokens.isGluedSign(at + 1, '/') && tokens.isGluedNumber(at + 2);
    if (!isSlashed || !isWhole(tokens[at].text) || !isWhole(tokens[at + 2].text)) return std::nullopt;
    return Slashed{valueOf(tokens[at].text), valueOf(tokens[at + 2].text), at + 3};
}

// "10/8/6 reps" and the like: three or more.
std::optional<SpokenNumber> slashedSeries(const Tokens& tokens, std::size_t at) {
    std::string words = numberWords(tokens[at].text);
    std::size_t end = at + 1;
    while (tokens.isGluedSign(end, '/') && tokens.isGluedNumber(end + 1)) {
        words += ", " + numberWords(tokens[end + 1].text);
        end += 2;
    }
    if (end < at + 5) return std::nullopt;
    return SpokenNumber{words, end, SpokenNumber::Kind::count};
}

std::string joined(int first, const char* word, int second) {
    return numberWords(std::to_string(first)) + word + numberWords(std::to_string(second));
}

SpokenNumber spokenSlashed(const Slashed& slashed, std::string_view before, bool isAlternative) {
    constexpr int leastPressure = 60; // Of blood: "120/80".
    const auto [above, below, end] = slashed;
    using enum SpokenNumber::Kind;
    if (isSeries(before)) return {joined(above, " of ", below), end, whole};
    if (isFraction(above, below) && !isAlternative) return {fractionWords(above, below), end, below == 2 ? half : part};
    if (isAlternative) return {joined(above, " or ", below), end, count};
    if (above <= below && (above < below || above <= 10)) return {joined(above, " out of ", below), end, whole};
    if (above == below || (above == 24 && below == 7)) return {joined(above, " ", below), end, whole};
    return {joined(above, below >= leastPressure ? " over " : " or ", below), end, count};
}

// "2 1/2" and "1-1/2".
std::optional<SpokenNumber> mixedNumber(const Tokens& tokens, std::size_t at) {
    if (!isWhole(tokens[at].text)) return std::nullopt;
    const std::size_t fraction = tokens.isGluedSign(at + 1, '-') ? at + 2 : at + 1;
    const auto slashed = slashedAt(tokens, fraction);
    if (!slashed || !isFraction(slashed->above, slashed->below)) return std::nullopt;
    if (fraction == at + 1 && !tokens[fraction].isSpaced) return std::nullopt;
    if (isCounted(tokens.word(slashed->end)) && slashed->below != 2) return std::nullopt;
    const std::string part = slashed->below == 2 ? "a half" : fractionWords(slashed->above, slashed->below);
    return SpokenNumber{numberWords(tokens[at].text) + " and " + part, slashed->end};
}

// Hours, minutes and seconds: "1:30" and "1:02:03". Leaves out parts that are zero.
std::optional<SpokenNumber> clockTime(const Tokens& tokens, std::size_t at) {
    std::vector<std::string> parts{std::string(tokens[at].text)};
    std::size_t end = at + 1;
    while (parts.size() < 3 && tokens.isGluedSign(end, ':') && tokens.isGluedNumber(end + 1) &&
           tokens[end + 1].text.size() == 2 && isWhole(tokens[end + 1].text)) {
        parts.emplace_back(tokens[end + 1].text);
        end += 2;
    }
    if (parts.size() < 2 || parts.front().size() > 3 || !isWhole(parts.front())) return std::nullopt;
    for (std::string& part : parts) {
        part.erase(0, std::min(part.find_first_not_of('0'), part.size() - 1));
        part = numberWords(part);
    }
    const Unit* noon = tokens.word(end) == "am" || tokens.word(end) == "pm" ? unitOf(tokens.word(end)) : nullptr;
    if (noon) {
        const std::string minutes = parts[1] == "zero" ? " " : " " + parts[1] + " ";
        return SpokenNumber{parts[0] + minutes + std::string(noon->one), end + 1, SpokenNumber::Kind::whole};
    }
    static constexpr std::string_view names[] = {"h", "m", "s"};
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == "zero") continue;
        const Unit& unit = *unitOf(names[3 - parts.size() + i]);
        words += (words.empty() ? "" : " ") + parts[i] + " " + std::string(parts[i] == "one" ? unit.one : unit.many);
    }
    return SpokenNumber{words.empty() ? "zero seconds" : words, end, SpokenNumber::Kind::whole};
}

} // namespace

bool isSeries(std::string_view word) {
    static constexpr std::string_view words[] = {"set",   "sets",  "round", "step",    "part",  "day", "week",
                                                 "phase", "stage", "level", "circuit", "block", "lap", "exercise"};
    return std::ranges::find(words, word) != std::end(words);
}

bool isCounted(std::string_view word) {
    static constexpr std::string_view words[] = {"x",       "reps",    "times", "sets",   "rounds",
                                                 "breaths", "circles", "lifts", "raises", "squats"};
    return std::ranges::find(words, word) != std::end(words);
}

std::optional<SpokenNumber> spokenNumber(const Tokens& tokens, std::size_t at) {
    if (!tokens.isNumber(at)) return std::nullopt;
    if (auto clock = clockTime(tokens, at)) return clock;
    if (auto mixed = mixedNumber(tokens, at)) return mixed;
    if (auto series = slashedSeries(tokens, at)) return series;
    const std::string_view before = tokens.word(at - 1);
    if (const auto slashed = slashedAt(tokens, at)) {
        const std::string_view behind = tokens.word(slashed->end);
        const bool isAlternative = isCounted(behind) || (unitOf(behind) && !isFraction(slashed->above, slashed->below));
        return spokenSlashed(*slashed, before, isAlternative);
    }
    if (tokens.isGluedSign(at + 1, ':') && tokens.isGluedNumber(at + 2))
        return SpokenNumber{numberWords(tokens[at].text) + " to " + numberWords(tokens[at + 2].text), at + 3,
                            SpokenNumber::Kind::whole};
    const bool isAtLeast = tokens.isGluedSign(at + 1, '+') && !tokens.isGluedNumber(at + 2);
    return SpokenNumber{numberWords(tokens[at].text) + (isAtLeast ? " or more" : ""), isAtLeast ? at + 2 : at + 1};
}

} // namespace unknot
