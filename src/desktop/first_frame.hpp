#pragma once

// All that can be made of the first frame without a display: what is shown, and its text. Made while the window opens,
// so that help is on the screen as soon as there is one. Knows nothing of windows.

#include "application/application.hpp"
#include "desktop/canvas.hpp"
#include "scene/screen.hpp"

#include <memory>

namespace unknot {

struct FirstFrame {
    Screen screen;
    std::unique_ptr<Canvas> canvas; ///< With the screen's text prepared.
};

/// `font` must outlive it; `size` is that of the window.
FirstFrame makeFirstFrame(const Application& application, const Font& font, Size size, Time now);

} // namespace unknot
