#pragma once

// A card of home: what a routine is called, how long it takes and how its main stretch looks; or what is wrong with its
// file. Knows nothing of where the card lies among others.

#include "application/card.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/parts/text_layout.hpp"

#include <string>
#include <vector>

namespace unknot {

/// How round a card's corners are.
double cardRadius(const DrawContext& context);

/// The title of a card, drawn when the size of all titles on the page is known.
struct CardHeading {
    std::string title, quiet; ///< The quiet line stands under the title; may be empty.
    TextStyle titleStyle, quietStyle;
    int mostLines = 2; ///< Of the title.
    Box room;
    double titleHeight = 0; ///< How much of the room the title may take.
};

/// All but the heading, which is still to be put. `key` opens it ("1"); may be empty.
CardHeading drawRoutineCard(const DrawContext& context, const Card& card, const std::string& key, Box box);

/// The card that makes a new routine, likewise. `key` does so; may be empty.
CardHeading drawNewRoutineCard(const DrawContext& context, const std::string& key, Box box);

/// Those of the cards on one page, with titles of one size: the largest at which all of them fit, as far as one can.
void putHeadings(const DrawContext& context, const std::vector<CardHeading>& headings);

/// The way to all mistakes of a card that does not load: "Show what is wrong", or how many there are where that is not
/// the only one.
std::string wayToMistakes(const Card& card);

/// "6 min", "up to 10 min", "less than a minute", and whether it is the person's own.
std::string lengthWords(const Card& card);

} // namespace unknot
