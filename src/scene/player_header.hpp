#pragma once

// The first row of the player screen: what is played, how far it is, and how much is left; and the
// row for a notice below it.

#include "scene/paper.hpp"
#include "scene/player_words.hpp"

namespace unknot {

void drawHeader(const Paper& paper, const PlayerWords& words, bool muted, Box row);
void drawNotice(const Paper& paper, const std::string& notice, Box row);

} // namespace unknot
