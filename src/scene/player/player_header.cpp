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

void drawHeader(const DrawContext& context, const PlayerWords& words, bool muted, Box row) {
    // The text is small enough for the row that the clock and the progress are never cut.
    const double size = std::floor(std::min({26 * context.text, row.height * 0.65, row.width / 22}));
    const double gap = std::round(size * 0.58);
    const TextStyle strong{size, std::floor(std::min(size, 21 * context.unscaledText())), Weight::semibold,
                           context.theme.ink};
    const TextStyle quiet{size, size, Weight::regular, context.theme.quietInk};
    Header header(context, row);
    const std::string& clock = words.timeLeft.empty() ? words.soFar : words.timeLeft;
    if (!clock.empty()) {
        header.right(words.timeLeft.empty() ? "so far" : "left", quiet, std::round(gap * 0.3));
        header.clock(clock, quiet, 2 * gap);
    }
    if (muted) header.right("Muted", {size, size, Weight::semibold, context.theme.ink}, 2 * gap);
    header.left(words.title, strong, words.progress, quiet, gap);
}

void drawNotice(const DrawContext& context, const std::string& notice, Box row) {
    if (row.height <= 0) return;
    const double size = std::floor(20 * context.text);
    // The row of one usual line has room for two lines of the least size.
    const TextStyle style{size, std::floor(12 * context.unscaledText()), Weight::semibold, context.theme.ink};
    context.putWords(notice, style, row, 0, 2);
}

} // namespace unknot
