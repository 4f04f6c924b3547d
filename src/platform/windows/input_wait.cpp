#include "platform/input_wait.hpp"

#include <windows.h>

#include <algorithm>
#include <chrono>

namespace unknot {

// Windows keeps the pixels of covered windows and tells SFML of a destroyed window; media keys have scancodes.
struct InputWait::Implementation {};
InputWait::InputWait(sf::WindowHandle) {}
InputWait::~InputWait() = default;

void InputWait::wait(Time longest) {
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(longest).count();
    const auto timeout = static_cast<DWORD>(std::clamp<std::int64_t>(ms, 0, 60'000));
    MsgWaitForMultipleObjectsEx(0, nullptr, timeout, QS_ALLINPUT, MWMO_INPUTAVAILABLE);
}

InputWait::Events InputWait::take() { return {}; }

} // namespace unknot
