#pragma once

// A target as it is drawn: a box with words, its key, and a line around it when it has the focus. The one way to make a
// target, so that all of them look and answer alike.

#include "scene/parts/draw_context.hpp"
#include "scene/screen.hpp"

#include <string>

namespace unknot {

enum class ButtonKind { usual, accent, urgent };

struct Button {
    std::string key;   ///< Drawn as a key before the words ("C", "Enter"); may be empty.
    std::string words; ///< They wrap to two lines where there is room for them, and shrink rather than break a word.
    std::string below; ///< Smaller, under them; may be empty.
    ButtonKind kind = ButtonKind::usual;
    bool centred = true;
};

/// Draws it and adds its target.
void putButton(const DrawContext& context, const Button& button, Box box, Action action);

/// Only the line, where what has the focus does this.
void putFocus(const DrawContext& context, Box box, double radius, const Action& action);

/// Only the line around what has the focus, for targets that are drawn otherwise, and the target.
void putTarget(const DrawContext& context, Box box, double radius, Action action);

} // namespace unknot
