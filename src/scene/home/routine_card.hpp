#pragma once

// A card of home: a routine's name, its length and the figure of its main stretch; or the first mistake in its file.
// Knows nothing of the card's place among others.

#include "application/card.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/parts/text_layout.hpp"

#include <string>
#include <vector>

namespace unknot {

/// The radius of a card's corners, in pixels.
double cardRadius(const DrawContext& context);

/// The title of a card, drawn once the size of all titles on the page is known.
struct CardHeading {
    std::string title;
    TextBlock quiet; ///< Stands below the title; may be empty.
    TextStyle titleStyle;
    int mostLines = 2; ///< Of the title.
    Box room;
    double titleHeight = 0; ///< The part of the room's height for the title.
    Box mark{};             ///< The drawn mark of its warnings; height 0 for a card without.
};

/// A key beside its words: "E edit".
struct CardKey {
    std::string key; ///< Empty for none.
    std::string words;
};

/// The keys beside a card's words. Each may be empty.
struct CardKeys {
    std::string open; ///< "1"
    std::string warnings{};
    CardKey edit{}; ///< Opens its file. Left out of a card with mistakes or without room for it.
};

/// Draws a card without its heading, which putHeadings() adds. A large card has larger words.
CardHeading drawRoutineCard(const DrawContext& context, const Card& card, const CardKeys& keys, Box box,
                            bool isLarge = false);

/// Draws the card that makes a new routine, also without its heading.
CardHeading drawNewRoutineCard(const DrawContext& context, const std::string& key, Box box);

/// Draws the headings of the cards on one page, with titles of the largest size that fits all of them. A very long
/// title is smaller by itself.
void putHeadings(const DrawContext& context, const std::vector<CardHeading>& headings);

/// The words that lead to the mistakes of a card that does not load: "Show what is wrong", or their number if it has
/// several.
std::string mistakesButtonText(const Card& card);

/// "6 min", "up to 10 min", "less than a minute"; with ", yours" for the person's own routine, and ", done yesterday"
/// or
/// ", last done" for the one done last.
std::string lengthWords(const Card& card);

} // namespace unknot
