#pragma once

// The present screen of the application: laid out again only for another view or size, and painted only if that made
// another picture. Knows nothing of windows.

#include "raster/canvas.hpp"
#include "scene/view.hpp"

#include <optional>

namespace unknot {

class ScreenView {
public:
    /// `application` and `font` must outlive it. `scale` is how many pixels stand for one of a usual screen.
    ScreenView(const State& state, const Font& font, double scale);

    /// The inputs of a screen besides the state.
    struct Surroundings {
        Size size;                    ///< Of the window, in pixels.
        std::optional<Point> pointer; ///< In pixels; nothing if it rests or is elsewhere.
        Time lastActivity{};          ///< The last input.
    };

    /// Brings the screen up to date.
    void update(const Surroundings& surroundings, Time now);

    std::string title() const { return titleOf(*m_view); }
    const Screen& screen() const { return m_screen; }                                   ///< Not scaled.
    Point placeOf(Point pixel) const { return {pixel.x / m_scale, pixel.y / m_scale}; } ///< On that screen.
    Color background() const { return m_picture.background; }
    bool pressable() const { return m_pressable; } ///< A click at the pointer's place does something.

    bool changed() const { return m_changed; }                 ///< The picture is not the one that was painted last.
    std::vector<Area> paint();                                 ///< Answers the areas that changed; see Canvas.
    const Pixels& pixels() const { return m_canvas.pixels(); } ///< As they were painted last.
    Pixels painted(const DrawList& picture) const;             ///< Any other picture.

private:
    void setPicture();

    const State& m_state;
    const Font& m_font;
    double m_scale;
    std::optional<CurrentView> m_view; ///< The one that is laid out, for this size.
    Size m_size;
    Screen m_screen;
    std::optional<RoundedBox> m_mark; ///< Of the button under the pointer.
    DrawList m_picture;               ///< In pixels of the window.
    bool m_pressable = false;
    bool m_changed = false;
    Canvas m_canvas;
};

} // namespace unknot
