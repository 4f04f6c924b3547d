#pragma once

// Splits plain text into words, numbers and signs, so that each can be looked at with its neighbours. Knows nothing of
// their sound.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

struct Token {
    enum class Kind { letters, number, sign, link };
    Kind kind = Kind::sign;
    std::string_view text;  ///< A sign is one character. Empty outside the text.
    std::string_view lower; ///< The text in lower case.
    bool isSpaced = true;   ///< A space comes before it, or it is the first.
};

/// The tokens of a text. Every index is allowed: outside the text, each token is an empty sign.
class Tokens {
public:
    /// `ascii` must come from asciiText().
    explicit Tokens(std::string ascii);
    Tokens(const Tokens&) = delete;
    Tokens& operator=(const Tokens&) = delete;

    std::size_t size() const { return m_tokens.size(); }
    const Token& operator[](std::size_t at) const;

    bool hasWords() const; ///< False if all tokens are signs.
    bool isWord(std::size_t at) const { return (*this)[at].kind != Token::Kind::sign; } ///< A word or a number.
    bool isNumber(std::size_t at) const { return (*this)[at].kind == Token::Kind::number; }
    bool isSign(std::size_t at, char sign) const;
    bool isGluedSign(std::size_t at, char sign) const; ///< A sign without a space before it.
    bool isGluedNumber(std::size_t at) const { return isNumber(at) && !(*this)[at].isSpaced; }
    bool isGluedWord(std::size_t at) const { return isWord(at) && !(*this)[at].isSpaced; }

    /// The word in lower case. Empty for anything else.
    std::string_view word(std::size_t at) const;

    /// True if a word of the text is this one, in lower case.
    bool hasWord(std::string_view word) const;

    /// The text from a token to its end, in lower case.
    std::string_view lowerFrom(std::size_t at) const;

private:
    std::size_t lengthAt(std::size_t place, Token::Kind& kind) const;

    std::string m_text, m_lower;
    std::vector<Token> m_tokens;
};

} // namespace unknot
