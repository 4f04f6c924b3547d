#pragma once

// Decodes the bytes of a terminal to keys, and keys to commands of the player. Knows nothing of volume, focus and other
// screens.

#include "application/bindings.hpp"
#include "session/session.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace unknot {

/// The keys in a block of bytes. An unknown escape sequence gives one Key::other.
std::vector<Keystroke> decodeKeys(std::string_view bytes);

/// The keys of the player. The session ignores E in segments that cannot ease.
inline constexpr KeyState terminalKeys{ScreenId::player, condition::eases};

/// The command of a key; none for q, Esc and Ctrl-D, which leave.
std::optional<Command> commandOf(const Keystroke& pressed);

} // namespace unknot
