#include "routine/named/include_chain.hpp"

#include "base/shown_path.hpp"
#include "base/suggestion.hpp"
#include "routine/named/file_beside.hpp"
#include "routine/named/routine_name.hpp"

#include <algorithm>
#include <optional>
#include <system_error>
#include <vector>

namespace unknot {
namespace {

namespace fs = std::filesystem;

bool areSame(const fs::path& a, const fs::path& b) {
    std::error_code unknown;
    return a == b || fs::equivalent(a, b, unknown);
}

NamedFileFault faultOf(DiagnosticId id, std::string message) { return {Severity::error, id, std::move(message)}; }

std::optional<NamedFileFault> nameFault(const std::string& name) {
    for (const std::string ending : {".yaml", ".yml"})
        if (name.ends_with(ending))
            return faultOf(DiagnosticId::unknownRoutine, "'include' takes the name of a routine without '" + ending +
                                                             "'; did you mean '" +
                                                             name.substr(0, name.size() - ending.size()) + "'?");
    if (name.find_first_of("/\\") != std::string::npos)
        return faultOf(DiagnosticId::forbiddenPath,
                       "'include' takes the name of a routine, such as bedtime, and no path; the file may lie beside "
                       "this one or among your routines");
    return std::nullopt;
}

NamedFileFault unknown(const std::string& name, const fs::path& folder, const std::vector<RoutineFile>& known) {
    std::vector<std::string> names;
    for (const RoutineFile& routine : known)
        names.push_back(routine.id);
    for (const fs::path& path : yamlFilesIn(folder))
        names.push_back(routineNameOf(path));
    const auto near = closestMatch(name, names);
    return faultOf(DiagnosticId::unknownRoutine,
                   "there is no routine '" + name + "'" +
                       (near ? "; did you mean '" + shownPath(*near) + "'?" : "; 'unknot list' shows all"));
}

std::optional<NamedFileFault> circleFault(const std::string& name, const fs::path& path, const IncludeChain& chain) {
    int length = 0;
    for (const IncludeChain* each = &chain; each; each = each->outer, ++length)
        if (areSame(each->file, path))
            return faultOf(DiagnosticId::includedRoutine,
                           "'" + name +
                               "' includes this routine, so that the steps would never end; delete one of the "
                               "two");
    if (length <= limits::nesting) return std::nullopt;
    return faultOf(DiagnosticId::overLimit,
                   "routines may include each other at most " + std::to_string(limits::nesting) + " deep");
}

} // namespace

std::variant<fs::path, NamedFileFault> routineToInclude(const std::string& name, const IncludeChain& chain,
                                                        const std::vector<RoutineFile>& known) {
    if (auto fault = nameFault(name)) return std::move(*fault);
    const fs::path folder = chain.file.has_parent_path() ? chain.file.parent_path() : fs::path(".");
    std::vector<fs::path> files;
    for (const fs::path& path : yamlFilesIn(folder))
        if (routineNameOf(path) == name && !areSame(path, chain.file)) {
            auto beside = fileBeside(folder, path.filename().string(), name);
            if (auto* fault = std::get_if<NamedFileFault>(&beside)) return std::move(*fault);
            files.push_back(path);
        }
    for (auto routine = known.rbegin(); routine != known.rend(); ++routine)
        if (routine->id == name && !areSame(routine->path, chain.file)) files.push_back(routine->path);
    if (files.empty()) {
        if (routineNameOf(chain.file) == name)
            return faultOf(DiagnosticId::includedRoutine,
                           "'" + name + "' is this routine itself; write its steps here, or name another routine");
        return unknown(name, folder, known);
    }
    if (auto fault = circleFault(name, files.front(), chain)) return std::move(*fault);
    return files.front();
}

} // namespace unknot
