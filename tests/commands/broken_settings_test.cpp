// A settings file with mistakes never delays a cramp.

#include "commands/program.hpp"
#include "commands/run_window.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;
using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

constexpr auto halfBroken = "light: night\nvoice-level: loud\n";

// Makes a configuration folder with this text in the settings file.
fs::path configWith(const std::string& text) {
    const fs::path config = temporary() / "config";
    fs::remove_all(config);
    fs::create_directories(config / "unknot");
    std::ofstream(config / "unknot" / "settings.yaml", std::ios::binary) << text;
    return config;
}

} // namespace

TEST_CASE("A cramp starts as text whatever is in the settings file, which is set aside and told of") {
    for (const std::string text : {halfBroken, "light: [", "\xff\xfe\x00", "no settings at all"}) {
        CAPTURE(text);
        const fs::path config = configWith(text);
        const ProgramResult ran = runUnknot("cramp --text --speed 1000", "/nowhere", config);
        CHECK(ran.code == 0);
        CHECK_MESSAGE(ran.out.find("Toes to shin") != std::string::npos, ran.out);
        CHECK_MESSAGE(ran.err.find("settings.yaml.bad") != std::string::npos, ran.err);
        CHECK(contentOf(config / "unknot" / "settings.yaml.bad") == text);
    }
}

TEST_CASE("The next start uses the valid settings of a broken file and prints no message") {
    const fs::path config = configWith(halfBroken);
    runUnknot("cramp --text --speed 1000", "/nowhere", config);
    CHECK(contentOf(config / "unknot" / "settings.yaml").find("light: night") != std::string::npos);
    const ProgramResult again = runUnknot("cramp --text --speed 1000", "/nowhere", config);
    CHECK(again.code == 0);
    CHECK_MESSAGE(again.err.empty(), again.err);
}

TEST_CASE("A window starts with a broken file's valid settings and a notice of the file's new name") {
    const fs::path config = configWith(halfBroken);
    Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    folders.settings = config / "unknot" / "settings.yaml";
    std::ostringstream out, err;
    const LaunchOptions options = launchOptionsOf({}, {}, {folders, out, err});
    CHECK(options.stored.light == LightMode::night);
    CHECK(options.stored.voiceLevel == Settings{}.voiceLevel);
    CHECK_MESSAGE(options.notice.find("settings.yaml.bad") != std::string::npos, options.notice);
    CHECK(fs::exists(config / "unknot" / "settings.yaml.bad"));
}
