#pragma once

// Asks the desktop not to blank the screen: org.freedesktop.ScreenSaver on the session's bus. On a thread of its own,
// so that a bus that is slow, or not there, holds up nobody. Hides the bus's library.

#include <chrono>
#include <memory>
#include <string>

namespace unknot {

class ScreenAwake {
public:
    /// Does nothing until something is wanted. While it is, looks again after each `again` whether the desktop knows of
    /// it, and asks where it does not: there may have been no desktop yet, or it was started afresh.
    explicit ScreenAwake(std::chrono::milliseconds again = std::chrono::seconds(30));

    /// Lets the screen blank again. Waits for the bus for a second at most: one that never answers is left behind.
    ~ScreenAwake();

    /// Returns at once. Cheap to call with the same again. `reason` is told to the desktop, which may show it.
    void want(bool awake, const std::string& reason);

private:
    struct Implementation;
    std::chrono::milliseconds m_again;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
