#pragma once

// Asks the desktop, and the display if that blanks the screen by itself, not to blank it. A slow or missing desktop
// never holds up the program.

#include <chrono>
#include <memory>
#include <string>

namespace unknot {

class ScreenSaverInhibitor {
public:
    /// While the screen must stay awake, checks every `again` whether the desktop still knows of it, and asks again if
    /// not: the desktop may have started later or restarted.
    explicit ScreenSaverInhibitor(std::chrono::milliseconds again = std::chrono::seconds(30));

    /// Lets the screen blank again. Waits for the desktop for at most a second.
    ~ScreenSaverInhibitor();

    /// Returns at once; cheap to call with unchanged values. The desktop may show `reason`.
    void want(bool awake, const std::string& reason);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
