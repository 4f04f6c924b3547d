#pragma once

// The window's screens as pictures, without a window: the same application and layout, at a chosen moment. Saves
// nothing.

#include "base/folders.hpp"
#include "commands/request.hpp"
#include "font/font.hpp"
#include "picture/draw_list.hpp"

namespace unknot {

/// The screen with the person's routines and with default settings, a while after it was opened. Without a light of the
/// overrides, by the clock.
DrawList screenPicture(ShownScreen screen, const Overrides& overrides, Size size, const Folders& folders,
                       const Font& font);

} // namespace unknot
