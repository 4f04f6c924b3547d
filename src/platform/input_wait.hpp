#pragma once

// Sleeps until a window has input, because SFML's own waitEvent() is a loop of 10 ms sleeps (SFML 2.5 to 3.0). Also
// reports events that SFML does not: a window uncovered or destroyed by others, and media keys (SFML 2.5). Knows
// nothing of the input's meaning.

#include "base/key.hpp"
#include "base/time.hpp"

#include <SFML/Window/WindowHandle.hpp>

#include <memory>
#include <vector>

namespace unknot {

class InputWait {
public:
    /// `window` must outlive this object.
    explicit InputWait(sf::WindowHandle window);
    ~InputWait();

    /// Sleeps for at most `longest`, less if there may be input. Movements of the pointer end the sleep at most 30
    /// times a second.
    void wait(Time longest);

    struct Events {
        bool uncovered = false;   ///< The window lost pixels and must show them again.
        bool destroyed = false;   ///< Another program destroyed the window.
        std::vector<Key> pressed; ///< Media keys.
    };
    /// Everything since the last call.
    Events take();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot
