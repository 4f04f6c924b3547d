#include "scene/player/words_block.hpp"

#include "scene/parts/caution_box.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// The heights that depend on the size of the instruction, in pixels.
struct WordsHeights {
    WordsHeights(const PlayerLayout& layout, double instruction)
        : unit(instruction / instructionUnits), pillUnit(std::clamp(unit, layout.unscaledText, layout.outer)),
          pill(std::round(40 * pillUnit)), afterPill(std::round(11 * unit)), afterHeading(std::round(5 * unit)),
          beforeAction(std::round(8 * unit)), caution(std::min(instruction, std::floor(cautionUnits * layout.outer))),
          beforeCaution(std::round(caution * 0.45)) {}

    double unit, pillUnit;
    double pill, afterPill, afterHeading, beforeAction;
    double caution; ///< Its text size.
    double beforeCaution;
};

/// Draws the words from top to bottom.
class Block {
public:
    Block(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout, double instruction)
        : m_context(context), m_words(words), m_layout(layout), m_heights(layout, instruction),
          m_instruction(instruction), m_measured(context.measure, words), m_align(isTextBeside(layout) ? 0 : 0.5) {}

    void draw() {
        Box room = m_layout.words;
        Box care = room;
        // A caution that is too long for the room leaves half of it to the instruction.
        if (!m_measured.fit(m_layout, m_instruction))
            care = {room.x, room.y + room.height / 2, room.width, room.height / 2};
        const double height = drawCaution(m_context, m_words.cautionText, m_heights.caution, care);
        if (height > 0) room.height = std::max(0.0, room.height - height - m_heights.beforeCaution);
        if (m_layout.name.width > 0) {
            drawName(m_layout.name, 0.5);
            drawLines(room);
            return;
        }
        const double name = nameHeight(room);
        const double all = name + m_heights.afterHeading + linesHeight(room.width);
        const double above = m_layout.wordsBeside ? std::max(0.0, std::round((room.height - all) / 2)) : 0;
        drawName({room.x, room.y + above, room.width, name}, 0);
        const double below = above + name + m_heights.afterHeading;
        drawLines({room.x, room.y + below, room.width, std::max(0.0, room.height - below)});
    }

private:
    TextStyle style(double size, Weight weight) const {
        return {size, std::floor(std::min(size, 18 * m_context.unscaledText())), weight, m_context.theme.ink};
    }

    double pillHeight() const { return m_words.side.empty() ? 0 : m_heights.pill + m_heights.afterPill; }

    double linesHeight(double width) const {
        const double lines =
            WordWidths(m_context.measure, joinedLines(m_words.lines), Weight::regular).height(m_instruction, width);
        return lines + actionHeight(width);
    }

    double actionHeight(double width) const {
        if (m_words.action.empty()) return 0;
        const WordWidths action(m_context.measure, m_words.action, Weight::semibold);
        return m_heights.beforeAction + action.height(m_instruction, width);
    }

    TextBlock heading(Size room) const {
        const double size = m_measured.headingSize(m_instruction, room.width);
        return fitWords(m_context.measure, m_words.heading, style(size, Weight::semibold), room, 4);
    }

    /// The height of the pill and the heading above the lines. A heading that is too long leaves half of the room.
    double nameHeight(Box room) const {
        const double left = room.height - pillHeight();
        const double others = m_heights.afterHeading + linesHeight(room.width);
        const double most = m_words.lines.empty() ? left : std::max(left - others, left * 0.45);
        return pillHeight() + heading({room.width, most}).height() + 0.01;
    }

    /// `spare` is the share of the room left over that stays above the name.
    void drawName(Box room, double spare) const {
        const TextBlock block = heading({room.width, room.height - pillHeight()});
        double top = room.y + std::max(0.0, std::round((room.height - pillHeight() - block.height()) * spare));
        if (pillHeight() > 0) drawPill({room.x, top, room.width, m_heights.pill});
        top += pillHeight();
        m_context.putText(block, {room.x, top, room.width, block.height()}, m_align);
    }

