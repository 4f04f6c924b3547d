#include "scene/pages/page_frame.hpp"

#include "scene/home/notice_bar.hpp"
#include "scene/pages/pager.hpp"
#include "scene/parts/whole_words.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

Size atLeast(Size window) {
    return {std::max(window.width, smallestWindow.width), std::max(window.height, smallestWindow.height)};
}

double rowGap(double unit) { return std::round(12 * unit); }

/// The width that a choice prefers, in pixels.
double wishedWidth(const DrawContext& context, const PageChoice& choice) {
    const double words = context.measure.width(choice.button.words, std::floor(24 * context.text), Weight::semibold);
    return words * drawnWidthTolerance + (choice.button.key.empty() ? 60 : 140) * context.text;
}

} // namespace

double mostHead(Size window) { return std::floor(atLeast(window).height * 0.36); }

PageFrame framePage(Size window, double textScale, double head, int rows) {
    const Size size = atLeast(window);
    PageFrame frame;
    frame.unit = unitOf(window);
    frame.text = textUnitOf(window, textScale);
    const double unit = frame.unit, margin = std::round(48 * unit), width = size.width - 2 * margin;
    const double target = std::ceil(std::min(std::max(leastTarget * unit, 40 * frame.text), size.height * 0.13));
    frame.head = snapToPixels(margin, 30 * unit, width, std::min(head, mostHead(window)));
    const double foot = rows * target + (rows - 1) * rowGap(unit);
    frame.foot = snapToPixels(margin, std::round(size.height - 22 * unit) - foot, width, foot);
    const double notice = std::min(52 * frame.text, size.height * 0.11);
    frame.notice = snapToPixels(margin, frame.foot.y - 12 * unit - notice, width, notice);
    const double top = frame.head.bottom() + 16 * unit;
    frame.middle = snapToPixels(margin, top, width, frame.notice.y - 8 * unit - top);
    return frame;
}

void putChoices(const DrawContext& context, const std::vector<PageChoice>& choices, int page, int pages, Box foot) {
    const double gap = std::round(16 * context.unit);
    std::vector<double> widths;
    double wished = pages > 1 ? pagerWidth(context, foot.height) + gap : 0;
    for (const PageChoice& choice : choices) {
        widths.push_back(wishedWidth(context, choice));
        wished += widths.back() + gap;
    }
    const double scale = std::min(1.0, foot.width / (wished - gap));
    double x = foot.x;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const double width = std::floor(widths[i] * scale);
        putButton(context, choices[i].button, {x, foot.y, width, foot.height}, choices[i].action);
        x += width + std::floor(gap * scale);
    }
    if (pages > 1) {
        const double width = std::floor(pagerWidth(context, foot.height) * scale);
        putPager(context, page, pages, {foot.right() - width, foot.y, width, foot.height});
    }
}

void putPageNotice(const DrawContext& context, const PageFrame& frame, const std::string& notice) {
    if (!notice.empty()) putNotice(context, notice, frame.notice);
}

int choiceRows(const DrawContext& context, const std::vector<PageChoice>& choices, double width) {
    constexpr double leastShare = 0.9;
    double wished = -std::round(16 * context.unit);
    for (const PageChoice& choice : choices)
        wished += wishedWidth(context, choice) + std::round(16 * context.unit);
    return wished * leastShare > width ? 2 : 1;
}

void putChoiceRows(const DrawContext& context, const std::vector<PageChoice>& choices, int rows, Box foot) {
    const double gap = rowGap(context.unit), height = (foot.height - (rows - 1) * gap) / rows;
    const auto each = (static_cast<std::ptrdiff_t>(choices.size()) + rows - 1) / rows;
    for (int row = 0; row < rows; ++row) {
        const auto from = choices.begin() + row * each;
        const auto to = std::min(from + each, choices.end());
        putChoices(context, {from, to}, 0, 1, snapToPixels(foot.x, foot.y + row * (height + gap), foot.width, height));
    }
}

void Paragraphs::add(std::string_view words, double size, Weight weight, Color color, double share, int mostLines) {
    const TextStyle style{std::floor(size), std::max(7.0, std::floor(size * 0.4)), weight, color};
    const Size room{m_room.width, std::max(0.0, (m_room.height - m_height) * share)};
    add(fitWords(m_measure, words, style, room, mostLines));
}

void Paragraphs::addPath(std::string_view path, double size, Weight weight, Color color, double share) {
    constexpr int mostLines = 20;
    const TextStyle style{std::floor(size), std::max(7.0, std::floor(size * 0.3)), weight, color};
    add(fitText(m_measure, path, style, {m_room.width, std::max(0.0, (m_room.height - m_height) * share)}, mostLines));
}

void Paragraphs::add(TextBlock block) {
    m_height += block.height();
    m_blocks.push_back(std::move(block));
}

void Paragraphs::put(DrawList& list, Box box) const {
    for (const TextBlock& block : m_blocks) {
        putText(list, m_measure, block, box, 0);
        box.y += block.height();
    }
}

} // namespace unknot
