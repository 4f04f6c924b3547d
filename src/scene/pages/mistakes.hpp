#pragma once

// What is wrong in a routine's file: each mistake with its line and the way out, and where the file is. Knows nothing
// of how a file is read.

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
