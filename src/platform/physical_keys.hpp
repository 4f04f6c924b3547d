#pragma once

// The place of a key on the keyboard, named by the character of a US keyboard there, because SFML 2.5 does not report
// it. Knows nothing of the keys' meanings.

#include <optional>

namespace unknot {

/// The US character on the key that types `typed` in the present layout: U'a' to U'z', U'0' to U'9', U'-', U'=' or
/// U'/'. In a layout with Latin letters, the digit that the key types with or without Shift or AltGr. 0 if the key has
/// no such character; none if the system does not tell.
std::optional<char32_t> usKeyOf(char32_t typed);

} // namespace unknot