    void drawLines(Box room) const {
        const double action = std::min(actionHeight(room.width), room.height * 0.5);
        const Size place{room.width, room.height - action};
        TextBlock lines =
            fitWords(m_context.measure, joinedLines(m_words.lines), style(m_instruction, Weight::regular), place, 8);
        const bool cut = !lines.lines.empty() && lines.lines.back().ends_with("…");
        if (cut && m_words.lines.size() > 1)
            lines = fitWords(m_context.measure, m_words.lines[m_words.present], style(m_instruction, Weight::regular),
                             place, 8);
        m_context.putText(lines, room, m_align);
        if (action <= 0) return;
        const double top = room.y + lines.height() + m_heights.beforeAction;
        const TextBlock block = fitWords(m_context.measure, m_words.action, style(m_instruction, Weight::semibold),
                                         {room.width, std::max(0.0, room.bottom() + 0.01 - top)}, 2);
        m_context.putText(block, {room.x, top, room.width, block.height()}, m_align);
    }

    void drawPill(Box row) const {
        const TextStyle inside{std::floor(19 * m_heights.pillUnit), std::floor(18 * m_context.unscaledText()),
                               Weight::bold, m_context.theme.onAccent};
        const double padding = row.height * 0.65;
        const double words =
            m_context.measure.width(m_words.side, inside.size, inside.weight) * drawnWidthTolerance + 1;
        const double width = std::min(row.width, std::round(words + 2 * padding));
        const Box pill{std::round(row.x + (row.width - width) * m_align), row.y, width, row.height};
        m_context.add(RoundedBox{pill, pill.height / 2, m_context.theme.accent, 0, m_context.theme.accent});
        const double inset = std::min(padding, width * 0.1);
        m_context.putLine(m_words.side, inside, {pill.x + inset, pill.y, width - 2 * inset, pill.height}, 0.5);
    }

    const DrawContext& m_context;
    const PlayerWords& m_words;
    const PlayerLayout& m_layout;
    WordsHeights m_heights;
    double m_instruction;
    MeasuredWords m_measured;
    double m_align;
};

} // namespace

MeasuredWords::MeasuredWords(const TextMeasure& measure, const PlayerWords& words)
    : m_heading(measure, words.heading, Weight::semibold), m_lines(measure, joinedLines(words.lines), Weight::regular),
      m_action(measure, words.action, Weight::semibold), m_caution(cautionWords(measure, words.cautionText)),
      m_pill(!words.side.empty()) {}

double MeasuredWords::headingSize(double instruction, double width) const {
    const double most = std::floor(instruction * 40 / instructionUnits);
    for (double size = most; size >= std::max(instruction, most * 0.75); --size)
        if (m_heading.lines(size, width) == 1) return size;
    for (double size = most; size > instruction; --size)
        if (m_heading.keepsWords(size, width) && m_heading.lines(size, width) <= 2) return size;
    return instruction;
}

bool MeasuredWords::fit(const PlayerLayout& layout, double instruction) const {
    const WordsHeights heights(layout, instruction);
    const Box words = layout.words;
    const bool compact = layout.name.width > 0;
    const double nameWidth = compact ? layout.name.width : words.width;
    const double headingSize = this->headingSize(instruction, nameWidth);
    const bool keepsWords = m_heading.keepsWords(headingSize, nameWidth) &&
                            m_lines.keepsWords(instruction, words.width) &&
                            m_action.keepsWords(instruction, words.width);
    const double caution = cautionHeight(m_caution, heights.caution, words.width);
    if (!keepsWords || caution > words.height || m_heading.lines(headingSize, nameWidth) > 4) return false;
    const double name = (m_pill ? heights.pill + heights.afterPill : 0) + m_heading.height(headingSize, nameWidth);
    double rest = m_lines.height(instruction, words.width);
    if (m_lines.lines(instruction, words.width) > 8) return false;
    if (!m_action.empty()) rest += heights.beforeAction + m_action.height(instruction, words.width);
    if (caution > 0) rest += heights.beforeCaution + caution;
    if (compact) return name <= layout.name.height && rest <= words.height;
    return name + heights.afterHeading + rest + 0.1 <= words.height;
}

void drawWords(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout, double instruction) {
    Block(context, words, layout, instruction).draw();
}

void drawAdvice(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout) {
    const Box ring = layout.ring;
    const double left = std::min(ring.x, layout.words.x);
    const double top = std::min(ring.y, layout.words.y);
    const Box room{left, top, std::max(ring.right(), layout.words.right()) - left,
                   std::max(ring.bottom(), layout.words.bottom()) - top};
    const TextStyle style{std::floor(56 * context.text), std::floor(20 * context.unscaledText()), Weight::semibold,
                          context.theme.ink};
    const TextBlock block = fitText(context.measure, words.heading, style, {room.width, room.height}, 8);
    const double above = std::floor((room.height - block.height()) / 2);
    context.putText(block, {room.x, room.y + above, room.width, block.height()}, 0.5);
}

} // namespace unknot
