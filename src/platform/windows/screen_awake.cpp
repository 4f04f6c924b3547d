#include "platform/screen_awake.hpp"

#include <windows.h>

namespace unknot {

// The system forgets the request when this thread ends.
struct ScreenAwake::Implementation {};
ScreenAwake::ScreenAwake(std::chrono::milliseconds) {}
ScreenAwake::~ScreenAwake() { SetThreadExecutionState(ES_CONTINUOUS); }

void ScreenAwake::want(bool awake, const std::string&) {
    SetThreadExecutionState(awake ? ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED : ES_CONTINUOUS);
}

} // namespace unknot
