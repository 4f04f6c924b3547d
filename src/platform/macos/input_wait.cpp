#include "platform/input_wait.hpp"

#include <CoreFoundation/CoreFoundation.h>

#include <algorithm>

namespace unknot {

// macOS keeps the pixels of covered windows.
struct InputWait::Implementation {};
InputWait::InputWait(sf::WindowHandle) {}
InputWait::~InputWait() = default;

// The run loop returns when an event is queued for the program; SFML then reads it.
void InputWait::wait(Time longest) {
    CFRunLoopRunInMode(kCFRunLoopDefaultMode, std::max(inSeconds(longest), 0.0), true);
}

InputWait::Events InputWait::take() { return {}; }

} // namespace unknot
