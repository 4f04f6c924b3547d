#include "platform/screen_saver_inhibitor.hpp"

namespace unknot {

struct ScreenSaverInhibitor::Implementation {};
ScreenSaverInhibitor::ScreenSaverInhibitor(std::chrono::milliseconds) {}
ScreenSaverInhibitor::~ScreenSaverInhibitor() = default;
void ScreenSaverInhibitor::want(bool, const std::string&) {}

} // namespace unknot
