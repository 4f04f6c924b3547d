#include "sound/words/spoken_amount.hpp"

#include "sound/words/spoken_number.hpp"
#include "sound/words/units.hpp"

#include <algorithm>

namespace unknot {
namespace {

// A unit where it stands in a line.
struct Measure {
    const Unit* unit = nullptr;
    std::size_t end = 0;     ///< The first token behind it.
    bool isSingular = false; ///< "a 30-s hold", "a 90° angle"
    std::string_view suffix{};
};

// A number with its unit. "1m30s" and "3x10s" have a part before the last number.
struct Amount {
    std::string before;
    SpokenNumber number;
    Measure measure;
    std::size_t end = 0;
};

template <std::size_t size>
bool isAny(std::string_view word, const std::string_view (&words)[size]) {
    return std::ranges::find(words, word) != std::end(words);
}

bool isTimes(const Measure& measure) { return measure.unit && measure.unit->written == "x"; }

std::string withUnit(const SpokenNumber& number, const Measure& measure) {
    if (!measure.unit) return number.words;
    const std::string one(measure.unit->one), many(measure.unit->many), suffix(measure.suffix);
    const bool isVowel =
        one.starts_with("hour") || std::string_view{"aeiou"}.find(one.front()) != std::string_view::npos;
    const std::string article = isVowel ? "an " : "a ";
    if (measure.isSingular) return number.words + " " + one + suffix;
    if (number.kind == SpokenNumber::Kind::half) return number.words + " " + article + one + suffix;
    if (number.kind == SpokenNumber::Kind::part) return number.words + " of " + article + one + suffix;
    return number.words + " " + (number.words == "one" ? one : many) + suffix;
}

std::string timesWords(const std::string& number) {
    return number == "one" ? "once" : number == "two" ? "twice" : number + " times";
}

class AmountReader {
public:
    AmountReader(const Tokens& tokens, OpenQuotes quotes) : m_tokens(tokens), m_quotes(quotes) {}

    /// One amount, a range of two or a list of more: "30s", "20 - 30 s", "3-2-1".
    std::optional<SpokenAmount> readRange(std::size_t at) const;
    /// "x3" and "x 30 s", behind other words.
    std::optional<SpokenAmount> readTimes(std::size_t at) const;

private:
    Measure signUnit(std::size_t at) const;
    Measure wordUnit(std::size_t at) const;
    bool isInch(std::size_t at) const;
    std::optional<Amount> readOne(std::size_t at) const;
    std::optional<Amount> readNext(const Amount& first, std::size_t at, std::string_view before) const;

