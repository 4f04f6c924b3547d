#include "sound/words/abbreviations.hpp"

#include "sound/words/units.hpp"

#include <algorithm>

namespace unknot {
namespace {

enum class Place { anywhere, beforeNumber };
enum class Stop { mayEnd, neverEnds }; // Its own full stop.

struct ShortForm {
    std::string_view written, spoken;
    Stop stop = Stop::mayEnd;
    Place place = Place::anywhere;
};
// A longer form stands before a shorter one that begins like it.
constexpr ShortForm shortForms[] = {
    {"w/out", "without"},
    {"w/o", "without"},
    {"w/", "with"},
    {"b/c", "because"},
    {"b/w", "between"},
    {"and/or", "and or"},
    {"l/r", "left and right"},
    {"r/l", "right and left"},
    {"l+r", "left and right"},
    {"r+l", "right and left"},
    {"in/out", "in and out"},
    {"up/down", "up and down"},
    {"on/off", "on and off"},
    {"a.m", "A M"},
    {"p.m", "P M"},
    {"e.g", "for example", Stop::neverEnds},
    {"eg", "for example", Stop::neverEnds},
    {"i.e", "that is", Stop::neverEnds},
    {"ie", "that is", Stop::neverEnds},
    {"vs", "versus", Stop::neverEnds},
    {"approx", "about", Stop::neverEnds},
    {"incl", "including", Stop::neverEnds},
    {"dr", "doctor", Stop::neverEnds},
    {"mr", "mister", Stop::neverEnds},
    {"mrs", "missus", Stop::neverEnds},
    {"ca", "about", Stop::neverEnds, Place::beforeNumber},
    {"ex", "exercise", Stop::neverEnds, Place::beforeNumber},
    {"fig", "figure", Stop::neverEnds, Place::beforeNumber},
    {"nos", "numbers", Stop::neverEnds, Place::beforeNumber},
    {"min", "minimum", Stop::neverEnds, Place::beforeNumber},
    {"wk", "week", Stop::neverEnds, Place::beforeNumber},
    {"wks", "weeks", Stop::neverEnds, Place::beforeNumber},
    {"max", "maximum", Stop::neverEnds, Place::beforeNumber},
    {"etc", "et cetera"},
    {"ea", "each"},
    {"max", "max"}, // Also a name.
    {"rt", "right"},
    {"lt", "left"},
};

bool isWordCharacter(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); }

std::size_t behindStop(const Tokens& tokens, std::size_t at) { return tokens.isGluedSign(at, '.') ? at + 1 : at; }

// The first token behind the first `length` characters from `at`.
std::size_t behindText(const Tokens& tokens, std::size_t at, std::size_t length) {
    const std::size_t remaining = tokens.lowerFrom(at).size() - length;
    while (tokens.lowerFrom(at).size() > remaining)
        ++at;
    return at;
}

std::optional<SpokenShortForm> listed(const Tokens& tokens, std::size_t at) {
    const std::string_view text = tokens.lowerFrom(at);
    for (const ShortForm& form : shortForms) {
        if (!text.starts_with(form.written)) continue;
        const bool isCut = text.size() > form.written.size() && isWordCharacter(text[form.written.size()]);
        if (isCut && !form.written.ends_with('/')) continue;
        const std::size_t end = behindText(tokens, at, form.written.size());
        if (form.place == Place::beforeNumber && !tokens.isNumber(behindStop(tokens, end))) continue;
        return SpokenShortForm{std::string(form.spoken), end, form.stop == Stop::mayEnd};
    }
    return std::nullopt;
}

// "No. 3" and "No 3 of 5", but neither "no 3" nor "No. 3 more to go."
std::optional<SpokenShortForm> numberSign(const Tokens& tokens, std::size_t at) {
    if (tokens.isSign(at, '#') && tokens.isGluedNumber(at + 1)) return SpokenShortForm{"number", at + 1, false};
    if (tokens.word(at) != "no") return std::nullopt;
    const std::size_t number = behindStop(tokens, at + 1);
    const std::string_view behind = tokens.word(number + 1);
    const bool hasStop = number > at + 1;
    if (!tokens.isNumber(number) || behind == "more" || unitOf(behind)) return std::nullopt;
    if (!hasStop && (tokens[at].text != "No" || behind != "of")) return std::nullopt;
    return SpokenShortForm{"number", at + 1, false};
}

// A lone capital: "R leg", "10 L", "(R)". Not "L-sit", "L4" or "R's".
std::optional<SpokenShortForm> side(const Tokens& tokens, std::size_t at) {
    const std::string_view letter = tokens[at].text;
    if (letter != "L" && letter != "R") return std::nullopt;
    if (tokens.isGluedWord(at + 1) || tokens.isGluedSign(at + 1, '-') || tokens.isGluedSign(at, '-'))
        return std::nullopt;
    return SpokenShortForm{letter == "L" ? "left" : "right", at + 1};
}

// "a few sec.", "ten mins", "once per min", "some cm": a unit without a number in digits.
std::optional<SpokenShortForm> loneUnit(const Tokens& tokens, std::size_t at) {
    static constexpr std::string_view many[] = {"few",     "couple", "some",   "several", "two",   "three", "four",
                                                "five",    "six",    "seven",  "eight",   "nine",  "ten",   "twelve",
                                                "fifteen", "twenty", "thirty", "forty",   "fifty", "sixty", "ninety"};
    static constexpr std::string_view one[] = {"a", "an", "one", "per", "each", "every", "half"};
    static constexpr std::string_view clear[] = {"sec", "secs", "mins", "hrs", "cm", "mm", "kg", "lb", "lbs", "deg"};
    const std::string_view word = tokens.word(at), before = tokens.word(at - 1);
    const Unit* unit = word.size() > 1 && word != "in" && word != "am" ? unitOf(word) : nullptr;
    if (!unit || tokens.isGluedWord(at)) return std::nullopt;
    if (std::ranges::find(one, before) != std::end(one)) return SpokenShortForm{std::string(unit->one), at + 1};
    if (std::ranges::find(many, before) != std::end(many) || std::ranges::find(clear, word) != std::end(clear))
        return SpokenShortForm{std::string(unit->many), at + 1};
    return word == "min" ? std::optional(SpokenShortForm{"minimum", at + 1}) : std::nullopt;
}

} // namespace

