#pragma once

// Pixels on a window of the display: through memory that is shared with it, or else through its connection. Hidden
// inside the desktop room.

#include "raster/pixels.hpp"

#include <X11/Xlib.h>

#include <memory>

namespace unknot {

class Surface {
public:
    /// The display and the window must outlive it; the window's colours must be true colours.
    Surface(Display* display, Window window, Visual* visual, int depth);
    ~Surface();

    /// Shows the pixels from the window's top left corner on; they may be changed again afterwards.
    void show(const Pixels& pixels);

private:
    class Sheet;
    Display* m_display;
    Window m_window;
    Visual* m_visual;
    int m_depth;
    GC m_context;
    bool m_shares; ///< The display can reach this program's memory, as far as is known.
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace unknot
