#pragma once

// The program's own files and the person's folders: present, whole, writable. Changes nothing.

#include "base/folders.hpp"
#include "commands/doctor/finding.hpp"

#include <vector>

namespace unknot {

/// Stretches, routines, fonts and spoken lines.
Finding libraryFinding(const Folders& folders);

/// Settings, own routines and stretches, and the cache. Paths below the home folder begin with ~.
std::vector<Finding> personFindings(const Folders& folders);

} // namespace unknot
