#pragma once

// The window itself, made without the graphics library for three reasons: the display paints its
// background from the first moment, going full screen keeps the picture's context, and the program can
// sleep until there is input. Knows nothing of what the window shows.

#include "base/time.hpp"
#include "picture/draw_list.hpp"

#include <memory>
#include <string>
#include <vector>

namespace unknot {

class NativeWindow {
public:
    /// Opens and shows a window filled with `background`. Null with one plain sentence in `fault` when
    /// there is no display that could show it.
    static std::unique_ptr<NativeWindow> open(const std::string& title, Color background, Size size,
                                              std::string& fault);
    ~NativeWindow();

    unsigned long handle() const;

    void setTitle(const std::string& title);
    void setBackground(Color background); ///< For what is uncovered before a frame is painted there.
    void toggleFullScreen();
    bool isFullScreen() const; ///< As far as it was asked for here.

    /// Whether the display is kept from blanking by itself; see ScreenAwake for the desktop's part.
    void keepAwake(bool awake);

    /// What happened since the last call; keys are left to whoever draws in the window.
    struct Input {
        bool closed = false;
        bool uncovered = false; ///< The picture must be painted again.
        bool resized = false;
        bool keyboard = false;     ///< Keys were pressed.
        bool moved = false;        ///< The pointer was moved; noticed at once while it was hidden, else late.
        std::vector<Point> clicks; ///< Presses of the main button.
        int wheel = 0;             ///< Steps of the wheel, more than 0 towards the end.
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
