// Rules for includes: which rooms a room may use, and which rooms may use a library.

#include "rules/source_files.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

using namespace unknot::test;

namespace {

using Rooms = std::set<std::string>;

// The rooms that each room may use besides itself.
const std::map<std::string, Rooms> mayUse{
    {"base", {}},
    {"routine", {"base"}},
    {"timeline", {"base", "routine"}},
    {"session", {"base", "routine", "timeline"}},
    {"settings", {"base", "routine"}},
    {"application", {"base", "routine", "timeline", "session", "settings"}},
    {"picture", {"base"}},
    {"figure", {"base", "routine", "timeline", "picture"}},
    {"scene", {"base", "routine", "timeline", "session", "settings", "application", "picture", "figure"}},
    {"font", {"base", "picture"}},
    {"raster", {"base", "picture", "font"}},
    {"sound", {"base", "routine", "timeline"}},
    {"export", {"base", "routine", "timeline", "sound"}},
    {"terminal", {"base", "routine", "timeline", "session", "settings", "application"}},
    {"playback", {"base", "routine", "timeline", "session", "settings", "sound"}},
    {"platform", {"base", "picture"}},
    {"desktop",
     {"base", "routine", "timeline", "session", "settings", "application", "picture", "figure", "scene", "font",
      "raster", "sound", "playback", "platform"}},
    {"commands",
     {"base", "routine", "timeline", "session", "settings", "application", "picture", "figure", "scene", "font",
      "raster", "sound", "playback", "export", "terminal", "platform", "desktop"}},
};

// A library's header, and the rooms or single files that may include it.
struct Library {
    std::string header;
    Rooms homes;
};
const std::vector<Library> libraries{
    {"SFML/Window", {"desktop", "platform"}},
    {"SFML/Graphics", {"desktop"}},
    {"SFML/Audio", {"playback"}},
    {"SFML/System", {"desktop", "playback"}},
    {"SFML/Config.hpp", {"platform", "playback"}},
    {"AL/", {"playback"}},
    {"X11/", {"platform"}},
    {"windows.h", {"platform"}},
    {"CoreFoundation/", {"platform"}},
    {"IOKit/", {"platform"}},
    {"sdbus-c++/", {"platform"}},
    {"tl/expected.hpp", {"base/result.hpp"}},
    {"utf8proc.h", {"base"}},
    {"yaml-cpp/", {"routine"}},
    {"xkbcommon/", {"platform/linux/physical_keys.cpp"}},
    {"ft2build.h", {"font", "raster/filler.cpp"}},
    {"png.h", {"raster/png.cpp"}},
    {"turbojpeg.h", {"raster/jpeg_reader.cpp"}},
    {"librsvg/", {"raster/svg_reader.cpp"}},
    {"flite", {"sound/flite_voice.cpp"}},
    {"dlfcn.h", {"raster/svg_reader.cpp", "sound/flite_voice.cpp"}},
    {"samplerate.h", {"sound"}},
    {"ebur128.h", {"sound"}},
    {"sndfile", {"export", "sound/sound_codec.cpp"}},
    {"ogg/ogg.h", {"export/ogg_serial.cpp", "sound/shipped/whole_ogg.cpp"}},
    {"CLI/", {"commands/command_line/command_line.cpp"}},
    {"fcntl.h",
     {"base/system/disk_sync.cpp", "base/system/temporary_file.cpp", "base/system/command_output.cpp",
      "base/system/child_answer.cpp", "terminal", "platform", "playback"}},
    {"poll.h", {"base/system/command_output.cpp", "base/system/child_answer.cpp", "terminal", "platform", "playback"}},
    {"spawn.h", {"base/system/spawn_options.hpp"}},
    {"sys/",
     {"base/system/temporary_file.cpp", "base/system/command_output.cpp", "base/system/child_answer.cpp",
      "base/system/system_name.cpp", "terminal", "platform", "playback"}},
    {"termios.h", {"terminal"}},
    {"unistd.h",
     {"base/system/disk_sync.cpp", "base/system/temporary_file.cpp", "base/system/writable.cpp",
      "base/system/command_output.cpp", "base/system/child_answer.cpp", "terminal", "platform", "playback"}},
};

bool isStandard(const std::string& header) { return header.find_first_of("./") == std::string::npos; }

bool isAtHome(const std::string& header, const SourceFile& file) {
    for (const Library& library : libraries) {
        if (header.starts_with(library.header))
            return library.homes.contains(file.room) || library.homes.contains(file.name);
    }
    return false;
}

} // namespace

TEST_CASE("A third-party library is known in its own room only") {
    for (const SourceFile& file : sourceFiles("src")) {
        for (const std::string& header : file.outsideIncludes()) {
            CHECK_MESSAGE((isStandard(header) || isAtHome(header, file)), file.name << " includes <" << header << ">");
        }
    }
}

TEST_CASE("A room uses only the rooms before it") {
    for (const SourceFile& file : sourceFiles("src")) {
        if (file.room.empty()) continue; // main.cpp may use every room.
        const auto allowed = mayUse.find(file.room);
        REQUIRE_MESSAGE(allowed != mayUse.end(), file.name << " stands in a room without rules");
        for (const std::string& header : file.ownIncludes()) {
            const std::string room = header.substr(0, header.find('/'));
            CHECK_MESSAGE((room == file.room || allowed->second.contains(room)), file.name << " includes " << header);
        }
    }
}

TEST_CASE("Each rule for a library is still needed") {
    std::string all;
    for (const SourceFile& file : sourceFiles("src")) {
        for (const std::string& header : file.outsideIncludes())
            all += "\n" + header;
    }
    for (const Library& library : libraries)
        CHECK_MESSAGE(all.find("\n" + library.header) != std::string::npos, library.header << " is included nowhere");
}
