#pragma once

// The person's own voice: the command in the settings, if there is one, tried with a line. Changes nothing.

#include "commands/doctor/finding.hpp"

#include <filesystem>
#include <optional>

namespace unknot {

/// None without such a command. Takes 5 s at most.
std::optional<Finding> ownVoiceFinding(const std::filesystem::path& settingsFile);

} // namespace unknot
