#pragma once

// What a terminal sends for keys, as keys, and what they ask of a session.

#include "session/session.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace unknot {

enum class TerminalKey { space, left, right, plus, minus, eased, restart, leave, other };

/// The keys in what was read at once. Sequences that mean nothing here are one other key each.
std::vector<TerminalKey> decodeKeys(std::string_view bytes);

/// What a key asks for; nothing for the key that leaves.
std::optional<Command> commandOf(TerminalKey key);

} // namespace unknot
