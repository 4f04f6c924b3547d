#pragma once

// Asks for the title of a new routine in a text field. Knows nothing of files.

#include "scene/screen.hpp"

#include <string>

namespace unknot {

struct RoutineTitleView {
    Look look;
    std::string title;
    bool selected = false; ///< The next character replaces the title.
    std::string notice;
    friend bool operator==(const RoutineTitleView&, const RoutineTitleView&) = default;
};

Screen routineTitleScreen(const RoutineTitleView& view, Size size, const TextMeasure& measure);

} // namespace unknot
