#pragma once

// The program and the machine that it runs on: display, drawing, sound, voices, session bus, libraries. Changes
// nothing, and names nothing private.

#include "base/folders.hpp"
#include "commands/doctor/finding.hpp"

#include <vector>

namespace unknot {

/// Takes up to some seconds. Call it before the process starts a thread.
std::vector<Finding> machineFindings(const Folders& folders);

} // namespace unknot
