#include "application/card_filter.hpp"

#include "base/accent_folding.hpp"
#include "routine/named/routine_name.hpp"
#include "routine/stretch/muscle.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <sstream>
#include <tuple>

namespace unknot {
namespace {

constexpr auto newRoutineWords = "New routine";

std::vector<std::string> wordsOf(std::string_view text) {
    std::istringstream words(foldAccents(text));
    return {std::istream_iterator<std::string>(words), {}};
}

// Ranks of a match: smaller is better.
constexpr int atBeginning = 0, whereAWordBegins = 1, anywhere = 2;

std::optional<int> rankIn(const std::string& text, const std::string& word) {
    const std::size_t first = text.find(word);
    if (first == 0) return atBeginning;
    if (first == std::string::npos) return std::nullopt;
    for (std::size_t at = first; at != std::string::npos; at = text.find(word, at + 1))
        if (std::string_view(" -_(\"'/").find(text[at - 1]) != std::string_view::npos) return whereAWordBegins;
    return anywhere;
}

// The texts of a card that the filter searches.
struct CardTexts {
    std::string title, name, besides;
};

CardTexts textsOf(const Card& card) {
    CardTexts texts{foldAccents(card.title), foldAccents(routineNameOf(card.file)), ""};
    if (card.stretch) texts.besides = foldAccents(card.stretch->name + "\n" + muscleNameOf(*card.stretch));
    return texts;
}

// The sum of the words' ranks; nothing if a word is not found.
std::optional<int> rankOf(const CardTexts& texts, const std::vector<std::string>& words) {
    int sum = 0;
    for (const std::string& word : words) {
        const auto title = rankIn(texts.title, word), name = rankIn(texts.name, word);
        if (!title && !name && texts.besides.find(word) == std::string::npos) return std::nullopt;
        sum += std::min(title.value_or(anywhere), name.value_or(anywhere));
    }
    return sum;
}

// A title keeps its place and its number key when its file is saved, which the day of the last change would not do.
void orderForHome(std::vector<Card>& cards) {
    const auto place = [](const Card& card) {
        return std::tuple(!card.daysSinceDone, !card.own, card.own ? foldAccents(card.title) : "");
    };
    std::ranges::stable_sort(cards, {}, place);
}

bool hasCardAtHome(const Card& card) { return card.own || !card.cramp; }

} // namespace

bool matchesFilter(const Card& card, std::string_view filter) {
    return rankOf(textsOf(card), wordsOf(filter)).has_value();
}

const Card* cardWithWarnings(const std::vector<Card>& cards, const std::optional<Action>& focus) {
    const auto hasFocus = [&](const Card& card) {
        return focus == Action{action::OpenCard{card.id}} || focus == Action{action::ShowWarnings{card.id}};
    };
    const Card* first = nullptr;
    for (const Card& card : cards) {
        if (card.warnings.empty()) continue;
        if (hasFocus(card)) return &card;
        if (first == nullptr) first = &card;
    }
    return first;
}

void CardFilter::setCards(std::vector<Card> cards) {
    m_all = std::move(cards);
    const std::span first(m_all.data(), std::min(m_all.size(), mostAtHome));
    m_unfiltered.clear();
    std::ranges::copy_if(first, std::back_inserter(m_unfiltered), hasCardAtHome);
    orderForHome(m_unfiltered);
    orderForHome(m_all);
    apply();
}

const Card* CardFilter::card(const std::string& id) const {
    const auto found = std::ranges::find(m_all, id, &Card::id);
    return found == m_all.end() ? nullptr : &*found;
}

void CardFilter::begin() {
    m_active = true;
    m_field.unselect();
}

void CardFilter::type(char32_t character) {
    m_field.type(character);
    apply();
}

void CardFilter::paste(std::string_view text) {
    m_field.paste(text);
    apply();
}

void CardFilter::backspace() {
    if (text().empty()) m_active = false;
    m_field.backspace();
    apply();
}

void CardFilter::deleteWord() {
    if (text().empty()) m_active = false;
    m_field.deleteWord();
    apply();
}

void CardFilter::end() {
    m_active = false;
    m_field.clear();
    apply();
}

bool CardFilter::offersNewRoutine() const {
    return text().empty() || rankOf({foldAccents(newRoutineWords), "", ""}, wordsOf(text()));
}

// Sorts by rank. Cards of equal rank keep their order.
void CardFilter::apply() {
    m_matches.clear();
    if (text().empty()) return;
    const std::vector<std::string> words = wordsOf(text());
    std::map<int, std::vector<const Card*>> found;
    for (const Card& card : m_all)
        if (const auto rank = rankOf(textsOf(card), words)) found[*rank].push_back(&card);
    for (const auto& [rank, cards] : found)
        std::ranges::transform(cards, std::back_inserter(m_matches), [](const Card* card) { return *card; });
}

} // namespace unknot
