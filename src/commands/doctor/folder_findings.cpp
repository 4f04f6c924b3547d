#include "commands/doctor/folder_findings.hpp"

#include "base/shown_path.hpp"
#include "base/system/writable.hpp"
#include "commands/open_routine.hpp"
#include "settings/settings_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// The path from ~ on, because a home folder is named after its person. A link to it may lead there too.
std::string privatePath(const fs::path& path) {
    const char* variable = std::getenv("HOME");
    if (!variable || !*variable) return shownPath(path.filename());
    std::error_code unknown;
    const fs::path home = (fs::path(variable) / "").lexically_normal().parent_path();
    for (const fs::path& folder : {home, fs::canonical(home, unknown)}) {
        const fs::path below = path.lexically_relative(folder);
        if (!folder.empty() && !below.empty() && *below.begin() != "..") return "~/" + shownPath(below);
    }
    return shownPath(path);
}

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string countedFiles(std::size_t count) { return count == 0 ? "none yet" : counted(count, "file"); }

std::size_t filesIn(const fs::path& folder, const std::string& ending) {
    std::error_code fault;
    std::size_t count = 0;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
        if (entry->path().extension() == ending) ++count;
    return count;
}

Finding folderFinding(const std::string& topic, const fs::path& path, const std::string& content) {
    if (path.empty()) return {topic, "nowhere", "Set HOME, so that Unknot can keep them."};
    const std::string text = privatePath(path) + ", " + content;
    if (isWritable(path)) return {topic, text + ", can be written"};
    return {topic, text + ", cannot be written", "Check the owner and the permissions of this path."};
}

Finding settingsFinding(const fs::path& file) {
    const auto text = file.empty() ? Result<std::string>("") : readFile(file, limits::fileBytes);
    std::error_code unknown;
    if (file.empty() || !fs::exists(file, unknown)) return folderFinding("Settings", file, "not there yet");
    if (!text) return {"Settings", privatePath(file) + ", cannot be read", "Check its size and its permissions."};
    if (!readSettings(*text, file.string()).diagnostics.empty())
        return {"Settings", privatePath(file) + ", with mistakes",
                "At its next start Unknot keeps the settings that it can read, and renames the file."};
    return folderFinding("Settings", file, "read");
}

Finding ownRoutinesFinding(const Folders& folders) {
    const Library library = openLibrary(folders);
    std::size_t own = 0, wrong = 0;
    for (const RoutineFile& file : library.routines()) {
        if (file.shipped) continue;
        ++own;
        if (!library.openRoutine(file.path.string()).routine) ++wrong;
    }
    Finding finding = folderFinding("Your routines", folders.ownRoutines, countedFiles(own));
    if (finding.isGood() && wrong > 0) {
        finding.text += ", " + std::to_string(wrong) + " with mistakes";
        finding.advice = "'unknot check' with the name of a routine shows its mistakes.";
    }
    return finding;
}

} // namespace

Finding libraryFinding(const Folders& folders) {
    Folders shipped = folders;
    shipped.ownRoutines = shipped.ownStretches = fs::path();
    const Library library = openLibrary(shipped);
    std::string missing;
    const auto addMissing = [&](const std::string& what) { missing += (missing.empty() ? "" : ", ") + what; };
    const std::vector<std::string> names = namesInOrder(folders.routines);
    if (names.empty()) addMissing("routines");
    for (const std::string& name : names)
        if (!library.openRoutine(name).routine) addMissing(name);
    for (const Diagnostic& mistake : library.diagnostics())
        addMissing(fs::path(mistake.file).filename().string());
    const std::size_t lines = filesIn(folders.shippedSpeech, ".opus"), fonts = filesIn(folders.fonts, ".ttf");
    if (lines == 0) addMissing("spoken lines");
    if (fonts < 4) addMissing("fonts");
    const std::string text = std::to_string(library.routines().size()) + " routines, " +
                             std::to_string(library.stretches().size()) + " stretches, " + std::to_string(lines) +
                             " spoken lines, " + std::to_string(fonts) + " fonts in " +
                             privatePath(folders.assets.parent_path());
    if (missing.empty()) return {"Library", text};
    return {"Library", text, "Missing or damaged: " + missing + ". Install Unknot again."};
}

std::vector<Finding> personFindings(const Folders& folders) {
    const fs::path cache = folders.speech.parent_path();
    return {
        settingsFinding(folders.settings), ownRoutinesFinding(folders),
        folderFinding("Your stretches", folders.ownStretches, countedFiles(yamlFilesIn(folders.ownStretches).size())),
        folderFinding("Spoken lines", cache, counted(filesIn(folders.speech, ".line"), "line"))};
}

} // namespace unknot
