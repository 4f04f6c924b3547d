#pragma once

// The person's own folders, for one test.

#include "support/temporary_folder.hpp"

#include <string>
#include <utility>
#include <vector>

namespace unknot::test {

/// A person's own folders, empty at first and gone with this value.
class OwnFolders {
public:
    OwnFolders();

    std::string addRoutine(const std::string& fileName, const std::string& text); ///< The file.
    void writeSettings(const std::string& text);
    std::filesystem::path routines() const;
    std::filesystem::path settingsFile() const;

    using Environment = std::vector<std::pair<std::string, std::string>>;
    Environment environment() const;

private:
    TemporaryFolder m_folder;
};

} // namespace unknot::test
