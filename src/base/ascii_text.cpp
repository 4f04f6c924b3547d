#include "base/ascii_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace unknot {
namespace {

struct PlainForm {
    std::u32string_view characters;
    std::string_view plain;
};
constexpr PlainForm plainForms[] = {
    {U"`´ʻʼ‘’′", "'"},
    {U"“”„″«»", "\""},
    {U"[{", "("},
    {U"]}", ")"},
    {U"\u2010\u2011\u2012\u2013\u2212", "-"}, // Hyphens, short dashes and the minus sign.
    {U"\u2014\u2015|•·、", ", "},             // Long dashes, bullets and the like.
    {U"…。", ". "},
    {U"°º˚", " deg "},
    {U"×✕", " x "},
    {U"±", "+-"},
    {U"⁄∕", "/"}, // Unlike the slash of the keyboard.
    {U"≈∼", "~"},
    {U"≤", "<="},
    {U"≥", ">="},
    {U"№", "No. "},
    {U"→↔", " to "},
    {U"↑", " up "},
    {U"↓", " down "},
    {U"™", " "},
    // Unicode does not decompose the letters below.
    {U"Æ", "Ae"},
    {U"æ", "ae"},
    {U"Œ", "Oe"},
    {U"œ", "oe"},
    {U"ẞ", "Ss"},
    {U"ß", "ss"},
    {U"Þ", "Th"},
    {U"þ", "th"},
    {U"Ø", "O"},
    {U"ø", "o"},
    {U"ĐÐ", "D"},
    {U"đð", "d"},
    {U"Ħ", "H"},
    {U"ħ", "h"},
    {U"ı", "i"},
    {U"ĸ", "k"},
    {U"Ł", "L"},
    {U"ł", "l"},
    {U"Ŋ", "N"},
    {U"ŋ", "n"},
    {U"Ŧ", "T"},
    {U"ŧ", "t"},
};

bool isAsciiLetterOrDigit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

// A space for a character without a plain form.
std::string plainFormOf(char32_t character) {
    constexpr std::u32string_view kept = U"'.,!?;:-()/@&+=%\"~<>*#";
    if (isAsciiLetterOrDigit(character) || kept.find(character) != kept.npos)
        return std::string(1, static_cast<char>(character));
    for (const PlainForm& form : plainForms)
        if (form.characters.find(character) != form.characters.npos) return std::string(form.plain);
    std::string plain;
    for (const char32_t part : compatibilityForm(character)) {
        if (part == character) return " ";
        if (!isMark(part)) plain += plainFormOf(part);
    }
    return plain;
}

bool isBlank(std::string_view text) { return text.find_first_not_of(' ') == text.npos; }

class AsciiText {
public:
    void add(char32_t character) {
        const std::string plain = plainFormOf(character);
        // "1½" is one and a half, but "11/2" is not.
        const bool isFraction = plain.size() > 1 && plain.find('/') != plain.npos;
        if (isFraction) add(' ');
        std::ranges::for_each(plain, [this](char c) { add(c); });
    }

    std::string take() {
        if (m_plain.ends_with(' ')) m_plain.pop_back();
        return std::move(m_plain);
    }

private:
    void add(char c) {
        if (c == ' ' && (m_plain.empty() || m_plain.back() == ' ')) return;
        const bool closes = std::string_view{".,!?;:"}.find(c) != std::string_view::npos;
        if (closes && !m_plain.empty() && m_plain.back() == ' ') m_plain.pop_back();
        m_plain += c;
    }

    std::string m_plain;
};

} // namespace

std::string asciiText(std::string_view text) {
    AsciiText ascii;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (!isMark(character)) ascii.add(character);
    }
    return ascii.take();
}

bool hasAsciiWord(std::string_view text) {
    return std::ranges::any_of(asciiText(text),
                               [](char c) { return isAsciiLetterOrDigit(static_cast<unsigned char>(c)); });
}

std::vector<std::string> wordsWithoutAscii(std::string_view text) {
    std::vector<std::string> words;
    bool insideWord = false;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (isMark(character)) {
            if (insideWord) appendUtf8(words.back(), character);
            continue;
        }
        const bool isDropped = isLetterOrDigit(character) && isBlank(plainFormOf(character));
        if (isDropped && !insideWord) words.emplace_back();
        if (isDropped) appendUtf8(words.back(), character);
        insideWord = isDropped;
    }
    return words;
}

} // namespace unknot
