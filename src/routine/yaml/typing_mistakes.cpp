#include "routine/yaml/typing_mistakes.hpp"

#include "base/time.hpp"
#include "base/unicode.hpp"
#include "routine/yaml/value_words.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr std::string_view digits = "0123456789";

constexpr std::string_view otherQuotes[] = {"\u201C", "\u201D", "\u201E", "\u2018",
                                            "\u2019", "\u201A", "\u00AB", "\u00BB"};

bool isDigit(char c) { return digits.find(c) != std::string_view::npos; }

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

// True for "30-45s", with any dash.
bool isRange(std::string_view text) {
    for (const std::string_view dash : {"-", "\u2013", "\u2014"}) {
        const std::size_t at = text.find(dash);
        if (at == std::string_view::npos || at == 0) continue;
        const std::size_t second = text.find_first_not_of(' ', at + dash.size());
        if (second != std::string_view::npos && isDigit(text[second])) return true;
    }
    return false;
}

// For "30s each" and "3x30s": the side and the number have keys of their own.
std::string meantHint(const MeantDuration& meant, std::string_view key) {
    const std::string length = formatDuration(meant.length);
    if (key == "hold" && meant.times > 1)
        return "; write 'hold: " + length + "', and 'repeat: " + std::to_string(meant.times) + "' below it";
    if (key == "hold" && meant.isEach) return "; 'hold' is for each side already: write " + length;
    return meant.hasComma ? "; write " + length + ", with a point" : "; did you mean " + length + "?";
}

} // namespace

bool beginsWithOtherQuote(std::string_view text) {
    return std::ranges::any_of(otherQuotes, [&](std::string_view quote) { return text.starts_with(quote); });
}

std::string_view withoutOtherQuotes(std::string_view word) {
    for (const std::string_view quote : otherQuotes) {
        if (word.starts_with(quote)) word.remove_prefix(quote.size());
        if (word.ends_with(quote)) word.remove_suffix(quote.size());
    }
    return word;
}

std::string wordProcessorHint(std::string_view value) {
    if (beginsWithOtherQuote(value)) return "; these quotes are not plain ones: use plain quotes, or none";
    if (value.find(noBreakSpace) != std::string_view::npos)
        return "; it has a no-break space, which may come from copying a page: use plain spaces";
    return "";
}

std::string durationHint(std::string_view value, std::string_view key) {
    if (value.empty() || value.size() > 40) return "";
    const bool isNegative = value.starts_with('-') || value.starts_with("\u2212");
    if (isNegative) return "; a length of time cannot be negative";
    const bool isNumber = isDigit(value.front());
    if (isNumber && isRange(value)) return "; choose one length, not a range";
    std::string mended = lowered(value);
    std::replace(mended.begin(), mended.end(), ',', '.');
    if (isNumber && parseDuration(mended)) {
        const bool hasComma = value.find(',') != std::string_view::npos;
        return hasComma ? "; write " + mended + ", with a point" : "; did you mean " + mended + "?";
    }
    const bool isClock =
        value.find(':') != std::string_view::npos && value.find_first_not_of("0123456789:") == value.npos;
    if (isNumber && isClock) return "; write two digits after each colon, from 00 to 59";
    const auto meant = wordProcessorHint(value).empty() ? meantDuration(value) : std::nullopt;
    return meant ? meantHint(*meant, key) : "";
}

std::optional<std::size_t> colonWithoutSpace(std::string_view word) {
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 >= word.size()) return std::nullopt;
    const char next = word[colon + 1];
    if (next == ' ' || next == '/' || isDigit(word[0])) return std::nullopt;
    return colon;
}

std::string missingSpaceMessage(std::string_view behind) {
    if (behind.starts_with(noBreakSpace))
        return "there is a no-break space after this colon, which may come from copying a page; use a plain space";
    return "this colon has no space after it; add one";
}

std::string otherBulletHint(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const std::size_t end = line.find_first_not_of(digits);
    if (end == std::string_view::npos || end + 1 >= line.size() || line[end + 1] != ' ') return "";
    if (end > 0) return line[end] == '.' || line[end] == ')' ? "steps begin with '- ', not with numbers" : "";
    const bool isSign = std::string_view("*+,>").find(line[0]) != std::string_view::npos;
    return isSign ? std::string("begin a step with '- ', not with '") + line[0] + "'" : "";
}

std::string otherSignForColon(std::string_view line) {
    const std::size_t sign = line.find_first_of("=;");
    if (sign == std::string_view::npos || sign == 0) return "";
    std::string_view key = line.substr(0, sign), value = line.substr(sign + 1);
    key = key.substr(0, key.find_last_not_of(' ') + 1);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    value = value.substr(0, value.find_first_of("\r\n"));
    const bool isKey = !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    if (!isKey || value.empty()) return "";
    return std::string("there is a '") + line[sign] + "' in place of the colon; did you mean '" +
           shortened(std::string(key) + ": " + std::string(value), 40) + "'?";
}

} // namespace unknot
