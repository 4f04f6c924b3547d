#include "support/person_folders.hpp"

namespace unknot::test {

OwnFolders::OwnFolders() {
    std::filesystem::create_directories(routines());
    std::filesystem::create_directories(settingsFile().parent_path());
}

std::filesystem::path OwnFolders::routines() const { return m_folder / "data/unknot/routines"; }

std::filesystem::path OwnFolders::settingsFile() const { return m_folder / "config/unknot/settings.yaml"; }

std::string OwnFolders::addRoutine(const std::string& fileName, const std::string& text) {
    return m_folder.write("data/unknot/routines/" + fileName, text).string();
}

void OwnFolders::writeSettings(const std::string& text) { m_folder.write("config/unknot/settings.yaml", text); }

OwnFolders::Environment OwnFolders::environment() const {
    return {{"XDG_DATA_HOME", (m_folder / "data").string()},
            {"XDG_CONFIG_HOME", (m_folder / "config").string()},
            {"XDG_STATE_HOME", (m_folder / "state").string()},
            {"XDG_CACHE_HOME", (m_folder / "cache").string()}};
}

} // namespace unknot::test
