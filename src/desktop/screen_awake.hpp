#pragma once

// Asks the desktop not to blank the screen: org.freedesktop.ScreenSaver on the session's bus. On a thread of its own,
// so that a bus that is slow, or not there, holds up nobody. Hides the bus's library.

#include <memory>
#include <string>

namespace unknot {

class ScreenAwake {
public:
    /// Does nothing until something is wanted.
    ScreenAwake();

    /// Lets the screen blank again. May wait for an answer of the bus, two seconds at the very most.
    ~ScreenAwake();

    /// Returns at once. Cheap to call with the same again. `reason` is told to the desktop, which may show it.
    void want(bool awake, const std::string& reason);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
