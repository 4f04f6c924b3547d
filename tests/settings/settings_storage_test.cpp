#include "settings/settings_storage.hpp"

#include "random_settings.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

// The settings file is in a folder that does not exist yet.
class Folder {
public:
    fs::path settings() const { return m_folder / "unknot" / "settings.yaml"; }
    fs::path aside() const { return m_folder / "unknot" / "settings.yaml.bad"; }
    const fs::path& path() const { return m_folder.path(); }
    void write(const std::string& text) const { m_folder.write("unknot/settings.yaml", text); }

private:
    TemporaryFolder m_folder;
};

Settings quietNight() {
    Settings settings;
    settings.light = LightMode::night;
    settings.voiceLevel = 2;
    return settings;
}

} // namespace

TEST_CASE("Without a file the settings are the usual ones, and nothing is made or said") {
    const Folder folder;
    const SettingsLoadResult loaded = loadSettings(folder.settings());
    CHECK(loaded.settings == Settings{});
    CHECK(loaded.notice.empty());
    CHECK(fs::is_empty(folder.path()));
    CHECK(loadSettings({}).notice.empty());
}

TEST_CASE("Settings are kept, in folders that are made for them") {
    const Folder folder;
    CHECK(saveSettings(quietNight(), folder.settings()).empty());
    const SettingsLoadResult loaded = loadSettings(folder.settings());
    CHECK(loaded.settings == quietNight());
    CHECK(loaded.notice.empty());
    CHECK_FALSE(fs::exists(folder.aside()));
}

TEST_CASE("Any settings are loaded as they were saved, one over the other") {
    const Folder folder;
    std::mt19937 random{7};
    for (int i = 0; i < 50; ++i) {
        const Settings settings = randomSettings(random);
        REQUIRE(saveSettings(settings, folder.settings()).empty());
        CHECK(loadSettings(folder.settings()).settings == settings);
    }
}

TEST_CASE("A mistake sets the whole file aside with one notice and keeps the valid settings") {
    const Folder folder;
    const std::string text = "light: night\nvoice-level: 2\nvoise: low\n";
    folder.write(text);
    const SettingsLoadResult loaded = loadSettings(folder.settings());
    CHECK(loaded.settings == quietNight());
    CHECK(loaded.notice == "The settings file was set aside as '" + folder.aside().string() +
                               "' (line 3: unknown key 'voise' in this settings file; did you mean 'voice'?).");
    CHECK(contentOf(folder.aside()) == text);

    const SettingsLoadResult next = loadSettings(folder.settings());
    CHECK(next.settings == quietNight());
    CHECK(next.notice.empty());
}

TEST_CASE("A file that says nothing rightly leaves none behind but the one set aside") {
    const Folder folder;
    for (const std::string& text :
         {std::string("\xFF\xFE\x00\x00", 4), std::string("[[[[["), std::string(100000, 'a'), std::string(200, '\0')}) {
        folder.write(text);
        const SettingsLoadResult loaded = loadSettings(folder.settings());
        CHECK(loaded.settings == Settings{});
        CHECK_FALSE(loaded.notice.empty());
        CHECK_FALSE(fs::exists(folder.settings()));
        CHECK(contentOf(folder.aside()) == text);
    }
}

TEST_CASE("A folder in the place of the file is set aside like a file, over one set aside before") {
    const Folder folder;
    folder.write("nonsense");
    CHECK_FALSE(loadSettings(folder.settings()).notice.empty());
    REQUIRE(fs::is_regular_file(folder.aside()));

    fs::create_directories(folder.settings());
    CHECK_FALSE(loadSettings(folder.settings()).notice.empty());
    CHECK(fs::is_directory(folder.aside()));

    folder.write("nonsense");
    CHECK_FALSE(loadSettings(folder.settings()).notice.empty());
    CHECK(fs::is_regular_file(folder.aside()));
    CHECK(saveSettings(quietNight(), folder.settings()).empty());
    CHECK(loadSettings(folder.settings()).settings == quietNight());
}

