#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

TextStyle shrinkToWords(const TextMeasure& measure, std::string_view text, TextStyle style, double width) {
    double widest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        widest = std::max(widest, measure.width(text.substr(0, end), style.size, style.weight));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const double room = std::max(0.0, width) / drawnWidthTolerance;
    if (widest > room) style.size = std::max(style.least, std::floor(style.size * room / widest));
    return style;
}

TextBlock fitWords(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room,
                   int mostLines) {
    return fitText(measure, text, shrinkToWords(measure, text, style, room.width), room, mostLines);
}

} // namespace unknot
