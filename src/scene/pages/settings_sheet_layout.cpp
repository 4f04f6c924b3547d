#include "scene/pages/settings_sheet_layout.hpp"

#include "scene/pages/settings_sheet_words.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

constexpr int rowCount = static_cast<int>(allSettings.size());

struct WordWidths {
    double name = 0, value = 0;
};

WordWidths wordWidthsOf(const DrawContext& context, const SheetSizes& sizes) {
    const auto width = [&](const std::string& words, double size, Weight weight) {
        return std::ceil(context.measure.width(words, size, weight) * drawnWidthTolerance);
    };
    WordWidths widest;
    for (const Setting setting : allSettings) {
        widest.name = std::max(widest.name, width(nameOfSetting(setting), sizes.name, Weight::regular));
        const double bars = isLevel(setting) ? sizes.gap + barsWidth(sizes) : 0;
        for (const std::string& words : valuesInWords(setting))
            widest.value = std::max(widest.value, width(words, sizes.value, Weight::semibold) + bars);
    }
    return widest;
}

// One way to arrange the rows.
struct Arrangement {
    int columns = 1;
    bool stacked = false;
    bool fits = false; ///< Every word keeps its size.
    double height = 0; ///< The least height of a row.
    int perColumn = 1;
    int pages = 1;
};

class Arranger {
public:
    Arranger(const DrawContext& context, const SheetSizes& sizes)
        : m_sizes(sizes), m_widest(wordWidthsOf(context, sizes)) {}

    const WordWidths& widest() const { return m_widest; }

    /// The arrangement with the fewest pages among those that keep every word's size; if none does, one stacked column.
    Arrangement best(Box rows) const {
        std::vector<Arrangement> arrangements;
        for (const auto& [columns, stacked] : {std::pair{2, true}, {1, false}, {2, false}, {1, true}})
            arrangements.push_back(arranged(columns, stacked, rows));
        const auto worse = [](const Arrangement& a, const Arrangement& b) {
            return a.fits != b.fits ? a.fits : a.pages < b.pages;
        };
        const Arrangement best = *std::ranges::min_element(arrangements, worse);
        return best.fits ? best : arrangements.back();
    }

private:
    Arrangement arranged(int columns, bool stacked, Box rows) const {
        Arrangement arrangement{columns, stacked, false, 0, 1, 1};
        const double width = (rows.width - m_sizes.gap * (columns - 1)) / columns;
        const double words = width - 2 * m_sizes.padding - 2 * m_sizes.targetWidth - 2 * m_sizes.gap;
        arrangement.fits = words >= (stacked ? std::max(m_widest.name, m_widest.value)
                                             : m_widest.name + 2 * m_sizes.gap + m_widest.value);
        const double lines = lineHeight * (m_sizes.value + (stacked ? m_sizes.name : 0));
        arrangement.height = std::ceil(std::max(m_sizes.target, lines) + 2 * std::round(m_sizes.padding * 0.4));
        const int most = static_cast<int>(std::floor((rows.height + m_sizes.gap) / (arrangement.height + m_sizes.gap)));
        arrangement.perColumn = std::clamp(most, 1, (rowCount + columns - 1) / columns);
        arrangement.pages = (rowCount + arrangement.perColumn * columns - 1) / (arrangement.perColumn * columns);
        // The most rows of a page, if they are spread over the pages.
        arrangement.perColumn = (rowCount + arrangement.pages * columns - 1) / (arrangement.pages * columns);
        return arrangement;
    }

    SheetSizes m_sizes;
    WordWidths m_widest;
};

void placeHeader(SheetLayout& layout, const DrawContext& context, Size size) {
    const SheetSizes& sizes = layout.sizes;
    const double height = std::max(sizes.target, std::ceil(sizes.title * lineHeight));
    const double words = context.measure.width("Esc  Back", std::floor(24 * context.text), Weight::semibold);
    const double width = std::min(size.width * 0.4, words * 1.2 + 60 * context.unit);
    layout.back = snapToPixels(size.width - sizes.margin - width, sizes.margin, width, height);
    layout.title = snapToPixels(sizes.margin, sizes.margin, layout.back.x - sizes.gap - sizes.margin, height);
}

