#pragma once

// Sleep until a window has input. SFML's own waitEvent() is a loop of 10 ms sleeps (SFML 2.5 to 3.0). Also tells of
// what happens to a window and SFML has no event for. Knows nothing of what input asks for.

#include "base/time.hpp"

#include <SFML/Window/WindowHandle.hpp>

#include <memory>
#include <vector>

namespace unknot {

enum class MediaKey { playPause, next, previous, stop };

class InputWait {
public:
    /// `window` must outlive it.
    explicit InputWait(sf::WindowHandle window);
    ~InputWait();

    /// Sleeps for at most `longest`; returns earlier if there may be input. Movement of the pointer wakes it at most
    /// 30 times a second.
    void wait(Time longest);

    /// What happened since the last call, besides SFML's events.
    struct News {
        bool uncovered = false; ///< The window lost pixels and must show them again.
        bool destroyed = false; ///< Another program destroyed the window.
        std::vector<MediaKey> mediaKeys;
    };
    News take();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
