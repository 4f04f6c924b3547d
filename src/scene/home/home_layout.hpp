#pragma once

// The places of home's parts, for any size of the window and of text. Boxes never overlap and lie within the window;
// their painters fit the content.

#include "picture/draw_list.hpp"

#include <vector>

namespace unknot {

struct HomeLayoutInput {
    int places = 0;           ///< Cards, including the card for a new routine.
    int page = 0;             ///< The requested page, from 0.
    bool largeFirst = false;  ///< The first card takes two places if they are beside each other.
    double greetingWidth = 0; ///< At a text size of 1 pixel.
};

/// Knows nothing of notices: their room at the foot is always there, so a notice moves nothing.
struct HomeLayout {
    double unit = 1; ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1; ///< The same for text.
    Box greeting;    ///< Width 0 if it has no room.
    Box find, settings, help;
    Box cramp;
    Box middle; ///< For the cards.
    int columns = 1, rows = 1;
    int pages = 1, page = 0;   ///< The shown page, from 0 to `pages` - 1.
    int first = 0;             ///< Index of this page's first card among all.
    std::vector<Box> places;   ///< Of this page's cards.
    bool isFirstLarge = false; ///< The first of these takes two places.
    Box foot;                  ///< For a notice, or else one quiet line.
    Box pager;                 ///< Height 0 if all cards fit on one page.
};

/// The greeting's text size before any shrinking, at a text unit of 1.
inline constexpr double greetingSize = 42;

HomeLayout layoutHome(Size window, double textScale, const HomeLayoutInput& parts);

} // namespace unknot
