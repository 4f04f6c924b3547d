#include "scene/stretch_sheet.hpp"

#include "figure/figure.hpp"
#include "routine/stretch/muscle.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>

namespace unknot {

namespace {

constexpr std::size_t columns = 5;
constexpr double sheetWidth = 1800, margin = 44, gap = 18;
constexpr double cardWidth = (sheetWidth - 2 * margin - (columns - 1) * gap) / columns;
constexpr double figureHeight = 300, padding = 14, nameHeight = 68, muscleHeight = 34;
constexpr double cardHeight = padding + figureHeight + 8 + nameHeight + muscleHeight + padding;

using Cards = std::vector<const Stretch*>;

Cards inOrder(const Stretches& stretches) {
    Cards cards;
    for (const auto& [id, stretch] : stretches)
        cards.push_back(stretch.get());
    // Within a muscle, stretches with a family come first, because routines use them most.
    std::ranges::stable_sort(
        cards, {}, [](const Stretch* stretch) { return std::pair(stretch->muscle, stretch->family.empty()); });
    return cards;
}

/// The heading takes the first place.
std::size_t rowsFor(std::size_t cards) { return (cards + columns) / columns; }

double heightFor(std::size_t cards) {
    const auto rows = static_cast<double>(rowsFor(cards));
    return 2 * margin + rows * cardHeight + (rows - 1) * gap;
}

Box placeOf(std::size_t number, double top) {
    const std::size_t rowIndex = number / columns;
    const auto column = static_cast<double>(number % columns), row = static_cast<double>(rowIndex);
    return {margin + column * (cardWidth + gap), top + margin + row * (cardHeight + gap), cardWidth, cardHeight};
}

std::string capitalised(std::string_view word) {
    std::string text(word);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// One theme's half of the sheet.
class Half {
public:
    Half(DrawList& list, const TextMeasure& measure, Light light, double top)
        : m_list(list), m_measure(measure), m_theme(themeOf(light)), m_light(light), m_top(top) {}

    void add(const Cards& cards) const {
        m_list.shapes.emplace_back(
            RoundedBox{{0, m_top, sheetWidth, heightFor(cards.size())}, 0, m_theme.background, 0, {}});
        addHeading(placeOf(0, m_top), cards.size());
        for (std::size_t i = 0; i < cards.size(); ++i)
            addCard(*cards[i], placeOf(i + 1, m_top));
    }

private:
    /// Returns the used height.
    double put(std::string_view text, const TextStyle& style, Box box, int mostLines) const {
        const TextBlock block = fitText(m_measure, text, style, {box.width, box.height}, mostLines);
        putText(m_list, m_measure, block, box, 0);
        return block.height();
    }

    void addHeading(Box place, std::size_t count) const {
        const std::string stretches = count == 1 ? " stretch" : " stretches";
        const Box text{place.x + 4, place.y + padding, place.width - 12, place.height - 2 * padding};
        const double took = put(std::to_string(count) + stretches, {58, 30, Weight::bold, m_theme.ink}, text, 2);
        const Box below{text.x, text.y + took + 12, text.width, text.height - took - 12};
        put(m_light == Light::night ? "by night" : "by day", {34, 20, Weight::regular, m_theme.quietInk}, below, 1);
    }

    void addCard(const Stretch& stretch, Box place) const {
        m_list.shapes.emplace_back(RoundedBox{place, 24, m_theme.panel, 2, m_theme.line});
        const Box frame{place.x + padding, place.y + padding, place.width - 2 * padding, figureHeight};
        drawFigure(m_list, stillFigure(stretch, Side::right), m_theme, frame);
        const Box name{place.x + 20, frame.bottom() + 8, place.width - 40, nameHeight};
        const double nameTook = put(stretch.name, {26, 16, Weight::semibold, m_theme.ink}, name, 2);
        const Box muscle{name.x, name.y + nameTook, name.width, muscleHeight};
        put(capitalised(muscleNameOf(stretch)), {23, 14, Weight::regular, m_theme.quietInk}, muscle, 1);
    }

    DrawList& m_list;
    const TextMeasure& m_measure;
    const Theme& m_theme;
    Light m_light;
    double m_top;
};

} // namespace

DrawList stretchSheet(const Stretches& stretches, const TextMeasure& measure) {
    const Cards cards = inOrder(stretches);
    const double half = heightFor(cards.size());
    DrawList list;
    list.size = {sheetWidth, 2 * half};
    list.background = themeOf(Light::day).background;
    Half(list, measure, Light::day, 0).add(cards);
    Half(list, measure, Light::night, half).add(cards);
    return list;
}

} // namespace unknot
