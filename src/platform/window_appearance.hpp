#pragma once

// The look of a window where the program has not painted yet, and its first place. Knows nothing of its pictures.

#include "picture/draw_list.hpp"

#include <SFML/Window/WindowHandle.hpp>

#include <memory>

namespace unknot {

/// Gives the next window that this program makes its colour and, where newWindowsArePlaced(), a sensible place before
/// it is seen. Make it before the window and end it after.
class NewWindowAppearance {
public:
    /// `size` is the window's, in pixels.
    NewWindowAppearance(Color color, Size size);
    ~NewWindowAppearance();
    NewWindowAppearance(const NewWindowAppearance&) = delete;
    NewWindowAppearance& operator=(const NewWindowAppearance&) = delete;

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// True if new windows get a sensible place by NewWindowAppearance or by the system.
bool newWindowsArePlaced();

/// Changes the colour of a window that is there: it shows where the window grows or is uncovered.
void setWindowBackground(sf::WindowHandle window, Color color);

} // namespace unknot
