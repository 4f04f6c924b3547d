#include "routine/named/file_beside.hpp"

#include "base/shown_path.hpp"
#include "base/suggestion.hpp"

#include <algorithm>
#include <cassert>
#include <system_error>
#include <vector>

namespace unknot {
namespace {

namespace fs = std::filesystem;

NamedFileFault forbidden(const std::string& name, const std::string& why) {
    return {Severity::error, DiagnosticId::forbiddenPath, "'" + shownPath(name) + "' " + why};
}

// An absolute path of any system.
bool isAbsolute(const std::string& name) {
    const bool hasDrive = name.size() > 1 && name[1] == ':';
    return name.front() == '/' || name.front() == '~' || hasDrive;
}

bool leavesFolder(const fs::path& name) {
    return std::ranges::any_of(name, [](const fs::path& part) { return part == ".."; });
}

bool isBelow(const fs::path& folder, const fs::path& file) {
    const fs::path way = file.lexically_relative(folder);
    return !way.empty() && *way.begin() != "..";
}

constexpr std::size_t mostNames = 1000;

void addNamesIn(const fs::path& folder, const std::string& before, std::vector<std::string>& names,
                std::vector<fs::path>* folders) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator() && names.size() < mostNames; entries.increment(error)) {
        std::error_code unknown;
        if (folders && entries->is_directory(unknown)) folders->push_back(entries->path());
        names.push_back(before + entries->path().filename().string());
    }
}

// A file of that name in a folder below, else a file here with a name nearby.
std::string suggestion(const fs::path& folder, const std::string& name) {
    std::vector<std::string> names, below;
    std::vector<fs::path> folders;
    addNamesIn(folder, "", names, &folders);
    for (const fs::path& each : folders)
        addNamesIn(each, each.filename().string() + "/", below, nullptr);
    std::ranges::sort(names);
    std::ranges::sort(below);
    const auto sameName =
        std::ranges::find_if(below, [&](const std::string& path) { return path.ends_with("/" + name); });
    if (sameName != below.end()) return *sameName;
    return closestMatch(name, names).value_or("");
}

std::string missing(const fs::path& folder, const std::string& name) {
    const std::string near = suggestion(folder, name);
    return "there is no file '" + shownPath(name) + "' beside this routine" +
           (near.empty() ? std::string() : "; did you mean '" + shownPath(near) + "'?");
}

} // namespace

std::variant<fs::path, NamedFileFault> fileBeside(const fs::path& folder, const std::string& name,
                                                  const std::string& example) {
    const std::string wayOut = "; put the file beside the routine and write its name, such as " + example;
    assert(!name.empty());
    if (name.find("://") != std::string::npos)
        return forbidden(name, "is no file; nothing comes from a network" + wayOut);
    if (name.find('\\') != std::string::npos) return forbidden(name, "has a '\\'; write '/' between folders");
    if (isAbsolute(name)) return forbidden(name, "is outside of the routine's folder" + wayOut);
    if (leavesFolder(name)) return forbidden(name, "leaves the routine's folder" + wayOut);
    const fs::path home = folder.empty() ? fs::path(".") : folder;
    std::error_code error;
    const fs::path base = fs::canonical(home, error);
    const fs::path path = error ? fs::path() : fs::canonical(base / name, error);
    if (error) return NamedFileFault{Severity::warning, DiagnosticId::missingFile, missing(home, name)};
    if (!isBelow(base, path)) return forbidden(name, "is a link to another folder" + wayOut);
    return path;
}

} // namespace unknot
