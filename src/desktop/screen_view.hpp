#pragma once

// The present screen of the application. It is laid out again only for another view or size, and painted only if its
// picture changed. Knows nothing of windows.

#include "raster/canvas.hpp"
#include "scene/view.hpp"

#include <optional>

namespace unknot {

class ScreenView {
public:
    /// `state` and `font` must outlive this object. `scale` is the number of pixels for each pixel of a usual screen.
    ScreenView(const State& state, const Font& font, double scale);

    /// The inputs of a screen besides the state.
    struct Inputs {
        Size size;                    ///< Of the window, in pixels.
        std::optional<Point> pointer; ///< In pixels; nothing if it rests or is elsewhere.
        Time lastActivity{};          ///< Of the last input.
    };

    /// Brings the screen and its picture up to date.
    void update(const Inputs& inputs, Time now);

    std::string title() const { return titleOf(*m_view); }
    const Screen& screen() const { return m_screen; } ///< In pixels of a usual screen.
    /// The place on screen() of a pixel of the window.
    Point toScreen(Point pixel) const { return {pixel.x / m_scale, pixel.y / m_scale}; }
    Color background() const { return m_picture.background; }
    bool isPressable() const { return m_pressable; } ///< A click at the pointer's place does something.

    bool hasChanged() const { return m_changed; }              ///< The picture differs from the one painted last.
    std::vector<Area> paint();                                 ///< Returns the changed areas; see Canvas.
    const Pixels& pixels() const { return m_canvas.pixels(); } ///< As painted last.
    Pixels painted(const DrawList& picture) const;             ///< Paints any other picture, such as the icon.

private:
    void setPicture();

    const State& m_state;
    const Font& m_font;
    double m_scale;
    std::optional<CurrentView> m_view; ///< The view that is laid out, for `m_size`.
    Size m_size;
    Screen m_screen;
    std::optional<RoundedBox> m_mark; ///< On the button under the pointer.
    DrawList m_picture;               ///< In pixels of the window.
    bool m_pressable = false;
    bool m_changed = false;
    Canvas m_canvas;
};

} // namespace unknot
