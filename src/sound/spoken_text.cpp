#include "sound/spoken_text.hpp"

#include "sound/ascii_text.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace unknot {
namespace {

constexpr std::size_t longestText = 600;
constexpr std::size_t longestWord = 30;
constexpr std::size_t longestNumber = 6;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Unit {
    std::string_view written, one, many;
};
constexpr Unit units[] = {
    {"s", "second", "seconds"},
    {"sec", "second", "seconds"},
    {"secs", "second", "seconds"},
    {"m", "minute", "minutes"},
    {"min", "minute", "minutes"},
    {"mins", "minute", "minutes"},
    {"h", "hour", "hours"},
    {"hr", "hour", "hours"},
    {"hrs", "hour", "hours"},
    {"x", "time", "times"},
    {"cm", "centimetre", "centimetres"},
    {"mm", "millimetre", "millimetres"},
    {"kg", "kilo", "kilos"},
};

struct Abbreviation {
    std::string_view written, spoken;
};
constexpr Abbreviation abbreviations[] = {
    {"e.g", "for example"}, {"i.e", "that is"}, {"etc", "et cetera"}, {"approx", "about"}, {"vs", "versus"}};

const Unit* unitOf(std::string_view text) {
    const auto* found =
        std::find_if(std::begin(units), std::end(units), [&](const Unit& u) { return u.written == text; });
    return found == std::end(units) ? nullptr : found;
}

// Takes digits, with at most one decimal point between them.
std::string_view takeNumber(std::string_view& text) {
    std::size_t used = 0;
    while (used < text.size() && isDigit(text[used]))
        ++used;
    if (used > 0 && used + 1 < text.size() && text[used] == '.' && isDigit(text[used + 1])) {
        ++used;
        while (used < text.size() && isDigit(text[used]))
            ++used;
    }
    const std::string_view number = text.substr(0, used);
    text.remove_prefix(used);
    return number;
}

// Spells a long number digit by digit.
std::string spokenNumber(std::string_view number) {
    if (number.size() <= longestNumber) return std::string{number};
    std::string digits;
    for (const char c : number.substr(0, longestWord)) {
        if (isDigit(c)) digits += digits.empty() ? std::string{c} : std::string{' ', c};
    }
    return digits;
}

std::string counted(std::string_view number, std::string_view unit) {
    const Unit* known = unitOf(unit);
    if (!known) return spokenNumber(number) + " " + std::string{unit};
    return spokenNumber(number) + " " + std::string{number == "1" ? known->one : known->many};
}

// Numbers with their units: "30", "30s", "1m30s", "10x", "x10", "10-30s". Nothing for any other word.
std::optional<std::string> spokenQuantity(std::string_view word) {
    if (word.size() > 1 && word.front() == 'x' && isDigit(word[1])) {
        word.remove_prefix(1);
        const std::string_view number = takeNumber(word);
        return word.empty() ? std::optional{counted(number, "x")} : std::nullopt;
    }
    std::string spoken;
    while (!word.empty()) {
        const std::string_view number = takeNumber(word);
        if (number.empty()) return std::nullopt;
        std::size_t letters = 0;
        while (letters < word.size() && isLetter(word[letters]))
            ++letters;
        const std::string_view unit = word.substr(0, letters);
        word.remove_prefix(letters);
        if (!spoken.empty()) spoken += ' ';
        if (!unit.empty() && !unitOf(unit)) return std::nullopt;
        spoken += unit.empty() ? spokenNumber(number) : counted(number, unit);
        if (word.size() > 1 && word.front() == '-') {
            word.remove_prefix(1);
            spoken += " to";
        } else if (unit.empty() && !word.empty()) {
            return std::nullopt;
        }
    }
    return spoken.empty() ? std::nullopt : std::optional{spoken};
}

// Reads "1:30" and "1:02:03" as hours, minutes and seconds. Leaves out parts that are zero.
std::optional<std::string> spokenClock(std::string_view word) {
    std::vector<std::string> parts;
    while (true) {
        std::string digits;
        while (!word.empty() && isDigit(word.front()) && digits.size() < 3) {
            if (!digits.empty() || word.front() != '0' || word.size() == 1) digits += word.front();
            word.remove_prefix(1);
        }
        parts.push_back(digits.empty() ? "0" : digits);
        if (word.empty()) break;
        if (word.front() != ':' || parts.size() == 3 || word.size() < 3) return std::nullopt;
        word.remove_prefix(1);
    }
    if (parts.size() < 2) return std::nullopt;
    static constexpr std::string_view names[] = {"h", "m", "s"};
    std::string spoken;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == "0") continue;
        if (!spoken.empty()) spoken += ' ';
        spoken += counted(parts[i], names[3 - parts.size() + i]);
    }
    return spoken.empty() ? std::optional<std::string>{"0 seconds"} : spoken;
}

