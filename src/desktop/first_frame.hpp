#pragma once

// All that can be made of the first frame without a display: what is shown, and its text. Made while the graphics get
// ready, which takes longer, so that help is on the screen as soon as there is one. Knows nothing of windows.

#include "application/application.hpp"
#include "desktop/canvas.hpp"
#include "scene/screen.hpp"

#include <memory>

namespace unknot {

struct FirstFrame {
    std::unique_ptr<Application> application;
    std::unique_ptr<Canvas> canvas; ///< With the screen's text prepared.
    Screen screen;
};

/// `outside` and `font` must outlive it; `size` is that of the window.
FirstFrame makeFirstFrame(Outside& outside, Start start, const Font& font, Size size, Time now);

} // namespace unknot
