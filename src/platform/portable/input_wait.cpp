#include "platform/input_wait.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace unknot {

// Nothing wakes the program here, so it looks for input 50 times a second.
constexpr Time slice = milliseconds(20);

// Nothing reports uncovered pixels either, so the picture is shown again once a second.
constexpr std::chrono::seconds shownAgainEvery{1};

struct InputWait::Implementation {
    std::chrono::steady_clock::time_point next = std::chrono::steady_clock::now() + shownAgainEvery;
};
InputWait::InputWait(sf::WindowHandle) : m_implementation(std::make_unique<Implementation>()) {}
InputWait::~InputWait() = default;

void InputWait::wait(Time longest) { std::this_thread::sleep_for(std::min(longest, slice)); }

InputWait::Events InputWait::take() {
    Events events;
    const auto now = std::chrono::steady_clock::now();
    if (now < m_implementation->next) return events;
    m_implementation->next = now + shownAgainEvery;
    events.uncovered = true;
    return events;
}

} // namespace unknot
