#include "platform/full_screen.hpp"

namespace unknot {

std::optional<bool> FullScreen::state() const { return std::nullopt; }
void FullScreen::set(bool) {}
bool FullScreen::isMaximised() const { return false; }

} // namespace unknot
