#pragma once

// An SFML window that shows painted pixels and reports its events. Knows nothing of the pixels' content and of the
// events' meanings.

#include "desktop/pixel_surface.hpp"
#include "platform/full_screen.hpp"
#include "platform/input_wait.hpp"
#include "platform/window_mark.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

class PictureWindow {
public:
    /// Opens a window of this size in pixels in the middle of the screen, filled with `background` until the first
    /// picture.
    PictureWindow(Size size, Color background);
    ~PictureWindow();

    bool isOpen() const { return m_window.isOpen(); } ///< False if SFML could not open or reopen it.
    Size size() const;                                ///< In pixels.
    Size sizeInWindow() const;                        ///< Its last size while neither full screen nor maximised.

    /// See PixelSurface.
    void show(const Pixels& pixels, const std::vector<Area>& changed) { m_surface->show(pixels, changed); }

    // These are cheap to call with an unchanged value.
    void setTitle(const std::string& title);
    void setBackground(Color background); ///< Shows until a picture covers it.
    void setMark(bool wanted);            ///< See WindowMark.

    void setIcon(Pixels icon);

    bool isFullScreen() const; ///< Also true if a window manager did it.
    void toggleFullScreen();   ///< May leave the window closed.

    enum class Cursor { hidden, arrow, hand };
    void setCursor(Cursor cursor);

    struct Input {
        std::vector<WindowEvent> events; ///< In order.
        bool uncovered = false;          ///< The picture must be shown again.
        bool gone = false;               ///< Another program destroyed the window, or it could not be reopened.
    };
    /// Everything since the last call.
    Input takeInput();

    /// Sleeps until there may be input, for at most `longest`.
    void wait(Time longest);

    bool hasGamepad() const;

    /// Empty if the clipboard has no text. Waits for its owner for up to 1 s.
    std::string clipboardText() const;
    void copy(const std::string& text); ///< Puts the text on the clipboard.

private:
    void create(bool fullScreen);
    void place();
    void applyIcon();
    void applyCursor();

    std::string m_title = "Unknot";
    Color m_background;
    sf::Vector2u m_size; ///< While neither full screen nor maximised.
    Pixels m_icon;       ///< Kept for a reopened window.
    bool m_madeFullScreen = false;
    Cursor m_cursor = Cursor::arrow;
    std::unique_ptr<sf::Cursor> m_arrow, m_hand;
    sf::RenderWindow m_window;
    std::optional<PixelSurface> m_surface;
    std::optional<FullScreen> m_fullScreen;
    std::optional<InputWait> m_wait;
    std::optional<WindowMark> m_mark;
};

} // namespace unknot
