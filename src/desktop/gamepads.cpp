#include "desktop/gamepads.hpp"

#include <SFML/Window/Joystick.hpp>

#include <bit>

namespace unknot {

static_assert(sf::Joystick::Count == 8 && sf::Joystick::ButtonCount <= 32);

int Gamepads::presses() {
    sf::Joystick::update();
    int pressed = 0;
    m_connected = false;
    for (unsigned pad = 0; pad < sf::Joystick::Count; ++pad) {
        std::uint32_t held = 0;
        if (sf::Joystick::isConnected(pad)) {
            m_connected = true;
            for (unsigned button = 0; button < sf::Joystick::getButtonCount(pad); ++button) {
                if (sf::Joystick::isButtonPressed(pad, button)) held |= std::uint32_t{1} << button;
            }
        }
        if (m_looked) pressed += std::popcount(held & ~m_held[pad]);
        m_held[pad] = held;
    }
    m_looked = true;
    return pressed;
}

} // namespace unknot
