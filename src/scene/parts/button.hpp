#pragma once

// A target with its drawing: a box with words, its key, and a line around it while it has the focus. Buttons made here
// look and answer alike. Knows nothing of what actions do.

#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

#include <string>

namespace unknot {

enum class ButtonKind { usual, accent, urgent };

struct Button {
    std::string key;   ///< Drawn as a key before the words ("C", "Enter"); may be empty.
    std::string words; ///< They wrap to two lines if there is room, and shrink rather than break a word.
    std::string below; ///< Smaller, below the words; may be empty.
    ButtonKind kind = ButtonKind::usual;
    bool centred = true;
};

/// Draws the button and adds its target.
void putButton(const DrawContext& context, const Button& button, Box box, Action action);

/// Draws only the focus line, if the focus is on this action.
void putFocus(const DrawContext& context, Box box, double radius, const Action& action);

/// Adds a target that is drawn elsewhere, and the focus line if the focus is on its action.
void putTarget(const DrawContext& context, Box box, double radius, Action action);

} // namespace unknot
