// Hostile files, folders and names: each gives a sentence and no crash.

#include "commands/limited_program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <sys/stat.h>
#include <vector>

using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

const fs::path root = UNKNOT_SOURCE_FOLDER;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool isCalm(const ProgramResult& ran) { return ran.code == 0 || ran.code == 1; }

// A copy of the program as it is installed, whose files a test may damage.
class Installed {
public:
    Installed() {
        fs::create_directories(m_folder / "bin");
        fs::create_directories(m_folder / "share/unknot/library");
        fs::copy_file(UNKNOT_PROGRAM, program());
        for (const char* part : {"assets", "routines"})
            fs::copy(root / part, m_folder / "share/unknot/library" / part, fs::copy_options::recursive);
    }
    fs::path program() const { return m_folder / "bin/unknot"; }
    fs::path assets() const { return m_folder / "share/unknot/library/assets"; }

private:
    TemporaryFolder m_folder;
};

std::vector<fs::path> filesIn(const fs::path& folder, const std::string& extension) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == extension) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void halve(const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); }

} // namespace

TEST_CASE("Settings that are a folder, a pipe, a huge file or a link to nothing never keep a routine from playing") {
    const TemporaryFolder folder;
    const fs::path settings = folder.write("unknot/settings.yaml", "");
    const auto plays = [&] {
        return runLimited(UNKNOT_PROGRAM, "play desk-break --text --mute --speed 1000",
                          "XDG_CONFIG_HOME='" + folder.path().string() + "'");
    };
    const std::vector<std::pair<std::string, std::function<void()>>> kinds{
        {"folder", [&] { fs::create_directory(settings); }},
        {"pipe", [&] { mkfifo(settings.c_str(), 0600); }},
        {"1 GiB",
         [&] {
             std::ofstream(settings) << "light: night\n";
             fs::resize_file(settings, std::uintmax_t{1} << 30);
         }},
        {"loop", [&] { fs::create_symlink(settings, settings); }},
        {"unreadable text", [&] { std::ofstream(settings) << std::string(1000, '\0'); }}};
    for (const auto& each : kinds) {
        const auto& kind = each.first;
        CAPTURE(kind);
        fs::remove_all(folder / "unknot");
        fs::create_directories(folder / "unknot");
        each.second();
        const ProgramResult ran = plays();
        CHECK_MESSAGE(ran.code == 0, ran.err);
        CHECK(contains(ran.out, "finish"));
        CHECK(std::ranges::count(ran.err, '\n') <= 1);
    }
}

TEST_CASE("Without a home folder, or with one that cannot be written, a routine plays") {
    for (const std::string environment :
         {"-u HOME -u XDG_CONFIG_HOME", "HOME=relative", "HOME=/proc", "HOME=/dev/null"}) {
        CAPTURE(environment);
        const ProgramResult ran = runLimited(UNKNOT_PROGRAM, "play desk-break --text --mute --speed 1000", environment);
        CHECK_MESSAGE(ran.code == 0, ran.err);
        CHECK(ran.err.empty());
    }
}

TEST_CASE("Each closed standard stream leaves the others and the exported file as they are") {
    const TemporaryFolder folder;
    const fs::path routine = fileWith("tiny.yaml", "routine: Tiny\nwords: none\nsteps:\n  - rest: 1s\n"
                                                   "  - stretch: wall-calf\n    hold: 1s\n    sides: left\n");
    const auto size = [&](const std::string& closed) {
        const std::string command = "env -u DISPLAY '" UNKNOT_PROGRAM "' export '" + routine.string() + "' -o '" +
                                    (folder / "a.wav").string() + "' " + closed;
        CHECK_MESSAGE(std::system(command.c_str()) == 0, command);
        return fs::file_size(folder / "a.wav");
    };
    const auto whole = size("");
    for (const char* closed : {"<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", "<&- >&- 2>&-"})
        CHECK(size(closed) == whole);
}

TEST_CASE("A damaged stretch is named as damaged by a routine that uses it, and a cramp is helped all the same") {
    const Installed installed;
    for (const fs::path& file : filesIn(installed.assets() / "stretches", ".yaml")) {
        CAPTURE(file);
        const std::string whole = contentOf(file);
        const fs::path routine =
            fileWith("uses.yaml", "routine: Uses\nsteps:\n  - stretch: " + file.stem().string() + "\n");
        fs::resize_file(file, 30);
        const ProgramResult ran = runLimited(installed.program().string(), "plan '" + routine.string() + "'");
        CHECK(ran.code == 1);
        CHECK_MESSAGE(contains(ran.err, "file '" + file.string() + "' is damaged"), ran.err);
        CHECK_MESSAGE(contains(ran.err, "install Unknot again"), ran.err);
        std::ofstream(file, std::ios::binary) << whole;
        // The half of a file may be a whole stretch.
        halve(file);
        const ProgramResult cramp = runLimited(installed.program().string(), "cramp --text --mute --speed 1000");
        CHECK(isCalm(cramp));
        CHECK_FALSE(cramp.out.empty());
        std::ofstream(file, std::ios::binary) << whole;
    }
}

TEST_CASE("A damaged font keeps a picture from being drawn, in one sentence, or is not needed") {
    const Installed installed;
    for (const fs::path& file : filesIn(installed.assets() / "fonts", ".ttf")) {
        CAPTURE(file);
        const std::string whole = contentOf(file);
        for (const bool empty : {false, true}) {
            halve(file);
            if (empty) fs::resize_file(file, 0);
            const ProgramResult ran =
                runLimited(installed.program().string(),
                           "picture bedtime --at 12s --size 640x400 -o '" + (temporary() / "a.svg").string() + "'");
            CHECK_MESSAGE(isCalm(ran), ran.err);
            CHECK(std::ranges::count(ran.err, '\n') == ran.code);
        }
        std::ofstream(file, std::ios::binary) << whole;
    }
}

TEST_CASE("A file name with control characters is shown with escapes") {
    const TemporaryFolder folder;
    const std::string name = "a\x1B[31m\n\xE2\x80\xAE.yaml";
    const fs::path file = folder.write("unknot/routines/" + name, "routine: Mine\nsteps:\n  - hodl: 20s\n");
    const std::string quoted = "'" + file.string() + "'";
    for (const std::string& words :
         {"check " + quoted, "plan " + quoted, "plan " + quoted + "x", "export " + quoted + " -o x.wav",
          "picture bedtime --at 1s -o " + quoted, std::string("list"), std::string("list --long"), "list " + quoted,
          quoted, "plan bedtime " + quoted}) {
        CAPTURE(words);
        const ProgramResult ran = runUnknot(words, folder.path());
        CHECK_MESSAGE(contains(ran.out + ran.err, "\\x1B[31m\\x0A\\u202E"), ran.err);
        CHECK_FALSE(contains(ran.out + ran.err, "\x1B"));
        CHECK_FALSE(contains(ran.out + ran.err, "\xE2\x80\xAE"));
    }
}
