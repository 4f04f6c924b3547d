#include "scene/player/player_header.hpp"

#include "scene/parts/text_layout.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Fills a row from both ends and remembers the room between them.
class Header {
public:
    Header(const DrawContext& context, Box row) : m_context(context), m_row(row), m_left(row.x), m_right(row.right()) {}

    void right(const std::string& words, const TextStyle& style, double gap) {
        const double width = room(words, style);
        m_right -= width;
        put(words, style, m_right, width, 1);
        m_right -= gap;
    }

    /// The clock starts as if its last digit were 0, the widest. So in nine seconds of ten only the gap before the next
    /// word changes.
    void clock(const std::string& words, const TextStyle& style, double gap) {
        std::string widest = words;
        if (!widest.empty()) widest.back() = '0';
        m_right -= std::ceil(m_context.measure.width(widest, style.size, style.weight));
        put(words, style, m_right, room(words, style), 0);
        m_right -= gap;
    }

    /// Words that may be cut, followed by words that may not.
    void left(const std::string& words, const TextStyle& style, const std::string& after, const TextStyle& afterStyle,
              double gap) {
        const double kept = after.empty() ? 0 : room(after, afterStyle) + gap;
        m_left += put(words, style, m_left, m_right - m_left - kept, 0) * drawnWidthTolerance + gap;
        if (!after.empty()) put(after, afterStyle, m_left, kept - gap, 0);
    }

private:
    double room(const std::string& words, const TextStyle& style) const {
        return std::ceil(m_context.measure.width(words, style.size, style.weight) * drawnWidthTolerance) + 1;
    }

    double put(const std::string& words, const TextStyle& style, double x, double width, double align) {
        return m_context.putLine(words, style, {x, m_row.y, width, m_row.height}, align);
    }

    const DrawContext& m_context;
    Box m_row;
    double m_left, m_right;
};

} // namespace

void drawHeader(const DrawContext& context, const PlayerWords& words, bool muted, const PlayerLayout& layout,
                double most) {
    const Box box = layout.header;
    const double wished = std::floor(22 * layout.outer);
    const bool twoRows = box.height >= 2 * wished * lineHeight;
    // The text is small enough for the row that the clock and the progress are never cut.
    const double size = std::floor(std::min({wished, most, box.width / (twoRows ? 15 : 22)}));
    const double gap = std::round(size * 0.58);
    const TextStyle strong{size, std::floor(std::min(size, 18 * context.unscaledText())), Weight::semibold,
                           context.theme.ink};
    const TextStyle quiet{size, size, Weight::regular, context.theme.quietInk};
    Box row = box;
    if (twoRows) {
        row.height = std::floor(box.height / 2);
        context.putLine(words.title, strong, row, 0);
        row.y += row.height;
    }
    Header header(context, row);
    const std::string& clock = words.timeLeft.empty() ? words.soFar : words.timeLeft;
    if (!clock.empty()) {
        header.right(words.timeLeft.empty() ? "so far" : "left", quiet, std::round(gap * 0.3));
        header.clock(clock, quiet, 2 * gap);
    }
    if (muted) header.right("Muted", {size, size, Weight::semibold, context.theme.ink}, 2 * gap);
    header.left(twoRows ? "" : words.title, strong, words.progress, quiet, twoRows ? 0 : gap);
}

TextBlock noticeBlock(const DrawContext& context, const std::string& notice, double width) {
    const double outer = outerTextUnitOf(context.screen.picture.size, context.look.textScale);
    const double size = std::floor(noticeUnits * outer), least = std::floor(18 * context.unscaledText());
    const TextStyle style{size, least, Weight::semibold, context.theme.ink};
    if (notice.empty()) return {{}, 0, style.weight, style.color};
    const auto inLines = [&](int lines) {
        return fitWords(context.measure, notice, style, {width, std::max(size, lines * least) * lineHeight}, lines);
    };
    const TextBlock usual = inLines(3);
    const bool cut = !usual.lines.empty() && usual.lines.back().ends_with("…");
    return cut ? inLines(6) : usual;
}

} // namespace unknot
