#pragma once

// Text that rather shrinks than break within a word: for names and labels, where a broken word looks like two.

#include "scene/parts/text_layout.hpp"

namespace unknot {

/// The style, shrunk until the longest word fits `width`, but not below its least size.
TextStyle keepingWords(const TextMeasure& measure, std::string_view text, TextStyle style, double width);

/// fitText() in that style.
TextBlock fitWords(const TextMeasure& measure, std::string_view text, const TextStyle& style, Size room, int mostLines);

} // namespace unknot
