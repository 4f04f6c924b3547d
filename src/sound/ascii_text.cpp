#include "sound/ascii_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr std::string_view fromC0 = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo ouuuuyty";
constexpr std::string_view from100 = "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNn"
                                     "OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static_assert(fromC0.size() == 0x40 && from100.size() == 0x80);

struct Sign {
    char32_t character;
    std::string_view plain;
};
constexpr Sign signs[] = {
    {U'\u2018', "'"},
    {U'\u2019', "'"},
    {U'\u2013', "-"},
    {U'\u2014', ", "},
    {U'\u2212', "-"},
    {U'\u2010', "-"},
    {U'\u2011', "-"},
    {U'\u2026', ". "},
    {U'\u00BD', " a half "},
    {U'\u00BC', " a quarter "},
    {U'\u00BE', " three quarters "},
    {U'\u00B0', " degrees "},
    {U'\u2192', " to "},
};

std::string_view plainOf(char32_t character) {
    for (const Sign& sign : signs) {
        if (sign.character == character) return sign.plain;
    }
    if (character >= 0xC0 && character < 0x100) return fromC0.substr(character - 0xC0, 1);
    if (character >= 0x100 && character < 0x180) return from100.substr(character - 0x100, 1);
    return " ";
}

// True for an accent, a joiner and the like, which belong to the letter before them.
bool isSilent(char32_t character) {
    return (character >= 0x300 && character < 0x370) || (character >= 0x200B && character <= 0x200F) ||
           character == 0xAD || character == 0xFEFF;
}

} // namespace

std::string asciiText(std::string_view text) {
    static constexpr std::string_view kept = "'.,!?;:-()/@&+=%";
    std::string plain;
    const auto add = [&](char c) {
        if (c == ' ' && (plain.empty() || plain.back() == ' ')) return;
        const bool closes = std::string_view{".,!?;:"}.find(c) != std::string_view::npos;
        if (closes && !plain.empty() && plain.back() == ' ') plain.pop_back();
        plain += c;
    };
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (isSilent(character)) continue;
        const bool letterOrDigit = (character >= U'0' && character <= U'9') ||
                                   (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
        if (letterOrDigit || (character < 0x80 && kept.find(static_cast<char>(character)) != kept.npos))
            add(static_cast<char>(character));
        else
            std::ranges::for_each(plainOf(character), add);
    }
    if (!plain.empty() && plain.back() == ' ') plain.pop_back();
    return plain;
}

} // namespace unknot
