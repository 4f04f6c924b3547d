#include "picture/theme.hpp"

namespace unknot {

namespace {

constexpr Color rgb(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
            static_cast<std::uint8_t>(value), 255};
}

constexpr Theme dayTheme = {
    .background = rgb(0xF4EFE6),
    .panel = rgb(0xFBF8F2),
    .line = rgb(0xDDD3C1),
    .ink = rgb(0x1F2D33),
    .quietInk = rgb(0x566167),
    .accent = rgb(0x2F6F73),
    .onAccent = rgb(0xFFFFFF),
    .urgent = rgb(0xC8442B),
    .onUrgent = rgb(0xFFFFFF),
    .skinNear = rgb(0xD9A17C),
    .skinFar = rgb(0xBF8663),
    .shirtNear = rgb(0x2F6F73),
    .shirtFar = rgb(0x255A5E),
    .shortsNear = rgb(0x24404F),
    .shortsFar = rgb(0x1C3340),
    .hair = rgb(0x3A2A22),
    .prop = rgb(0xC9BBA4),
    .ground = rgb(0xE5DCCB),
    .glow = rgb(0xE4572E),
};

constexpr Theme nightTheme = {
    .background = rgb(0x070504),
    .panel = rgb(0x120D0B),
    .line = rgb(0x2A1D15),
    .ink = rgb(0xD9A26A),
    .quietInk = rgb(0xA87A50),
    .accent = rgb(0xB8692F),
    .onAccent = rgb(0x120D0B),
    .urgent = rgb(0x8F3716),
    .onUrgent = rgb(0xFFD9B0),
    .skinNear = rgb(0x7A5138),
    .skinFar = rgb(0x5C3C2A),
    .shirtNear = rgb(0x5A3220),
    .shirtFar = rgb(0x452617),
    .shortsNear = rgb(0x2E1E17),
    .shortsFar = rgb(0x241711),
    .hair = rgb(0x1E1410),
    .prop = rgb(0x2A201B),
    .ground = rgb(0x1A1412),
    .glow = rgb(0xFF8A3D),
};

// Black on white. Lines, filled buttons and the near skin have a contrast of at least 3 to 1 with the background.
constexpr Theme clearDayTheme = {
    .background = rgb(0xFFFFFF),
    .panel = rgb(0xFFFFFF),
    .line = rgb(0x8A8F92),
    .ink = rgb(0x000000),
    .quietInk = rgb(0x33393D),
    .accent = rgb(0x00474C),
    .onAccent = rgb(0xFFFFFF),
    .urgent = rgb(0xA3220C),
    .onUrgent = rgb(0xFFFFFF),
    .skinNear = rgb(0xC2875D),
    .skinFar = rgb(0xA56E49),
    .shirtNear = rgb(0x1F5C60),
    .shirtFar = rgb(0x174649),
    .shortsNear = rgb(0x14293A),
    .shortsFar = rgb(0x0E1E2B),
    .hair = rgb(0x2A1C15),
    .prop = rgb(0x8F8068),
    .ground = rgb(0xD2CCC2),
    .glow = rgb(0xC22A00),
};

// On black. No channel is brighter than the brightest of the usual night, so that it does not glare.
constexpr Theme clearNightTheme = {
    .background = rgb(0x000000),
    .panel = rgb(0x000000),
    .line = rgb(0x7C5132),
    .ink = rgb(0xF5BE86),
    .quietInk = rgb(0xD29A62),
    .accent = rgb(0xE5934A),
    .onAccent = rgb(0x000000),
    .urgent = rgb(0xA2380F),
    .onUrgent = rgb(0xFFD9B0),
    .skinNear = rgb(0xA8754F),
    .skinFar = rgb(0x85593A),
    .shirtNear = rgb(0x8A4A2A),
    .shirtFar = rgb(0x6E3A20),
    .shortsNear = rgb(0x5C4334),
    .shortsFar = rgb(0x4A3428),
    .hair = rgb(0x4E372A),
    .prop = rgb(0x6B5444),
    .ground = rgb(0x3A2C24),
    .glow = rgb(0xFF8A3D),
};

} // namespace

const Theme& themeOf(Light light, Contrast contrast) {
    if (contrast == Contrast::high) return light == Light::night ? clearNightTheme : clearDayTheme;
    return light == Light::night ? nightTheme : dayTheme;
}

} // namespace unknot
