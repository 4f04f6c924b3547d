#pragma once

// The present screen of the application: laid out again only when one of its inputs changed, and painted only when that
// made another picture. Knows nothing of windows.

#include "application/application.hpp"
#include "raster/canvas.hpp"
#include "scene/screen.hpp"

#include <optional>

namespace unknot {

class ScreenView {
public:
    /// `application` and `font` must outlive it. `scale` is how many pixels stand for one of a usual screen.
    ScreenView(const Application& application, const Font& font, double scale);

    /// The inputs of a screen besides the application.
    struct Surroundings {
        int actions = 0;              ///< How often the application was told something.
        Size size;                    ///< Of the window, in pixels.
        std::optional<Point> pointer; ///< In pixels; nothing if it rests or is elsewhere.
        Time lastActivity{};          ///< The last input.
    };

    /// Brings the screen up to date.
    void update(const Surroundings& surroundings, Time now);

    const Screen& screen() const { return m_screen; }                                   ///< Not scaled.
    Point placeOf(Point pixel) const { return {pixel.x / m_scale, pixel.y / m_scale}; } ///< On that screen.
    Color background() const { return m_picture.background; }
    bool pressable() const { return m_pressable; } ///< A click at the pointer's place does something.

    bool changed() const { return m_changed; }                 ///< The picture is not the one that was painted last.
    std::vector<Area> paint();                                 ///< Answers the areas that changed; see Canvas.
    const Pixels& pixels() const { return m_canvas.pixels(); } ///< As they were painted last.
    Pixels painted(const DrawList& picture) const;             ///< Any other picture.

private:
    struct FrameKey {
        int actions = -1;
        Showing showing{};
        EntryId entry;
        std::shared_ptr<const Timeline> timeline;
        Time shown{}; ///< Position on it, as far as the screen can tell.
        PauseState pause;
        Light light{};
        bool ember = false;
        double dim = 0;
        std::string notice;
        Size size;
        friend bool operator==(const FrameKey&, const FrameKey&) = default;
    };
    FrameKey keyOf(const Surroundings& surroundings, Time now) const;
    void setPicture();

    const Application& m_application;
    const Font& m_font;
    double m_scale;
    FrameKey m_key;
    Screen m_screen;
    std::optional<RoundedBox> m_mark; ///< Of the button under the pointer.
    DrawList m_picture;               ///< In pixels of the window.
    bool m_pressable = false;
    bool m_changed = false;
    Canvas m_canvas;
};

} // namespace unknot
