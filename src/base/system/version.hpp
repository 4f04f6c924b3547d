#pragma once

// The version of the program. cmake/write_version.cmake writes its data into the build folder.

#include <string>
#include <string_view>

namespace unknot {

struct Version {
    std::string_view number; ///< "0.1.0".
    std::string_view commit; ///< Abbreviated. Empty if the program was not built from its repository.
    std::string_view date;   ///< Of the commit, or of the version: "2026-11-30".
    bool isChanged = false;  ///< The sources differ from the commit.
};

Version version();

/// The libraries with their versions at the time of the build: "SFML 2.5.1, yaml-cpp 0.7.0".
std::string_view libraryVersions();

/// "0.1.0 (commit 5cf741d, 2026-11-30)", or the number alone.
std::string versionText(const Version& version);

} // namespace unknot
