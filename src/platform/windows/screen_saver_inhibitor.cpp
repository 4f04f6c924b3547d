#include "platform/screen_saver_inhibitor.hpp"

#include <windows.h>

namespace unknot {

// The system forgets the request when this thread ends.
struct ScreenSaverInhibitor::Implementation {};
ScreenSaverInhibitor::ScreenSaverInhibitor(std::chrono::milliseconds) {}
ScreenSaverInhibitor::~ScreenSaverInhibitor() { SetThreadExecutionState(ES_CONTINUOUS); }

void ScreenSaverInhibitor::want(bool awake, const std::string&) {
    SetThreadExecutionState(awake ? ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED : ES_CONTINUOUS);
}

} // namespace unknot
