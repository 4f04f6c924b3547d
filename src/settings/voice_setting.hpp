#pragma once

// The person's own speech engine in the settings file: `voice: {command: espeak-ng --stdout}`, or the words of the
// command as a list. With `use: deeper` beside it, another voice speaks and the command is kept. Knows nothing of
// processes.

#include "routine/yaml/strict_yaml.hpp"
#include "settings/settings.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// Reads the mapping after `voice:`. A mistake in it becomes a diagnostic, and the settings stay as they are.
void readOwnVoice(const Node& node, Settings& settings);

/// The mapping for the settings file, in one line, so that a mistake in another line cannot take it away. The settings
/// must have a command.
std::string ownVoiceText(const Settings& settings);

/// The words of a command: blanks separate them, except between two quotes (' or "). No other character has a meaning.
/// None if a quote is not closed.
std::optional<std::vector<std::string>> splitCommand(std::string_view text);

} // namespace unknot
