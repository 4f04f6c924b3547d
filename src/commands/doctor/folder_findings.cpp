#include "commands/doctor/folder_findings.hpp"

#include "base/shown_path.hpp"
#include "base/system/writable.hpp"
#include "commands/doctor/shipped_files.hpp"
#include "commands/open_routine.hpp"
#include "font/font.hpp"
#include "settings/settings_text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// True for the folders in which systems install programs: they are the same for everybody.
bool isOfSystem(const fs::path& path) {
    constexpr std::array folders{"/usr", "/opt", "/app", "/nix", "/gnu", "/snap"};
    return std::ranges::any_of(folders, [&](const char* folder) {
        const fs::path below = path.lexically_relative(folder);
        return !below.empty() && *below.begin() != "..";
    });
}

// The path from ~ on, because a home folder is named after its person. A link to it may lead there too. Of a folder
// elsewhere only the last name is told.
std::string privatePath(const fs::path& path) {
    const char* variable = std::getenv("HOME");
    if (!variable || !*variable) return shownPath(path.filename());
    std::error_code unknown;
    const fs::path home = (fs::path(variable) / "").lexically_normal().parent_path();
    for (const fs::path& folder : {home, fs::canonical(home, unknown)}) {
        const fs::path below = path.lexically_relative(folder);
        if (!folder.empty() && !below.empty() && *below.begin() != "..") return "~/" + shownPath(below);
    }
    return isOfSystem(path) ? shownPath(path) : ".../" + shownPath(path.filename());
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

// The program's files that are missing, empty or damaged, by their names.
std::set<std::string> faultyFiles(const Folders& folders, const Library& library) {
    std::set<std::string> names;
    for (const std::string_view file : shippedFiles()) {
        const fs::path path(file);
        const bool isRoutine = *path.begin() == "routines";
        const fs::path at = isRoutine ? folders.routines / path.filename() : folders.assets.parent_path() / path;
        std::error_code error;
        const bool isThere = fs::is_regular_file(at, error) && fs::file_size(at, error) > 0;
        const bool plays = !isRoutine || path.extension() != ".yaml" || library.openRoutine(at.string()).routine;
        if (!isThere || !plays) names.insert(path.filename().string());
    }
    for (const Diagnostic& mistake : library.diagnostics())
        names.insert(fs::path(mistake.file).filename().string());
    if (!Font::load(folders.fonts)) names.insert("the fonts");
    return names;
}

} // namespace

Finding libraryFinding(const Folders& folders) {
    Folders shipped = folders;
    shipped.ownRoutines = shipped.ownStretches = fs::path();
    const Library library = openLibrary(shipped);
    const std::string text =
        std::to_string(library.routines().size()) + " routines, " + std::to_string(library.stretches().size()) +
        " stretches, " + std::to_string(filesIn(folders.shippedSpeech, ".opus")) + " spoken lines, " +
        std::to_string(filesIn(folders.fonts, ".ttf")) + " fonts in " + privatePath(folders.assets.parent_path());
    const std::set<std::string> faulty = faultyFiles(folders, library);
    if (faulty.empty()) return {"Library", text};
    constexpr std::ptrdiff_t mostNames = 5;
    const auto rest = std::ssize(faulty) - mostNames;
    std::string names;
    for (auto name = faulty.begin(); name != faulty.end() && std::distance(faulty.begin(), name) < mostNames; ++name)
        names += (names.empty() ? "" : ", ") + *name;
    if (rest > 0) names += " and " + std::to_string(rest) + " more";
    return {"Library", text, "Missing or damaged: " + names + ". Install Unknot again."};
}

std::vector<Finding> personFindings(const Folders& folders) {
    const fs::path cache = folders.speech.parent_path();
    return {
        settingsFinding(folders.settings), ownRoutinesFinding(folders),
        folderFinding("Your stretches", folders.ownStretches, countedFiles(yamlFilesIn(folders.ownStretches).size())),
        folderFinding("Spoken lines", cache, counted(filesIn(folders.speech, ".line"), "line"))};
}

} // namespace unknot
