#include "own_folders.hpp"

#include <unistd.h>

#include <fstream>

namespace unknot::test {

OwnFolders::OwnFolders() {
    static int count = 0;
    m_folder = std::filesystem::temp_directory_path() /
               ("unknot-window-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(m_folder / "data/unknot/routines");
    std::filesystem::create_directories(m_folder / "config/unknot");
}

OwnFolders::~OwnFolders() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::filesystem::path OwnFolders::routines() const { return m_folder / "data/unknot/routines"; }

std::filesystem::path OwnFolders::settingsFile() const { return m_folder / "config/unknot/settings.yaml"; }

std::string OwnFolders::addRoutine(const std::string& fileName, const std::string& text) {
    const auto file = routines() / fileName;
    std::ofstream(file) << text;
    return file.string();
}

void OwnFolders::writeSettings(const std::string& text) { std::ofstream(settingsFile()) << text; }

OwnFolders::Environment OwnFolders::environment() const {
    return {{"XDG_DATA_HOME", (m_folder / "data").string()},
            {"XDG_CONFIG_HOME", (m_folder / "config").string()},
            {"XDG_STATE_HOME", (m_folder / "state").string()}};
}

} // namespace unknot::test
