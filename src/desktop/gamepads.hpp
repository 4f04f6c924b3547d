#pragma once

// Whether a button of a gamepad was pressed: any button of any of them. Hides the library that reads them.

#include <array>
#include <cstdint>

namespace unknot {

class Gamepads {
public:
    /// How many buttons were pressed since the last call. Those that were held down at the first one do not count.
    int presses();

    bool connected() const { return m_connected; } ///< At least one, at the last call.

private:
    std::array<std::uint32_t, 8> m_held{}; ///< Of each gamepad, a bit for each button.
    bool m_connected = false;
    bool m_looked = false;
};

} // namespace unknot
