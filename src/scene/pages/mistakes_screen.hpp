#pragma once

// The mistakes in a routine's file, or the warnings about one that loads, each with its line and a way out, and the
// file's path. Knows nothing of the reader.

#include "application/card.hpp"
#include "scene/screen.hpp"

namespace unknot {

struct MistakesView {
    Look look;
    Card card;
    int page = 0;
    std::string notice;
    friend bool operator==(const MistakesView&, const MistakesView&) = default;
};

Screen mistakesScreen(const MistakesView& view, Size size, const TextMeasure& measure);

} // namespace unknot
