#include "sound/words/text_tokens.hpp"

#include "sound/words/units.hpp"

#include <algorithm>

namespace unknot {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - std::min(at, end);
}

std::size_t lettersAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    const auto isLetterAt = [&](std::size_t i) { return i < text.size() && isLetter(text[i]); };
    while (isLetterAt(end) || (end > at && end < text.size() && text[end] == '\'' && isLetterAt(end + 1)))
        ++end;
    return end - at;
}

// True for "1,5 kg", whose comma is a decimal point in many countries. "Days 1,5" has two numbers.
bool hasUnitAt(std::string_view text, std::size_t at) {
    if (at < text.size() && text[at] == ' ') ++at;
    const std::string_view word = text.substr(std::min(at, text.size()), lettersAt(text, at));
    return word.size() > 1 && word != "in" && unitOf(word);
}

// Digits, perhaps with commas between thousands, a decimal point or a decimal comma.
std::size_t numberAt(std::string_view text) {
    std::size_t end = digitsAt(text, 0);
    const auto isAt = [&](char sign) { return end < text.size() && text[end] == sign; };
    if (end == 0 && isAt('.') && digitsAt(text, 1) > 0) return 1 + digitsAt(text, 1);
    if (end > 0 && end <= 3) {
        while (isAt(',') && digitsAt(text, end + 1) == 3)
            end += 4;
    }
    const std::size_t behind = end + 1 + digitsAt(text, end + 1);
    const bool hasDecimals = end > 0 && behind > end + 1;
    if (hasDecimals && (isAt('.') || (isAt(',') && behind < end + 4 && hasUnitAt(text, behind)))) end = behind;
    return end;
}

// "1st" and "the 60's" are words with digits.
std::size_t wordBehindNumberAt(std::string_view text, std::size_t number) {
    const std::string_view letters = text.substr(number, lettersAt(text, number));
    if (letters == "st" || letters == "nd" || letters == "rd" || letters == "th") return number + 2;
    if (text.substr(number).starts_with("'s") && lettersAt(text, number + 1) == 1) return number + 2;
    return 0;
}

bool isLinkAt(std::string_view chunk) {
    const std::size_t at = chunk.find('@');
    const bool isAddress = at != chunk.npos && at > 0 && at + 1 < chunk.size() && isLetter(chunk[at + 1]);
    return isAddress || chunk.find("://") != chunk.npos || chunk.starts_with("www.");
}

} // namespace

Tokens::Tokens(std::string ascii) : m_text(std::move(ascii)), m_lower(m_text) {
    std::ranges::transform(m_text, m_lower.begin(), lowered);
    bool isSpaced = true;
    for (std::size_t place = 0; place < m_text.size();) {
        if (m_text[place] == ' ') {
            isSpaced = true;
            ++place;
            continue;
        }
        Token token;
        const std::size_t length = lengthAt(place, token.kind);
        token.text = std::string_view(m_text).substr(place, length);
        token.lower = std::string_view(m_lower).substr(place, length);
        token.isSpaced = isSpaced;
        m_tokens.push_back(token);
        isSpaced = false;
        place += length;
    }
}

std::size_t Tokens::lengthAt(std::size_t place, Token::Kind& kind) const {
    const std::string_view rest = std::string_view(m_lower).substr(place);
    const bool beginsWord = place == 0 || !(isLetter(m_text[place - 1]) || isDigit(m_text[place - 1]));
    if (isLetter(rest.front()) || isDigit(rest.front())) {
        std::string_view chunk = rest.substr(0, rest.find(' '));
        while (!chunk.empty() && std::string_view{".!?,;:)'\""}.find(chunk.back()) != std::string_view::npos)
            chunk.remove_suffix(1);
        if (beginsWord && isLinkAt(chunk)) {
            kind = Token::Kind::link;
            return chunk.size();
        }
    }
    if (isLetter(rest.front())) {
        kind = Token::Kind::letters;
        return lettersAt(rest, 0);
    }
    const bool beginsDecimals = rest.front() == '.' && beginsWord && (place == 0 || m_text[place - 1] != '.');
    const std::size_t number = isDigit(rest.front()) || beginsDecimals ? numberAt(rest) : 0;
    if (number == 0) {
        kind = Token::Kind::sign;
        return 1;
    }
    const std::size_t word = wordBehindNumberAt(rest, number);
    kind = word > 0 ? Token::Kind::letters : Token::Kind::number;
    return std::max(word, number);
}

const Token& Tokens::operator[](std::size_t at) const {
    static constexpr Token outside;
    return at < m_tokens.size() ? m_tokens[at] : outside;
}

bool Tokens::isSign(std::size_t at, char sign) const {
    const Token& token = (*this)[at];
    return token.kind == Token::Kind::sign && token.text.starts_with(sign);
}

bool Tokens::isGluedSign(std::size_t at, char sign) const { return isSign(at, sign) && !(*this)[at].isSpaced; }

bool Tokens::hasWords() const {
    return std::ranges::any_of(m_tokens, [](const Token& token) { return token.kind != Token::Kind::sign; });
}

std::string_view Tokens::word(std::size_t at) const {
    const Token& token = (*this)[at];
    return token.kind == Token::Kind::letters ? token.lower : std::string_view{};
}

bool Tokens::hasWord(std::string_view word) const {
    return std::ranges::any_of(m_tokens, [&](const Token& token) { return token.lower == word; });
}

std::string_view Tokens::lowerFrom(std::size_t at) const {
    const Token& token = (*this)[at];
    if (token.text.empty()) return {};
    return std::string_view(m_lower).substr(static_cast<std::size_t>(token.lower.data() - m_lower.data()));
}

} // namespace unknot
