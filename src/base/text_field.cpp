#include "base/text_field.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr std::size_t greatestLength = 60; // Characters.

bool isBreak(char32_t character) {
    return (character >= U'\t' && character <= U'\r') || character == U'\u0085' || character == U'\u2028' ||
           character == U'\u2029';
}

std::u32string cleaned(std::string_view text) {
    std::u32string clean;
    bool breaks = false;
    for (const char32_t character : decodeUtf8(text)) {
        breaks = breaks || isBreak(character);
        if (isBreak(character) || isControl(character)) continue;
        if (breaks && !clean.empty() && clean.back() != U' ' && character != U' ') clean += U' ';
        breaks = false;
        clean += character;
    }
    return clean;
}

} // namespace

void TextField::type(char32_t character) {
    if (isControl(character)) return;
    replaceSelection();
    if (countCharacters(m_text) < greatestLength) m_text += encodeUtf8(std::u32string(1, character));
}

void TextField::paste(std::string_view text) {
    for (const char32_t character : cleaned(text))
        type(character);
}

void TextField::backspace() {
    if (m_selected) return clear();
    std::u32string characters = decodeUtf8(m_text);
    if (!characters.empty()) characters.pop_back();
    m_text = encodeUtf8(characters);
}

void TextField::deleteWord() {
    if (m_selected) return clear();
    const std::size_t last = m_text.find_last_not_of(' ');
    const std::size_t space = last == std::string::npos ? last : m_text.find_last_of(' ', last);
    m_text.resize(space == std::string::npos ? 0 : space + 1);
}

void TextField::selectAll() { m_selected = !m_text.empty(); }

void TextField::clear() {
    m_text.clear();
    m_selected = false;
}

void TextField::replaceSelection() {
    if (m_selected) clear();
}

} // namespace unknot
