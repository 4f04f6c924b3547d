#pragma once

// The place of a key on the keyboard, named by the character of a US keyboard there. SFML 2.5 does not tell it. Knows
// nothing of what keys ask for.

#include <optional>

namespace unknot {

/// The US character on the key that types `typed` in the present layout, if that layout types no Latin letter or if the
/// key is a digit's: U'a' to U'z', U'0' to U'9', U'-', U'=', U'/'. Nothing if the system does not tell.
std::optional<char32_t> usKeyOf(char32_t typed);

} // namespace unknot
