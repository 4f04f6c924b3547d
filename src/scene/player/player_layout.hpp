#pragma once

// The places of the player screen's parts, for any size of the window. Boxes never overlap and lie within the window;
// their painters fit the content.

#include "picture/draw_list.hpp"

namespace unknot {

/// The size of a notice's text, in units of the text around the instruction.
inline constexpr double noticeUnits = 20;

/// How the ring and the picture make room for the words.
struct PlayerShares {
    double ring = 1;      ///< From 0, the least ring, to 1, the usual one.
    double picture = 1;   ///< Of the usual width, or of the usual height in a portrait window.
    bool compact = false; ///< The ring stands beside the pill and the name, and the instruction below all of them.
};

/// The inputs of the layout besides the window's size.
struct PlayerLayoutInput {
    double notice = 0;    ///< Height of the notice in pixels; 0 for none.
    double textScale = 1; ///< 1 to 2.
    double keys = 64;     ///< Height of the rows of keys, in pixels.
    PlayerShares shares{};
};

struct PlayerLayout {
    double unit = 1;         ///< 1 at 1280 x 800: for distances and thicknesses.
    double text = 1;         ///< The same for text, which shrinks less.
    double outer = 1;        ///< The same for the text around the instruction.
    double unscaledText = 1; ///< The same at a text scale of 1.
    Box header;              ///< Two rows high in a portrait window with large text.
    Box notice;              ///< Height 0 without a notice.
    Box picture;             ///< Empty if large text leaves no room for it.
    Box ring;
    Box name;                 ///< The pill and the heading beside a compact ring; else empty.
    Box words;                ///< All other words.
    bool wordsBeside = false; ///< The words are to the right of the ring instead of below it.
    Box next;
    Box caption;    ///< Empty if the caption takes the place of `next`.
    Box strip;      ///< Its bars.
    Box stripTouch; ///< The area that takes clicks.
    Box keys;
};

PlayerLayout layoutPlayer(Size size, const PlayerLayoutInput& input = {});

/// True if the words stand beside the ring or beside a compact ring, and begin at the left.
inline bool isTextBeside(const PlayerLayout& layout) { return layout.wordsBeside || layout.name.width > 0; }

/// The width of the rows of keys in this window, in pixels.
double keysWidth(Size size);

} // namespace unknot
