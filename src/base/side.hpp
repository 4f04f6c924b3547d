#pragma once

// Left and right, for every room from the routine to the picture. Knows nothing of bodies or screens.

#include <string_view>

namespace unknot {

enum class Side { left, right };

constexpr Side opposite(Side side) { return side == Side::left ? Side::right : Side::left; }
constexpr std::string_view nameOf(Side side) { return side == Side::left ? "left" : "right"; }

} // namespace unknot