std::optional<SpokenShortForm> spokenShortForm(const Tokens& tokens, std::size_t at) {
    if (auto number = numberSign(tokens, at)) return number;
    if (tokens.word(at).empty()) return std::nullopt;
    if (auto form = listed(tokens, at)) return form;
    if (auto form = side(tokens, at)) return form;
    return loneUnit(tokens, at);
}

std::string_view rateWords(std::string_view word) {
    struct Rate {
        std::string_view unit, words;
    };
    static constexpr Rate rates[] = {{"s", "a second"},
                                     {"sec", "a second"},
                                     {"min", "a minute"},
                                     {"h", "an hour"},
                                     {"hr", "an hour"},
                                     {"hour", "an hour"},
                                     {"d", "a day"},
                                     {"day", "a day"},
                                     {"night", "a night"},
                                     {"wk", "a week"},
                                     {"week", "a week"},
                                     {"month", "a month"},
                                     {"side", "per side"},
                                     {"leg", "per leg"},
                                     {"foot", "per foot"},
                                     {"arm", "per arm"},
                                     {"set", "per set"},
                                     {"rep", "per rep"},
                                     {"session", "per session"}};
    const auto* found = std::ranges::find(rates, word, &Rate::unit);
    return found == std::end(rates) ? std::string_view{} : found->words;
}

std::string respelled(std::string_view word) {
    const std::size_t length = word.size() - (word.ends_with('s') ? 1 : 0);
    const std::string_view stem = word.substr(0, length);
    const bool isBritish = stem.ends_with("metre") || stem.ends_with("litre") || stem.ends_with("centre");
    if (!isBritish) return std::string(word);
    return std::string(stem.substr(0, length - 2)) + "er" + std::string(word.substr(length));
}

} // namespace unknot
