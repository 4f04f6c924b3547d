#pragma once

// Home's cards, and which of them the words that are typed let through. Knows nothing of keys or of how a card looks.

#include "application/card.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// True if each word of `filter` is in the card's title, in its file's name without the ending, or in the name or
/// muscle of its stretch. Ignores capitals and accents.
bool passes(const Card& card, std::string_view filter);

class CardFilter {
public:
    void setCards(std::vector<Card> cards);

    bool on() const { return m_on; }
    const std::string& text() const { return m_text; }
    const std::vector<Card>& cards() const {
        return m_text.empty() ? m_all : m_passed;
    }                              ///< Those that it lets through; those that begin with what is looked for first.
    bool offersNewRoutine() const; ///< It lets the card through that makes one.
    const Card* card(const std::string& id) const; ///< Of all; null where there is none.

    void begin() { m_on = true; }
    void type(char32_t character); ///< Ignores invisible characters.
    void backspace();              ///< Ends it where nothing is left to take away.
    void end();

private:
    void apply();

    std::vector<Card> m_all;
    std::vector<Card> m_passed; ///< Empty where nothing is filtered.
    std::string m_text;
    bool m_on = false;
};

} // namespace unknot
