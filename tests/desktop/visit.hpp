#pragma once

// A visit to the running program by somebody who can see: what the screen shows, and where on it something can be
// pressed, is foretold by an application of the test's own that is told the same.

#include "application/application.hpp"
#include "commands/host/file_host.hpp"
#include "font/font.hpp"
#include "running_window.hpp"
#include "scene/screen.hpp"

namespace unknot::test {

/// A routine of a person's own, and one with a mistake in its third line.
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

class Visit {
public:
    /// Starts the program with these arguments, which must ask for what `start` says.
    Visit(const OwnFolders& folders, const std::vector<std::string>& arguments, Start start = {});

    /// Both press the target with this action, on a later page if it is there, and wait for what comes of it. False
    /// where there is no such target, or it does not come.
    bool byKeyboard(const Action& action); ///< Tab and Enter only.
    bool byMouse(const Action& action);

    /// Presses a key that asks for this action.
    bool byKey(unsigned long key, const Action& action);

    /// For what the person waits for, in the window and in what is foretold.
    void letPass(std::chrono::seconds time);

    /// The window's title tells of the screen that is foretold.
    bool arrived();

    /// The middle of the target with this action on the page that is shown, in pixels; nothing where there is none.
    std::optional<Point> placeOf(const Action& action);

    /// All pixels that the window is foretold to show, while nothing moves and the pointer is elsewhere.
    std::vector<Color> painted();

    /// How many pixels of the screen stand for one of a usual screen; 1 at first.
    void setScale(double scale) { m_scale = scale; }

    RunningWindow& window() { return m_window; }
    const State& state() const { return m_application.state(); }
    const Card* card(const std::string& title) const; ///< On home; null where there is none.
    Screen screen();

private:
    using Press = bool (Visit::*)(const Action&);
    bool turnTo(const Action& action, Press press);
    void take(const Action& action);

    FileHost m_host;
    Application m_application;
    Result<Font> m_font; ///< It is there, or all tests of pictures fail.
    Time m_now;
    double m_scale = 1;
    RunningWindow m_window;
};

/// The folders of the program's own files, with the person's.
Folders foldersWith(const OwnFolders& folders);

} // namespace unknot::test
