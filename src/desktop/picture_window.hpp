#pragma once

// An SFML window that shows painted pixels and tells what happens to it. Knows nothing of what the pixels show, nor of
// what its events ask for.

#include "desktop/pixel_surface.hpp"
#include "platform/full_screen.hpp"
#include "platform/input_wait.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

class PictureWindow {
public:
    /// Opens a window of this size in pixels, in the middle of the screen, filled with `background` until there is a
    /// picture.
    PictureWindow(Size size, Color background);
    ~PictureWindow();

    bool isOpen() const { return m_window.isOpen(); } ///< False if SFML could not open it, or not make it anew.
    Size size() const;                                ///< In pixels.
    Size sizeInWindow() const;                        ///< Its last size when neither full screen nor maximised.

    /// See PixelSurface.
    void show(const Pixels& pixels, const std::vector<Area>& changed) { m_surface->show(pixels, changed); }

    // Each is cheap to call with the same again.
    void setTitle(const std::string& title);
    void setBackground(Color background); ///< Shows until a picture covers it.

    void setIcon(Pixels icon);

    bool isFullScreen() const; ///< As it is now, also if a window manager did it.
    void toggleFullScreen();   ///< The window may be closed afterwards.

    enum class Cursor { hidden, arrow, hand };
    void setCursor(Cursor cursor);

    struct Input {
        std::vector<WindowEvent> events; ///< In their order.
        bool uncovered = false;          ///< The picture must be shown again.
        bool gone = false;               ///< Another program destroyed the window, or it could not be made anew.
    };
    /// Everything since the last call.
    Input takeInput();

    /// Sleeps until there may be input, for at most `longest`.
    void wait(Time longest);

    bool hasGamepad() const;

private:
    void create(bool fullScreen);
    void place();
    void applyIcon();
    void applyCursor();

    std::string m_title = "Unknot";
    Color m_background;
    sf::Vector2u m_size; ///< When neither full screen nor maximised.
    Pixels m_icon;       ///< Kept for a window made anew.
    bool m_madeFullScreen = false;
    Cursor m_cursor = Cursor::arrow;
    std::unique_ptr<sf::Cursor> m_arrow, m_hand;
    sf::RenderWindow m_window;
    std::optional<PixelSurface> m_surface;
    std::optional<FullScreen> m_fullScreen;
    std::optional<InputWait> m_wait;
};

} // namespace unknot
