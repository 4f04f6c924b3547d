#include "application/card_filter.hpp"

#include "base/unicode.hpp"
#include "routine/muscle.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace unknot {
namespace {

constexpr std::size_t longestFilter = 60;

// Enough for the titles that people write: Latin, Greek and Cyrillic letters.
char32_t lower(char32_t character) {
    const auto within = [character](char32_t first, char32_t last) { return character >= first && character <= last; };
    if (within(U'A', U'Z') || within(0xC0, 0xD6) || within(0xD8, 0xDE) || within(0x391, 0x3A9) || within(0x410, 0x42F))
        return character + 0x20;
    return character;
}

std::string lowered(std::string_view text) {
    std::u32string characters = decodeUtf8(text);
    std::ranges::transform(characters, characters.begin(), lower);
    return encodeUtf8(characters);
}

std::string searched(const Card& card) {
    std::string text = card.title + "\n" + card.id;
    if (card.stretch) text += "\n" + card.stretch->name + "\n" + std::string(nameOf(card.stretch->muscle));
    return lowered(text);
}

} // namespace

bool passes(const Card& card, std::string_view filter) {
    const std::string text = searched(card);
    std::istringstream words(lowered(filter));
    return std::all_of(std::istream_iterator<std::string>(words), {},
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

void CardFilter::setCards(std::vector<Card> cards) {
    m_all = std::move(cards);
    apply();
}

const Card* CardFilter::card(const std::string& id) const {
    const auto found = std::ranges::find(m_all, id, &Card::id);
    return found == m_all.end() ? nullptr : &*found;
}

void CardFilter::type(char32_t character) {
    if (isControl(character) || countCharacters(m_text) >= longestFilter) return;
    m_text += encodeUtf8(std::u32string(1, character));
    m_on = true;
    apply();
}

void CardFilter::backspace() {
    if (m_text.empty()) m_on = false;
    std::u32string characters = decodeUtf8(m_text);
    if (!characters.empty()) characters.pop_back();
    m_text = encodeUtf8(characters);
    apply();
}

void CardFilter::end() {
    m_on = false;
    m_text.clear();
    apply();
}

void CardFilter::apply() {
    m_passed.clear();
    if (m_text.empty()) return;
    std::ranges::copy_if(m_all, std::back_inserter(m_passed), [&](const Card& card) { return passes(card, m_text); });
}

} // namespace unknot