std::string_view spokenSign(char c) {
    switch (c) {
    case '/':
        return "or";
    case '&':
        return "and";
    case '+':
        return "plus";
    case '=':
        return "equals";
    case '%':
        return "percent";
    default:
        return {};
    }
}

// Keeps letters, digits and apostrophes. A sign becomes its word, if it has one, and separates words in any case.
std::string spokenLetters(std::string_view word) {
    std::string spoken;
    const auto part = [&] {
        if (!spoken.empty() && spoken.back() != ' ') spoken += ' ';
    };
    std::size_t run = 0;
    for (const char c : word) {
        const bool kept = isLetter(c) || isDigit(c) || (c == '\'' && run > 0);
        if (kept) {
            if (++run <= longestWord) spoken += c;
            continue;
        }
        part();
        spoken += spokenSign(c);
        part();
        run = 0;
    }
    while (!spoken.empty() && (spoken.back() == ' ' || spoken.back() == '\''))
        spoken.pop_back();
    return spoken;
}

std::string spokenWord(std::string_view word, std::string_view before) {
    if (word.find("://") != word.npos || word.starts_with("www.") || word.find('@') != word.npos) return "web link";
    for (const Abbreviation& abbreviation : abbreviations) {
        if (word == abbreviation.written) return std::string{abbreviation.spoken};
    }
    const bool afterNumber = !before.empty() && std::all_of(before.begin(), before.end(),
                                                            [](char c) { return isDigit(c) || c == '.' || c == '-'; });
    if (const Unit* unit = unitOf(word); unit && afterNumber)
        return std::string{before == "1" ? unit->one : unit->many};
    if (const auto clock = spokenClock(word)) return *clock;
    if (const auto quantity = spokenQuantity(word)) return *quantity;
    return spokenLetters(word);
}

// A full stop, "!" or "?" ends a sentence. A comma and the like at the end of a word is a short pause.
struct Word {
    std::string_view core;
    bool endsSentence = false;
    bool rests = false;
};

Word takeWord(std::string_view& text) {
    const std::size_t space = std::min(text.find(' '), text.size());
    Word word{text.substr(0, space)};
    text.remove_prefix(std::min(space + 1, text.size()));
    while (!word.core.empty() && std::string_view{"('-,.;:/"}.find(word.core.front()) != std::string_view::npos)
        word.core.remove_prefix(1);
    while (!word.core.empty() && std::string_view{".!?,;:)'-/("}.find(word.core.back()) != std::string_view::npos) {
        const char sign = word.core.back();
        word.endsSentence = word.endsSentence || sign == '.' || sign == '!' || sign == '?';
        word.rests = word.rests || sign == ',' || sign == ';' || sign == ':' || sign == ')';
        word.core.remove_suffix(1);
    }
    if (word.core == "e.g" || word.core == "i.e" || word.core == "approx" || word.core == "vs")
        word.endsSentence = false;
    return word;
}

} // namespace

std::vector<std::string> spokenSentences(std::string_view line) {
    const std::string plain = asciiText(line);
    std::vector<std::string> sentences;
    std::string sentence;
    std::size_t total = 0;
    const auto finish = [&] {
        if (sentence.ends_with(',')) sentence.pop_back();
        if (!sentence.empty()) sentences.push_back(sentence + ".");
        sentence.clear();
    };
    std::string_view rest = plain;
    std::string_view before;
    while (!rest.empty() && total < longestText) {
        const Word word = takeWord(rest);
        const std::string spoken = spokenWord(word.core, before);
        before = word.core;
        if (!spoken.empty()) sentence += (sentence.empty() ? "" : " ") + spoken;
        total += spoken.size() + 1;
        if (word.endsSentence)
            finish();
        else if (word.rests && !sentence.empty() && !sentence.ends_with(','))
            sentence += ',';
    }
    finish();
    return sentences;
}

} // namespace unknot
