#include "scene/parts/word_widths.hpp"

#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

WordWidths::WordWidths(const TextMeasure& measure, std::string_view text, Weight weight)
    : m_space(measure.width(" ", 1, weight)) {
    while (!text.empty()) {
        std::string_view rest = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(rest.size() + 1, text.size()));
        std::vector<double> words;
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            if (!word.empty()) words.push_back(measure.width(word, 1, weight));
        }
        if (words.empty()) continue;
        m_widest = std::max(m_widest, *std::ranges::max_element(words));
        m_paragraphs.push_back(std::move(words));
    }
}

int WordWidths::lines(double size, double width) const {
    if (size <= 0 || width <= 0) return empty() ? 0 : 9999;
    const double room = width / drawnWidthTolerance / size;
    int count = 0;
    for (const std::vector<double>& words : m_paragraphs) {
        double used = 0;
        ++count;
        for (const double word : words) {
            if (used > 0 && used + m_space + word > room) {
                ++count;
                used = 0;
            }
            used += (used > 0 ? m_space : 0) + word;
            if (word > room) count += static_cast<int>(word / room);
        }
    }
    return count;
}

bool WordWidths::keepsWords(double size, double width) const { return m_widest * size <= width / drawnWidthTolerance; }

double WordWidths::height(double size, double width) const { return lines(size, width) * size * lineHeight; }

} // namespace unknot
