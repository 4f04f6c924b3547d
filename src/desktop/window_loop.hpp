#pragma once

// The open window from its first frame to its last: input to actions of the application, its screen to frames, its
// session to sound, and sleep in between. Decides nothing itself.

#include "desktop/gamepads.hpp"
#include "desktop/keyboard.hpp"
#include "desktop/native_window.hpp"
#include "desktop/screen_title.hpp"
#include "platform/running_session.hpp"
#include "platform/screen_awake.hpp"
#include "playback/session_sound.hpp"
#include "raster/painter.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// What is to be heard of the application now.
Heard heardIn(const Application& application);

class WindowLoop {
public:
    /// All references must outlive the loop. `speed` is that of the session.
    WindowLoop(Application& application, double speed, const Font& font, NativeWindow& window, SessionSound& sound,
               ScreenAwake& awake, RunningSession& runningSession);

    /// Returns when the application wants to leave or the window is closed.
    void run();

private:
    /// Everything that a screen depends on; the same makes the same screen.
    struct Moment {
        int inputs = -1; ///< How often the application was told something.
        Showing showing{};
        int session = 0;
        std::shared_ptr<const Timeline> timeline;
        Time shown{}; ///< Position on it, as far as the screen can tell.
        PauseState pause;
        Light light{};
        bool ember = false;
        double dim = 0;
        std::string notice;
        Size size;
        friend bool operator==(const Moment&, const Moment&) = default;
    };

    void hear(Time now);
    void takeInput(Time now);
    void takeEvent(const NativeWindow::Event& event, Time now);
    void take(const Action& action, Time now);
    void act(const KeyMeaning& meaning, Time now);
    void press(const Press& press, Time now);
    void click(Point at, Time now);
    void noticePointer(Time now);
    Moment momentAt(Time now) const;
    const Screen& screenAt(Time now);
    void show(Time now);
    void paint(Time now);
    void keepAwake();
    void makeWay(Time now); ///< For another copy of the program that began a session.
    void showFrame();       ///< The title, and the colour of what is not painted yet.
    Time sleepTime(Time now) const;
    Time lastStir() const; ///< The last input, or move of the hidden pointer.

    Application& m_application;
    double m_speed;
    const Font& m_font;
    NativeWindow& m_window;
    SessionSound& m_sound;
    Painter m_painter;
    Pixels m_pixels;
    Gamepads m_gamepads;
    Keyboard m_keyboard;
    ScreenAwake& m_awake;
    RunningSession& m_runningSession;
    Moment m_moment;
    Screen m_screen;
    std::string m_title;
    Color m_background;
    int m_inputs = 0;
    Time m_lastMove{};
    Time m_lastFrame{};
    bool m_uncovered = false;
    bool m_framePending = false;
    bool m_closed = false;
};

} // namespace unknot
