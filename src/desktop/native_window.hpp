#pragma once

// The window itself: a place on the display for pixels, and where keys and the pointer come from. The display paints
// its background from the first moment, and the program can sleep until there is input. Knows nothing of what the
// window shows. Hides the display's library from the loop.

#include "base/time.hpp"
#include "desktop/keyboard.hpp"
#include "raster/pixels.hpp"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

class NativeWindow {
public:
    /// Opens and shows a window filled with `background`. Null with one plain sentence in `fault` when
    /// there is no display that could show it.
    static std::unique_ptr<NativeWindow> open(const std::string& title, Color background, Size size,
                                              std::string& fault);
    ~NativeWindow();

    Size size() const;
    void show(const Pixels& pixels); ///< From its top left corner on.

    void setTitle(const std::string& title);
    void setBackground(Color background); ///< For what is uncovered before a frame is painted there.
    void toggleFullScreen();
    bool isFullScreen() const; ///< As it is now, whoever asked for it.

    /// Whether the display is kept from blanking by itself; see ScreenAwake for the desktop's part.
    void keepAwake(bool awake);

    struct KeyboardBack {}; ///< From another window, which had it meanwhile.
    struct Click {
        Point at; ///< Pressed with the main button.
    };
    struct Wheel {
        int step = 0; ///< 1 towards the end, -1 towards the beginning.
    };
    using Event = std::variant<KeyStroke, HeldKeys, KeyboardBack, Click, Wheel>;

    /// What happened since the last call.
    struct Input {
        bool closed = false;
        bool uncovered = false;    ///< The picture must be shown again.
        bool moved = false;        ///< The pointer was moved; noticed at once while it was hidden, else late.
        std::vector<Event> events; ///< In their order.
    };
    Input takeInput();

    /// Sleeps until there is input, but not longer than `longest`.
    void wait(Time longest);

private:
    struct Implementation;
    explicit NativeWindow(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
