#include "scene/player/words_block.hpp"

#include "scene/parts/caution_box.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// The parts from top to bottom, each with its height and the gap before it.
class Block {
public:
    Block(const DrawContext& context, const PlayerWords& words, Box box)
        : m_context(context), m_words(words), m_box(box) {
        double room = box.height;
        const auto take = [&](double wished) {
            const double taken = wished <= room ? wished : 0;
            room -= taken;
            return taken;
        };
        if (!words.side.empty()) m_pill = take(rowOf(40, box.height));
        if (m_pill > 0) m_pillGap = take(std::min(12 * context.text, room * 0.1));
        if (!words.action.empty()) m_action = take(rowOf(38, box.height));
        if (m_action > 0) m_actionGap = take(std::min(8 * context.text, room * 0.1));

        std::string joined;
        for (const std::string& line : words.lines)
            joined += (joined.empty() ? "" : "\n") + line;
        const double heading = joined.empty() ? room : room * 0.45;
        m_heading = fitText(context.measure, words.heading, style(40, 20, Weight::semibold), {box.width, heading}, 3);
        room -= m_heading.height();
        m_linesGap = std::min(5 * context.text, room * 0.1);
        m_lines = fitLines(joined, {box.width, room - m_linesGap});
        const bool cut = !m_lines.lines.empty() && m_lines.lines.back().ends_with("…");
        if (cut && words.lines.size() > 1)
            m_lines = fitLines(words.lines[words.present], {box.width, room - m_linesGap});
    }

    double height() const {
        return m_pill + m_pillGap + m_heading.height() + m_linesGap + m_lines.height() + m_actionGap + m_action;
    }

    /// The text size of the sentences that tell what to do; 0 if they are cut.
    double told() const {
        const TextBlock& told = m_words.lines.empty() ? m_heading : m_lines;
        return told.lines.empty() || told.lines.back().ends_with("…") ? 0 : told.size;
    }

    void draw(double top, double align) const {
        if (m_pill > 0) drawPill({m_box.x, top, m_box.width, m_pill}, align);
        top += m_pill + m_pillGap;
        const auto put = [&](const TextBlock& block) {
            m_context.putText(block, {m_box.x, top, m_box.width, block.height()}, align);
            top += block.height();
        };
        put(m_heading);
        top += m_linesGap;
        put(m_lines);
        top += m_actionGap;
        if (m_action > 0) {
            m_context.putLine(m_words.action, style(26, 16, Weight::semibold), {m_box.x, top, m_box.width, m_action},
                              align);
        }
    }

private:
    TextBlock fitLines(const std::string& lines, Size room) const {
        return fitText(m_context.measure, lines, style(26, 18, Weight::regular), room, 8);
    }

    TextStyle style(double size, double least, Weight weight) const {
        return {std::floor(size * m_context.text), std::floor(least * m_context.unscaledText()), weight,
                m_context.theme.ink};
    }

    /// Large text must leave most of the room to the longer parts.
    double rowOf(double units, double room) const {
        return std::max(units * m_context.unscaledText(), std::min(units * m_context.text, room * 0.17));
    }

    void drawPill(Box row, double align) const {
        TextStyle inside = style(19, 14, Weight::bold);
        inside.color = m_context.theme.onAccent;
        const double padding = row.height * 0.65;
        const double words =
            m_context.measure.width(m_words.side, inside.size, inside.weight) * drawnWidthTolerance + 1;
        const double width = std::min(row.width, std::round(words + 2 * padding));
        const Box pill{std::round(row.x + (row.width - width) * align), row.y, width, row.height};
        m_context.add(RoundedBox{pill, pill.height / 2, m_context.theme.accent, 0, m_context.theme.accent});
        const double inset = std::min(padding, width * 0.1);
        m_context.putLine(m_words.side, inside, {pill.x + inset, pill.y, width - 2 * inset, pill.height}, 0.5);
    }

    const DrawContext& m_context;
    const PlayerWords& m_words;
    Box m_box;
    double m_pill = 0, m_pillGap = 0, m_linesGap = 0, m_actionGap = 0, m_action = 0;
    TextBlock m_heading, m_lines;
};

} // namespace

namespace {

/// The preferred text size, or a smaller size if the instruction then comes out larger.
DrawContext bestContext(const DrawContext& wished, const PlayerWords& words, Box room) {
    const double least = wished.unscaledText();
    double best = wished.text;
    double told = Block(wished, words, room).told();
    for (const double share : {0.8, 0.6, 0.4, 0.2, 0.0}) {
        const double text = least + share * (wished.text - least);
        if (text >= best) continue;
        const DrawContext context = wished.withText(text);
        const double smaller = Block(context, words, room).told();
        if (smaller <= told) continue;
        told = smaller;
        best = text;
    }
    return wished.withText(best);
}

} // namespace

void drawWords(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout) {
    // The caution grows less than the instruction.
    const double most = layout.wordsBeside ? 1.3 : 1;
    const DrawContext careful = context.withText(std::min(context.text, most * context.unscaledText()));
    const Box room = drawCaution(careful, words.cautionText, words.caption.empty(), layout);
    if (layout.wordsBeside) {
        // The room may allow larger text than the window's scale.
        const double roomy = std::min(room.width / 430, room.height / 260);
        const double text = std::clamp(roomy, context.text, 1.7 * context.text);
        const DrawContext larger = bestContext(context.withText(text), words, room);
        const Block block(larger, words, room);
        block.draw(std::round(room.y + std::max(0.0, room.height - block.height()) / 2), 0);
    } else {
        const DrawContext best = bestContext(context, words, room);
        Block(best, words, room).draw(room.y, 0.5);
    }
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
