#pragma once

// What a terminal sends for keys, as keys, and what they ask of a session: the same as on the player, but for volume,
// focus and other screens.

#include "application/bindings.hpp"
#include "session/session.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace unknot {

/// The keys in what was read at once. Sequences that mean nothing here are one other key each.
std::vector<Pressed> decodeKeys(std::string_view bytes);

/// What a key asks for; nothing for q and Esc, which leave.
std::optional<Command> commandOf(const Pressed& pressed);

} // namespace unknot
