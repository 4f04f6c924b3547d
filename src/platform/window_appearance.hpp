#pragma once

// The look of a window before the program paints it, and its first place. Knows nothing of the window's pictures.

#include "picture/draw_list.hpp"

#include <SFML/Window/WindowHandle.hpp>

#include <memory>

namespace unknot {

/// Gives the next window of this program its colour before it shows and, if newWindowsArePlaced(), a sensible place.
/// Create this object before the window, and destroy it after the window is made.
class NewWindowAppearance {
public:
    /// `size` is the window's size in pixels.
    NewWindowAppearance(Color color, Size size);
    ~NewWindowAppearance();
    NewWindowAppearance(const NewWindowAppearance&) = delete;
    NewWindowAppearance& operator=(const NewWindowAppearance&) = delete;

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// True if new windows get a sensible place, from NewWindowAppearance or from the system.
bool newWindowsArePlaced();

/// Changes the colour of an existing window, which shows where the window grows or is uncovered.
void setWindowBackground(sf::WindowHandle window, Color color);

} // namespace unknot
