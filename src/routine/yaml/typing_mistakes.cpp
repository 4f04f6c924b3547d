#include "routine/yaml/typing_mistakes.hpp"

#include "base/time.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr std::string_view digits = "0123456789";

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

} // namespace

std::string wordProcessorHint(std::string_view value) {
    for (const std::string_view quote : {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u201A", "\u00AB"}) {
        if (value.starts_with(quote)) return "; these quotes are not plain ones: use plain quotes, or none";
    }
    if (value.find(noBreakSpace) != std::string_view::npos)
        return "; it has a no-break space, which may come from copying a page: use plain spaces";
    return "";
}

std::string durationHint(std::string_view value) {
    if (value.empty() || value.size() > 40) return "";
    const bool isNegative = value.starts_with('-') || value.starts_with("\u2212");
    if (isNegative) return "; a length of time cannot be negative";
    if (!isDigit(value.front())) return "";
    if (isRange(value)) return "; choose one length, not a range";
    std::string mended = lowered(value);
    std::replace(mended.begin(), mended.end(), ',', '.');
    if (parseDuration(mended)) {
        const bool hasComma = value.find(',') != std::string_view::npos;
        return hasComma ? "; write " + mended + ", with a point" : "; did you mean " + mended + "?";
    }
    const bool isClock =
        value.find(':') != std::string_view::npos && value.find_first_not_of("0123456789:") == value.npos;
    if (isClock) return "; write two digits after each colon, from 00 to 59";
    return "";
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

} // namespace unknot
