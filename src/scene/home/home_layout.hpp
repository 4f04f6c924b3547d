#pragma once

// The places of home's parts, for any size of the window and of text. Boxes never overlap and lie within the window;
// their painters fit the content.

#include "picture/draw_list.hpp"

#include <vector>

namespace unknot {

/// The parts to place.
struct HomeParts {
    int places = 0; ///< Cards, that for a new routine included.
    int page = 0;   ///< Wished for.
    bool note = false;
    bool notice = false;
    double greetingWidth = 0; ///< At a size of text of 1 pixel.
};

struct HomeLayout {
    double unit = 1; ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1; ///< The same for text.
    Box greeting;    ///< Without width where there is no room for it.
    Box find, settings, help;
    Box cramp;
    Box note;       ///< Without height when there is none.
    Box noteButton; ///< Right in the note.
    Box notice;     ///< Without height when there is none.
    Box middle;     ///< For the cards.
    int columns = 1, rows = 1;
    int pages = 1, page = 0; ///< The page shown; one that is there.
    int first = 0;           ///< Of all places, the first on this page.
    std::vector<Box> places; ///< Those on this page.
    Box foot;                ///< One quiet line; without width where there is no room for it.
    Box pager;               ///< Without height when there is one page.
};

/// The greeting's size of text, where it is not shrunk.
inline constexpr double greetingSize = 42;

HomeLayout layoutHome(Size window, double textScale, const HomeParts& parts);

} // namespace unknot
