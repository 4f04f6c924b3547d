#include "scene/key_hints.hpp"

#include "scene/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

class HintRow {
public:
    HintRow(const Paper& paper, Box row)
        : m_paper(paper), m_row(row), m_size(std::floor(18 * paper.text)),
          m_line(std::max(1.0, std::round(2 * paper.unit))) {}

    /// False when it does not fit any more.
    bool add(const KeyHint& hint) {
        const double key = keyWidth(hint);
        const double words = width(hint.words, Weight::regular);
        const double gap = 9 * m_paper.text;
        if (m_x + key + gap + words > m_row.width) return false;
        drawKey(hint, {m_row.x + m_x, m_row.y, key, m_row.height});
        putLine(m_paper.list, m_paper.measure, hint.words, style(Weight::regular),
                {m_row.x + m_x + key + gap, m_row.y, words + 1, m_row.height}, 0);
        m_x += key + gap + words + 24 * m_paper.text;
        return true;
    }

private:
    TextStyle style(Weight weight) const { return {m_size, m_size, weight, m_paper.theme.quietInk}; }

    double width(const std::string& text, Weight weight) const {
        return m_paper.measure.width(text, m_size, weight) * drawnWidthTolerance;
    }

    double keyWidth(const KeyHint& hint) const {
        const double words = hint.picture == KeyPicture::none ? width(hint.key, Weight::semibold) : 0;
        return std::round(std::max(m_row.height, words + 22 * m_paper.text));
    }

    void drawKey(const KeyHint& hint, Box box) const {
        const Theme& theme = m_paper.theme;
        m_paper.list.shapes.push_back(RoundedBox{box, 7 * m_paper.text, theme.background, m_line, theme.line});
        if (hint.picture == KeyPicture::none) {
            putLine(m_paper.list, m_paper.measure, hint.key, style(Weight::semibold), box, 0.5);
        } else {
            drawArrow(box, hint.picture == KeyPicture::arrowRight ? 1 : -1);
        }
    }

    /// The typeface has no arrows, and the fallback's are of another weight.
    void drawArrow(Box box, double direction) const {
        const Point middle{box.x + box.width / 2, box.y + box.height / 2};
        const double half = box.height * 0.19;
        const double head = box.height * 0.13;
        const double stroke = std::max(0.8, box.height * 0.034);
        const Point tip{middle.x + half * direction, middle.y};
        const auto line = [&](Point from, Point to) {
            m_paper.list.shapes.push_back(Capsule{from, to, stroke, stroke, m_paper.theme.quietInk});
        };
        line({middle.x - half * direction, middle.y}, tip);
        line({tip.x - head * direction, tip.y - head}, tip);
        line({tip.x - head * direction, tip.y + head}, tip);
    }

    const Paper& m_paper;
    Box m_row;
    double m_size;
    double m_line;
    double m_x = 0;
};

} // namespace

void drawKeyHints(const Paper& paper, const std::vector<KeyHint>& hints, Box row) {
    HintRow drawn(paper, row);
    for (const KeyHint& hint : hints) {
        if (!drawn.add(hint)) return;
    }
}

} // namespace unknot
