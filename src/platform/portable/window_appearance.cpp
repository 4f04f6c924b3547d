#include "platform/window_appearance.hpp"

namespace unknot {

struct NewWindowAppearance::Implementation {};
NewWindowAppearance::NewWindowAppearance(Color, Size) {}
NewWindowAppearance::~NewWindowAppearance() = default;

void setWindowBackground(sf::WindowHandle, Color) {}

} // namespace unknot
