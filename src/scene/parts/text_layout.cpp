#include "scene/parts/text_layout.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Turns control characters other than line feeds into spaces, so that none reaches a painter.
std::u32string cleaned(std::string_view text) {
    std::u32string points = decodeUtf8(text);
    for (char32_t& point : points) {
        if (point < 0x20 && point != U'\n') point = U' ';
    }
    return points;
}

/// How many characters of `word` fit: at least one, so that wrapping always ends.
std::size_t fittingCount(const TextMeasure& measure, std::u32string_view word, double size, Weight weight,
                         double width) {
    std::size_t low = 1;
    std::size_t high = word.size();
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (measure.width(encodeUtf8(word.substr(0, middle)), size, weight) <= width) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

class Wrapper {
public:
    Wrapper(const TextMeasure& measure, double size, Weight weight, double width)
        : m_measure(measure), m_size(size), m_weight(weight), m_width(width),
          m_space(measure.width(" ", size, weight)) {}

    void paragraph(std::u32string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(U' '), text.size());
            if (end > 0) word(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        flush();
    }

    std::vector<std::string> take() { return std::move(m_lines); }

private:
    void word(std::u32string_view text) {
        double width = m_measure.width(encodeUtf8(text), m_size, m_weight);
        if (m_used > 0 && m_used + m_space + width > m_width) flush();
        while (width > m_width && text.size() > 1) {
            const std::size_t count = fittingCount(m_measure, text, m_size, m_weight, m_width);
            m_line = text.substr(0, count);
            m_used = m_width;
            flush();
            text.remove_prefix(count);
            if (text.empty()) return;
            width = m_measure.width(encodeUtf8(text), m_size, m_weight);
        }
        if (m_used > 0) {
            m_line += U' ';
            m_used += m_space;
        }
        m_line += text;
        m_used += width;
    }

    void flush() {
        if (!m_line.empty()) m_lines.push_back(encodeUtf8(m_line));
        m_line.clear();
        m_used = 0;
    }

    const TextMeasure& m_measure;
    double m_size;
    Weight m_weight;
    double m_width;
    double m_space;
    std::u32string m_line;
    double m_used = 0;
    std::vector<std::string> m_lines;
};

std::vector<std::string> wrapParagraph(const TextMeasure& measure, std::u32string_view paragraph, double size,
                                       Weight weight, double width) {
    Wrapper wrapper(measure, size, weight, width);
    wrapper.paragraph(paragraph);
    return wrapper.take();
}

double widestWord(const TextMeasure& measure, std::u32string_view paragraph, double size, Weight weight) {
    double widest = 0;
    while (!paragraph.empty()) {
        const std::size_t end = std::min(paragraph.find(U' '), paragraph.size());
        widest = std::max(widest, measure.width(encodeUtf8(paragraph.substr(0, end)), size, weight));
        paragraph.remove_prefix(std::min(end + 1, paragraph.size()));
    }
    return widest;
}

/// Finds the narrowest width with the same number of lines, so that no word stands alone on the last line. It breaks no
/// word for that.
std::vector<std::string> wrapBalanced(const TextMeasure& measure, std::u32string_view paragraph, double size,
                                      Weight weight, double width) {
    std::vector<std::string> best = wrapParagraph(measure, paragraph, size, weight, width);
    if (best.size() < 2 || best.size() > 4) return best;
    double low = std::min(width, std::max(width / 2, widestWord(measure, paragraph, size, weight)));
    double high = width;
    for (int i = 0; i < 6; ++i) {
        const double middle = (low + high) / 2;
        auto lines = wrapParagraph(measure, paragraph, size, weight, middle);
        if (lines.size() == best.size()) {
            best = std::move(lines);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

template <typename Wrap>
std::vector<std::string> eachParagraph(std::string_view text, Wrap wrap) {
    const std::u32string points = cleaned(text);
    std::vector<std::string> lines;
    for (std::u32string_view rest = points; !rest.empty();) {
        const std::size_t end = std::min(rest.find(U'\n'), rest.size());
        for (std::string& line : wrap(rest.substr(0, end)))
            lines.push_back(std::move(line));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

double usable(double width) { return width / drawnWidthTolerance; }

} // namespace

std::string joinedLines(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines)
        all += (all.empty() ? "" : "\n") + line;
    return all;
}

std::vector<std::string> wrapText(const TextMeasure& measure, std::string_view text, double size, Weight weight,
                                  double width) {
    return eachParagraph(
        text, [&](std::u32string_view paragraph) { return wrapParagraph(measure, paragraph, size, weight, width); });
}

std::string ellipsize(const TextMeasure& measure, std::string_view text, double size, Weight weight, double width) {
    std::u32string points = cleaned(text);
    std::replace(points.begin(), points.end(), U'\n', U' ');
    if (measure.width(encodeUtf8(points), size, weight) <= width) return encodeUtf8(points);
    const double room = width - measure.width("…", size, weight);
    if (room <= 0) return "";
    std::size_t count = fittingCount(measure, points, size, weight, room);
    if (measure.width(encodeUtf8(points.substr(0, count)), size, weight) > room) count = 0;
    while (count > 0 && points[count - 1] == U' ')
        --count;
    return encodeUtf8(points.substr(0, count)) + "…";
}

TextBlock fitText(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room, int mostLines) {
    TextBlock block{{}, 0, style.weight, style.color};
    const double width = usable(room.width);
    const double least = std::floor(std::min(style.least, style.size));
    double size = std::max(1.0, std::floor(style.size));
    const auto linesAt = [&](double pixels) {
        const double rows = std::floor(room.height / (pixels * lineHeight) + 1e-6);
        return static_cast<std::size_t>(std::clamp(rows, 0.0, static_cast<double>(mostLines)));
    };
    for (;;) {
        block.size = size;
        block.lines = eachParagraph(text, [&](std::u32string_view paragraph) {
            return wrapBalanced(measure, paragraph, size, style.weight, width);
        });
        if (block.lines.size() <= linesAt(size) || size <= least) break;
        size = std::max(least, std::floor(size * 0.94));
    }
    const std::size_t most = linesAt(block.size);
    if (most == 0 || width < block.size) return {{}, 0, style.weight, style.color};
    if (block.lines.size() > most) {
        std::string rest;
        for (std::size_t i = most - 1; i < block.lines.size(); ++i)
            rest += (rest.empty() ? "" : " ") + block.lines[i];
        block.lines.resize(most);
        block.lines.back() = ellipsize(measure, rest, block.size, style.weight, width);
    }
    return block;
}

TextBlock fitLine(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room) {
    TextBlock block{{}, 0, style.weight, style.color};
    double size = std::floor(std::min(style.size, room.height / lineHeight + 0.5));
    const double width = usable(room.width);
    if (text.empty() || size < 1 || width < size) return block;
    const double least = std::floor(std::min(style.size, style.least));
    const double wished = measure.width(text, size, style.weight);
    if (wished > width) size = std::max(std::min(size, least), std::floor(size * width / wished));
    block.size = size;
    block.lines.push_back(ellipsize(measure, text, size, style.weight, width));
    return block;
}

void putText(DrawList& list, const TextMeasure& measure, const TextBlock& block, Box box, double align) {
    const double height = block.size * lineHeight;
    double top = box.y;
    for (const std::string& line : block.lines) {
        const double width = measure.width(line, block.size, block.weight);
        const double baseline = top + height / 2 + measure.capHeight(block.weight) * block.size / 2;
        list.shapes.push_back(Text{
            {box.x + (box.width - width) * align, std::round(baseline)}, block.size, block.weight, line, block.color});
        top += height;
    }
}

} // namespace unknot
