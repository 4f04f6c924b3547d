#pragma once

// The help card as a screen of its own: the card, and the ways to have it read aloud and to go back.

#include "scene/screen.hpp"

#include <optional>

namespace unknot {

struct HelpView {
    Look look;
    std::string lead;                 ///< Why it is shown, where it came by itself; may be empty.
    bool reading = false;             ///< It is being read aloud.
    std::optional<std::size_t> level; ///< Which part is being read just now, as levelRead() answers.
    int page = 0;                     ///< At large text scales the card has several.
    std::string notice;
    friend bool operator==(const HelpView&, const HelpView&) = default;
};

Screen helpScreen(const HelpView& view, Size size, const TextMeasure& measure);

} // namespace unknot
