#pragma once

// The open window from its first frame to its last: turns input into actions of the application, its screen into frames
// and its session into sound, and sleeps in between. Decides nothing itself.

#include "application/application.hpp"
#include "desktop/keyboard.hpp"
#include "desktop/picture_window.hpp"
#include "desktop/pointer.hpp"
#include "desktop/screen_view.hpp"
#include "platform/screen_saver_inhibitor.hpp"
#include "platform/session_lease.hpp"
#include "playback/session_sound.hpp"

namespace unknot {

/// The sound that the application wants in this state.
SoundRequest soundRequest(const State& state);

class WindowLoop {
public:
    /// All parts must outlive the loop.
    struct Parts {
        Application& application;
        ScreenView& view;
        PictureWindow& window;
        SessionSound& sound;
        ScreenSaverInhibitor& screenSaver;
        SessionLease& lease;
    };
    explicit WindowLoop(const Parts& parts);

    /// Returns when the application leaves or the window is closed. The view's first picture must already be painted.
    void run();

private:
    void updateSound(Time now);
    void takeInput(Time now);
    void takePresses(Time now);
    void takeEvent(const WindowEvent& event, Time now);
    void press(const KeyPress& press, Time now);
    void act(const KeyMeaning& meaning, Time now);
    void handle(const Action& action, Time now);
    void click(Point at, Time now);
    void turnPages(double notches, Time now);
    void trackPointer(Point at, Time now);
    void yieldSession(Time now); ///< Pauses for the session of another copy of the program.
    const Screen& currentScreen(Time now);
    void show(Time now);
    void keepAwake();
    void updateWindow(); ///< Its title, background, mark and cursor.
    Time sleepTime(Time now) const;
    const State& state() const { return m_application.state(); }
    Time lastActivity() const; ///< The last input or movement of the pointer.

    Parts m_parts;
    Application& m_application;
    PictureWindow& m_window;
    Keyboard m_keyboard;
    Pointer m_pointer;
    Time m_lastFrame{};
    bool m_uncovered = false;
    bool m_keyboardLost = false;
    bool m_closed = false;
};

} // namespace unknot