TEST_CASE("A file that cannot be set aside gives a notice at each start, and its valid settings apply") {
    const Folder folder;
    folder.write("light: night\nvoice-level: 2\nvoise: low\n");
    fs::create_directories(folder.aside() / "in the way");
    for (int start = 0; start < 2; ++start) {
        const SettingsLoadResult loaded = loadSettings(folder.settings());
        CHECK(loaded.settings == quietNight());
        CHECK(loaded.notice == "The settings in '" + folder.settings().string() +
                                   "' cannot all be used (line 3: unknown key 'voise' in this settings file; did you "
                                   "mean 'voice'?).");
    }
}

TEST_CASE("A broken file in a read-only folder does not stand in the way") {
    const Folder folder;
    folder.write("light: night\nvoice-level: 2\nvoise: low\n");
    fs::permissions(folder.settings().parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
    const SettingsLoadResult loaded = loadSettings(folder.settings());
    CHECK(loaded.settings == quietNight());
    CHECK_FALSE(loaded.notice.empty());
    fs::permissions(folder.settings().parent_path(), fs::perms::owner_all);
}

TEST_CASE("A failed save gives a sentence and leaves existing files unchanged") {
    const Folder folder;
    CHECK_FALSE(saveSettings(quietNight(), {}).empty());
    fs::create_directories(folder.settings());
    CHECK(saveSettings(quietNight(), folder.settings()).find("is a folder") != std::string::npos);

    std::ofstream(folder.path() / "file") << "x";
    CHECK_FALSE(saveSettings(quietNight(), folder.path() / "file" / "settings.yaml").empty());
    CHECK(contentOf(folder.path() / "file") == "x");
    CHECK(loadSettings(folder.path() / "file" / "settings.yaml").notice.empty());
}

TEST_CASE("A save through a link writes the link's target and keeps the link") {
    const Folder folder;
    const fs::path elsewhere = folder.path() / "dotfiles.yaml";
    std::ofstream(elsewhere) << "voice: lighter\n";
    fs::create_directories(folder.settings().parent_path());
    fs::create_symlink(elsewhere, folder.settings());
    CHECK(loadSettings(folder.settings()).settings.voice == VoiceChoice::lighter);
    CHECK(saveSettings(quietNight(), folder.settings()).empty());
    CHECK(fs::is_symlink(folder.settings()));
    CHECK(contentOf(elsewhere).find("voice-level: 2") != std::string::npos);

    fs::remove(elsewhere);
    CHECK(loadSettings(folder.settings()).notice.empty());
    CHECK(saveSettings(quietNight(), folder.settings()).empty());
    CHECK(loadSettings(folder.settings()).settings == quietNight());
}

TEST_CASE("A file of random bytes loads as the usual settings, with a notice at most once") {
    const Folder folder;
    std::mt19937 random{3};
    for (int i = 0; i < 200; ++i) {
        std::string bytes(random() % 300, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        folder.write(bytes);
        loadSettings(folder.settings());
        const SettingsLoadResult next = loadSettings(folder.settings());
        CHECK(next.notice.empty());
        CHECK(next.settings == Settings{});
    }
}

TEST_CASE("A broken file behind a link is set aside beside itself, and the link leads to the valid settings") {
    const Folder folder;
    const fs::path elsewhere = folder.path() / "dotfiles.yaml", aside = folder.path() / "dotfiles.yaml.bad";
    fs::create_directories(folder.settings().parent_path());
    fs::create_symlink(elsewhere, folder.settings());
    for (const bool hasValid : {true, false}) {
        const std::string text = hasValid ? "light: night\nvoice-level: 2\nvoise: low\n" : "[[[[";
        std::ofstream(elsewhere) << text;
        const SettingsLoadResult loaded = loadSettings(folder.settings());
        CHECK(loaded.notice.find("'" + aside.string() + "'") != std::string::npos);
        CHECK(contentOf(aside) == text);
        CHECK(fs::is_symlink(folder.settings()));
        CHECK(loadSettings(elsewhere).settings == (hasValid ? quietNight() : Settings{}));
        CHECK(saveSettings(quietNight(), folder.settings()).empty());
        CHECK(contentOf(elsewhere).find("voice-level: 2") != std::string::npos);
    }
    CHECK(fs::is_symlink(folder.settings()));
}
