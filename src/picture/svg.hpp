#pragma once

// A DrawList as an SVG document that looks the same everywhere: text becomes outlines, labelled with its words for
// screen readers. No library: cairo, which writes SVG, keeps no words.

#include "picture/draw_list.hpp"

#include <functional>
#include <string>

namespace unknot {

/// Returns the path data of a line of text; see Font::outline.
using TextOutline = std::function<std::string(const Text&)>;

std::string toSvg(const DrawList& list, const TextOutline& outline);

} // namespace unknot