// From the foot up; the rows take the room left below the header.
void placeFoot(SheetLayout& layout, const DrawContext& context, Size size, const std::string& words, bool turns) {
    const SheetSizes& sizes = layout.sizes;
    const double turner = turns ? sizes.targetWidth + sizes.gap : 0;
    const double width = size.width - 2 * (sizes.margin + turner);
    const auto lines =
        wrapText(context.measure, words, sizes.foot, Weight::regular, width / drawnWidthTolerance).size();
    const double text = std::ceil(static_cast<double>(std::max<std::size_t>(lines, 1)) * sizes.foot * lineHeight);
    const double height = turns ? std::max(text, sizes.target) : text;
    layout.foot = snapToPixels(sizes.margin + turner, size.height - sizes.margin - height, width, height);
    const double top = layout.foot.bottom() - sizes.target;
    layout.previous = turns ? snapToPixels(sizes.margin, top, sizes.targetWidth, sizes.target) : Box{};
    layout.next =
        turns ? snapToPixels(size.width - sizes.margin - sizes.targetWidth, top, sizes.targetWidth, sizes.target)
              : Box{};
    const double rowsTop = layout.back.bottom() + 1.5 * sizes.gap;
    const double rowsBottom = layout.foot.y - sizes.gap;
    layout.rows = snapToPixels(sizes.margin, rowsTop, size.width - 2 * sizes.margin, rowsBottom - rowsTop);
}

} // namespace

SheetSizes sheetSizes(const DrawContext& context) {
    const double unit = context.unit;
    SheetSizes sizes;
    sizes.margin = std::round(std::max(12.0, 48 * unit));
    sizes.gap = std::round(std::max(7.0, 16 * unit));
    sizes.padding = std::round(std::max(7.0, 22 * unit));
    sizes.target = std::ceil(std::max(leastTarget * unit, 32 * context.text));
    sizes.targetWidth = std::ceil(1.2 * sizes.target);
    // If the text is large and the window small, the title shrinks first.
    sizes.title = std::floor(std::min(40 * context.text, std::max(28 * context.text, 44 * unit)));
    sizes.name = std::floor(20 * context.text);
    sizes.value = std::floor(25 * context.text);
    sizes.foot = std::floor(18 * context.text);
    return sizes;
}

double barsWidth(const SheetSizes& sizes) { return std::round(sizes.value * 0.32) * limits::level; }

SheetLayout sheetLayout(const DrawContext& context, Size size, const std::string& footWords) {
    SheetLayout layout;
    layout.sizes = sheetSizes(context);
    placeHeader(layout, context, size);
    const Arranger arranger(context, layout.sizes);
    placeFoot(layout, context, size, footWords, false);
    Arrangement arrangement = arranger.best(layout.rows);
    if (arrangement.pages > 1) {
        placeFoot(layout, context, size, footWords, true);
        arrangement = arranger.best(layout.rows);
    }
    const double gap = layout.sizes.gap;
    layout.columns = arrangement.columns;
    layout.stacked = arrangement.stacked;
    layout.nameWidth = arranger.widest().name;
    layout.perPage = arrangement.perColumn * arrangement.columns;
    layout.pages = arrangement.pages;
    // Spare room makes the rows higher, up to a point.
    const double even = (layout.rows.height - gap * (arrangement.perColumn - 1)) / arrangement.perColumn;
    layout.row = {std::floor((layout.rows.width - gap * (arrangement.columns - 1)) / arrangement.columns),
                  std::floor(std::max(std::min(arrangement.height * 1.5, even),
                                      std::min(arrangement.height, layout.rows.height)))};
    return layout;
}

int firstRow(const SheetLayout& layout, int page) { return (page * rowCount + layout.pages - 1) / layout.pages; }

Box rowPlace(const SheetLayout& layout, int row) {
    const double gap = layout.sizes.gap;
    const int perColumn = layout.perPage / layout.columns;
    const int column = row / perColumn;
    return snapToPixels(layout.rows.x + column * (layout.row.width + gap),
                        layout.rows.y + (row % perColumn) * (layout.row.height + gap), layout.row.width,
                        layout.row.height);
}

} // namespace unknot
