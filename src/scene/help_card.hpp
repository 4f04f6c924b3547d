#pragma once

// When to get help, as a screen: four levels in frames of their own, as large as the window allows. Knows nothing
// of why it is shown.

#include "scene/paper.hpp"

#include <string>

namespace unknot {

/// `lead` stands below the card's name and may be empty.
void drawHelpCard(const Paper& paper, const std::string& lead, Box box);

} // namespace unknot
