#pragma once

// A card of home: what a routine is called, how long it takes and how its main stretch looks; or what is wrong with its
// file. Knows nothing of where the card lies among others.

#include "application/card.hpp"
#include "scene/paper.hpp"

#include <string>

namespace unknot {

/// How round a card's corners are.
double cardRadius(const Paper& paper);

/// `key` opens it ("1"); may be empty.
void drawRoutineCard(const Paper& paper, const Card& card, const std::string& key, Box box);

/// The card that makes a new routine.
void drawNewRoutineCard(const Paper& paper, Box box);

/// "6 min", "up to 10 min", "less than a minute", and whether it is the person's own.
std::string lengthWords(const Card& card);

} // namespace unknot
