#include "scene/pages/source_line.hpp"

#include "base/unicode.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace unknot {

namespace {

/// A line in three parts; the middle part is marked.
struct Parts {
    std::u32string before, marked, after;
    bool cutBefore = false, cutAfter = false; ///< The line goes on beyond these parts.
};

/// Characters considered on either side of the mark's start: more than any window shows, and few enough for a file
/// whose only line is a megabyte long.
constexpr int reach = 400;

Parts partsOf(std::string_view source, const SourceLocation& location) {
    Parts parts;
    std::string_view line = sourceLine(source, location.line);
    const int length = static_cast<int>(countCharacters(line));
    const int first = std::clamp(location.column, 1, length + 1);
    const int marked = std::clamp(location.length, 1, reach);
    const int from = std::max(1, first - reach);
    for (int column = 1; column < std::min(first + reach, length + 1); ++column) {
        const char32_t character = takeCharacter(line);
        if (column < from) continue;
        std::u32string& part = column < first ? parts.before : column < first + marked ? parts.marked : parts.after;
        part += visible(character);
    }
    parts.cutBefore = from > 1;
    parts.cutAfter = !line.empty();
    return parts;
}

class Line {
public:
    Line(const DrawContext& context, Parts parts, double size)
        : m_context(context), m_parts(std::move(parts)), m_size(size) {}

    /// Takes characters from both ends until the line fits, those farthest from the mark first.
    void shorten(double width) {
        constexpr std::size_t keptBefore = 16;
        while (full() > width) {
            if (m_parts.before.size() > keptBefore && m_parts.before.size() >= m_parts.after.size()) {
                m_parts.before.erase(0, 1);
                m_parts.cutBefore = true;
            } else if (!m_parts.after.empty()) {
                m_parts.after.pop_back();
                m_parts.cutAfter = true;
            } else if (!m_parts.before.empty()) {
                m_parts.before.erase(0, 1);
                m_parts.cutBefore = true;
            } else if (m_parts.marked.size() > 1) {
                m_parts.marked.pop_back();
                m_parts.cutAfter = true;
            } else {
                return;
            }
        }
    }

    void draw(Box box) const {
        TextBlock block{
            {before() + encodeUtf8(m_parts.marked) + after()}, m_size, Weight::regular, m_context.theme.ink};
        const double top = box.y + (box.height - block.height()) / 2;
        if (!block.lines.front().empty()) m_context.putText(block, {box.x, top, box.width, block.height()}, 0);
        const double from = box.x + width(before());
        const double marked = std::max(width(encodeUtf8(m_parts.marked)), m_size * 0.5);
        const double stroke = std::max(1.0, m_size * 0.055);
        const double y = top + block.height() - stroke;
        m_context.add(Capsule{{from + stroke, y}, {from + marked - stroke, y}, stroke, stroke, m_context.theme.glow});
    }

private:
    std::string before() const { return (m_parts.cutBefore ? "…" : "") + encodeUtf8(m_parts.before); }
    std::string after() const { return encodeUtf8(m_parts.after) + (m_parts.cutAfter ? "…" : ""); }
    double width(const std::string& text) const { return m_context.measure.width(text, m_size, Weight::regular); }
    double full() const {
        return width(before() + encodeUtf8(m_parts.marked) + after()) * drawnWidthTolerance + m_size * 0.5;
    }

    const DrawContext& m_context;
    Parts m_parts;
    double m_size;
};

} // namespace

void drawSourceLine(const DrawContext& context, std::string_view source, const SourceLocation& location, double size,
                    Box box) {
    Line line(context, partsOf(source, location), std::floor(size));
    line.shorten(box.width);
    line.draw(box);
}

} // namespace unknot
