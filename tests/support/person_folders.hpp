#pragma once

// A person's own folders for one test, in place of the real folders.

#include "support/temporary_folder.hpp"

#include <string>
#include <utility>
#include <vector>

namespace unknot::test {

/// Folders for routines, settings, state and cache. They are empty at first and removed with this object.
class OwnFolders {
public:
    OwnFolders();

    std::string addRoutine(const std::string& fileName, const std::string& text); ///< Returns the path of the file.
    void writeSettings(const std::string& text);
    std::filesystem::path routines() const;
    std::filesystem::path settingsFile() const;

    using Environment = std::vector<std::pair<std::string, std::string>>;
    Environment environment() const;

private:
    TemporaryFolder m_folder;
};

} // namespace unknot::test
