#pragma once

// Text that shrinks rather than break a word: for names and labels, where a broken word looks like two. Knows nothing
// of the words' meaning.

#include "scene/parts/text_layout.hpp"

namespace unknot {

/// The style, shrunk until the longest word fits `width`, but not below its least size.
TextStyle shrinkToWords(const TextMeasure& measure, std::string_view text, TextStyle style, double width);

/// fitText() with the style from shrinkToWords().
TextBlock fitWords(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room, int mostLines);

} // namespace unknot
