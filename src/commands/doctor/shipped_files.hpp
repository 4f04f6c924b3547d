#pragma once

// The files that belong to the program, as they were when it was built. CMakeLists.txt writes the list.

#include <span>
#include <string_view>

namespace unknot {

/// "assets/fonts/DejaVuSans.ttf", "routines/bedtime.yaml".
std::span<const std::string_view> shippedFiles();

} // namespace unknot
