#include "platform/window_appearance.hpp"

namespace unknot {

struct NewWindowAppearance::Implementation {};
NewWindowAppearance::NewWindowAppearance(Color, Size) {}
NewWindowAppearance::~NewWindowAppearance() = default;

bool newWindowsArePlaced() { return false; }

void setWindowBackground(sf::WindowHandle, Color) {}

} // namespace unknot
