#pragma once

// The help card as a screen of its own, with targets to have it read aloud and to go back. Knows nothing of speech.

#include "scene/screen.hpp"

#include <optional>

namespace unknot {

struct HelpView {
    Look look;
    std::string reason;               ///< The reason why it came by itself; may be empty.
    bool reading = false;             ///< The card is being read aloud.
    std::optional<std::size_t> level; ///< Index of the part being read, from helpLevelAt().
    int page = 0;                     ///< The card has several pages at large text scales.
    std::string notice;
    friend bool operator==(const HelpView&, const HelpView&) = default;
};

Screen helpScreen(const HelpView& view, Size size, const TextMeasure& measure);

} // namespace unknot
