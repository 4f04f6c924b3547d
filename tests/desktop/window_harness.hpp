#pragma once

// A harness for the running program. An application inside the test takes the same actions, and predicts the screen and
// the places of its targets.

#include "application/application.hpp"
#include "commands/host/file_host.hpp"
#include "font/font.hpp"
#include "running_window.hpp"
#include "scene/screen.hpp"

namespace unknot::test {

/// A valid routine, and a routine with a mistake in its third line.
inline const std::string calves = "routine: Calves\n"
                                  "ready: 3s\n"
                                  "steps:\n"
                                  "  - stretch: wall-calf\n"
                                  "    hold: 60s\n"
                                  "    sides: both\n";

inline const std::string broken = "routine: Broken\n"
                                  "steps:\n"
                                  "  - stretch: wall-calff\n"
                                  "    hold: 30s\n";

class WindowHarness {
public:
    /// Starts the program with these arguments. `options` describes the same start to the test's application.
    WindowHarness(const OwnFolders& folders, const std::vector<std::string>& arguments, LaunchOptions options = {});

    /// Both press the target of this action, turn pages to find it, and wait for the result. They return false if there
    /// is no such target or no result.
    bool byKeyboard(const Action& action); ///< Uses only Tab and Enter.
    bool byMouse(const Action& action);

    /// Presses a key that means this action.
    bool byKey(unsigned long key, const Action& action);

    /// Lets time pass in the window and in the prediction.
    void letPass(std::chrono::seconds time);

    /// Waits until the window's title is the predicted title.
    bool arrived();

    /// Middle of the target of this action on the current page, in pixels; empty if there is no such target.
    std::optional<Point> targetMiddle(const Action& action);

    /// All predicted pixels of the window. Correct only while nothing moves and the pointer is over no target.
    std::vector<Color> painted();

    /// Sets the number of screen pixels for one pixel of the layout; 1 at first.
    void setScale(double scale) { m_scale = scale; }

    RunningWindow& window() { return m_window; }
    const State& state() const { return m_application.state(); }
    const Card* card(const std::string& title) const; ///< A card at home; null if none has this title.
    Screen screen();

private:
    using Press = bool (WindowHarness::*)(const Action&);
    bool turnTo(const Action& action, Press press);
    void handle(const Action& action);

    FileHost m_host;
    Application m_application;
    Result<Font> m_font; ///< Used unchecked: without the font all tests of pictures fail.
    Time m_now;
    double m_scale = 1;
    RunningWindow m_window;
};

/// The program's own folders together with the person's folders.
Folders foldersWith(const OwnFolders& folders);

} // namespace unknot::test