    const Tokens& m_tokens;
    OpenQuotes m_quotes;
};

// True for words behind a length: "2 m from the wall". Signs of time and "m" for minutes mean lengths before them.
bool isBehindLength(std::string_view word) {
    static constexpr std::string_view words[] = {"away",   "from", "apart",   "off",    "above", "below",
                                                 "behind", "back", "forward", "higher", "lower", "wide",
                                                 "long",   "high", "deep",    "thick"};
    return isAny(word, words);
}

// 30", 5', 30'' and 50%.
Measure AmountReader::signUnit(std::size_t at) const {
    if (m_tokens.isSign(at, '%')) return {unitOf("%"), at + 1};
    const auto timeOrLength = [&](const char* time, const char* length, std::size_t end) {
        return Measure{unitOf(isBehindLength(m_tokens.word(end)) ? length : time), end};
    };
    if (m_tokens.isGluedSign(at, '"') && !m_quotes.isDouble) return timeOrLength("s", "in", at + 1);
    if (!m_tokens.isGluedSign(at, '\'') || m_quotes.isSingle) return {};
    if (m_tokens.isGluedSign(at + 1, '\'')) return timeOrLength("s", "in", at + 2);
    const bool isInsideWord = m_tokens.isGluedWord(at + 1) && !m_tokens.isNumber(at + 1);
    return isInsideWord ? Measure{} : timeOrLength("min", "ft", at + 1);
}

// Tells "2 in from the wall" from "10 in a row". Inches never come with breaths: "in for 4, out for 6".
bool AmountReader::isInch(std::size_t at) const {
    static constexpr std::string_view behind[] = {"", "up", "down", "and", "then"};
    if (!m_tokens[at].isSpaced) return true;
    const bool isBreath = m_tokens.hasWord("out") || m_tokens.hasWord("breathe") || m_tokens.hasWord("inhale");
    const std::string_view word = m_tokens.word(at + 1);
    return !isBreath && !m_tokens.isNumber(at + 1) && (isBehindLength(word) || isAny(word, behind));
}

Measure AmountReader::wordUnit(std::size_t at) const {
    static constexpr std::string_view behindLiters[] = {"of", "water"};
    static constexpr std::string_view bends[] = {"angle", "bend"};
    static constexpr Unit meter{"m", "meter", "meters"};
    const Unit* joined =
        m_tokens.isGluedSign(at, '-') && m_tokens.isGluedWord(at + 1) ? unitOf(m_tokens.word(at + 1)) : nullptr;
    if (joined && !m_tokens.isGluedSign(at + 2, '-')) return {joined, at + 2, true};
    Measure measure{unitOf(m_tokens.word(at)), at + 1};
    if (!measure.unit) return {};
    const std::string_view behind = m_tokens.word(at + 1);
    if (measure.unit->written == "in" && !isInch(at)) return {};
    if (m_tokens[at].text == "L" && !isAny(behind, behindLiters)) return {}; // The left leg.
    if (measure.unit->written == "m" && isBehindLength(behind)) measure.unit = &meter;
    if (measure.unit->written != "deg") return measure;
    measure.isSingular = isAny(behind, bends);
    const std::string_view scale = m_tokens[at + 1].text;
    if (scale == "C" || scale == "F") {
        measure.suffix = scale == "C" ? " Celsius" : " Fahrenheit";
        ++measure.end;
    }
    return measure;
}

std::optional<Amount> AmountReader::readOne(std::size_t at) const {
    Amount amount;
    for (auto number = spokenNumber(m_tokens, at); number; number = spokenNumber(m_tokens, amount.end)) {
        amount.number = *number;
        amount.end = number->end;
        amount.measure = signUnit(number->end);
        if (!amount.measure.unit) amount.measure = wordUnit(number->end);
        if (number->kind == SpokenNumber::Kind::whole) amount.measure = {};
        if (amount.measure.unit) amount.end = amount.measure.end;
        const bool isFactor = isTimes(amount.measure) && m_tokens.isNumber(amount.end);
        const bool goesOn = isFactor || (amount.measure.unit && m_tokens.isGluedNumber(amount.end));
        if (!goesOn) return amount;
        amount.before += isFactor ? number->words + " times " : withUnit(*number, amount.measure) + " ";
    }
    return std::nullopt;
}

// The amount behind a range's dash at `at`. With spaces on both sides, the dash may also separate two thoughts: "set 1
// - 30 s" and "hold 10 s - 3 x" are no ranges.
std::optional<Amount> AmountReader::readNext(const Amount& first, std::size_t at, std::string_view before) const {
    const bool isDash = m_tokens.isSign(at, '-') || m_tokens.isGluedSign(at, '~');
    auto next = isDash ? readOne(at + 1) : std::nullopt;
    if (!next || !m_tokens[at].isSpaced || !m_tokens[at + 1].isSpaced) return next;
    const bool isOtherThought = isSeries(before) || (first.measure.unit && !next->measure.unit) ||
                                (first.measure.unit && isTimes(first.measure) != isTimes(next->measure));
    return isOtherThought ? std::nullopt : next;
}

std::optional<SpokenAmount> AmountReader::readRange(std::size_t at) const {
    std::vector<Amount> amounts;
    for (auto next = readOne(at); next; next = readNext(amounts.back(), amounts.back().end, m_tokens.word(at - 1)))
        amounts.push_back(std::move(*next));
    if (amounts.empty()) return std::nullopt;
    const Amount& last = amounts.back();
    SpokenAmount spoken{{}, last.end, last.measure.unit != nullptr};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Amount& amount = amounts[i];
        if (i > 0) spoken.words += amounts.size() == 2 ? " to " : ", ";
        const bool sharesUnit = i + 1 < amounts.size() && amounts[i + 1].before.empty() && amount.measure.unit &&
                                amounts[i + 1].measure.unit &&
                                amount.measure.unit->many == amounts[i + 1].measure.unit->many;
        const bool isCount = amounts.size() == 1 && isTimes(amount.measure) && !amount.measure.isSingular;
        spoken.words += amount.before + (sharesUnit ? amount.number.words
                                         : isCount  ? timesWords(amount.number.words)
                                                    : withUnit(amount.number, amount.measure));
    }
    if (spoken.hasUnit && m_tokens.isGluedSign(spoken.end, '+') && !m_tokens.isGluedWord(spoken.end + 1)) {
        spoken.words += " or more";
        ++spoken.end;
    }
    return spoken;
}

std::optional<SpokenAmount> AmountReader::readTimes(std::size_t at) const {
    static constexpr std::string_view lengths[] = {"seconds", "minutes", "hours", "days", "weeks", "months"};
    static constexpr std::string_view rounds[] = {"set", "sets", "round", "rounds"};
    if (m_tokens.word(at) != "x") return std::nullopt;
    auto spoken = readRange(at + 1);
    if (!spoken) return std::nullopt;
    const std::string_view behind = m_tokens.word(spoken->end);
    if (isAny(m_tokens.word(at - 1), rounds))
        spoken->words = "of " + spoken->words;
    else if (spoken->hasUnit || isAny(behind, lengths) || isCounted(behind))
        spoken->words = "for " + spoken->words;
    else
        spoken->words = timesWords(spoken->words);
    return spoken;
}

} // namespace

std::optional<SpokenAmount> spokenAmount(const Tokens& tokens, std::size_t at, OpenQuotes quotes) {
    const AmountReader reader(tokens, quotes);
    if (auto times = reader.readTimes(at)) return times;
    return reader.readRange(at);
}

} // namespace unknot
