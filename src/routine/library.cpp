#include "routine/library.hpp"

#include "base/shown_path.hpp"
#include "base/suggestion.hpp"
#include "routine/family.hpp"
#include "routine/named/include_chain.hpp"
#include "routine/named/routine_name.hpp"
#include "routine/reader.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>
#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

using Ranks = std::map<std::string, std::size_t>;

Ranks ranksIn(const fs::path& folder) {
    Ranks ranks;
    for (const std::string& name : namesInOrder(folder))
        ranks.emplace(name, ranks.size());
    return ranks;
}

void putInOrder(const Ranks& ranks, std::vector<RoutineFile>& routines) {
    const auto rank = [&](const RoutineFile& routine) {
        const auto known = ranks.find(routine.id);
        return known == ranks.end() ? ranks.size() : known->second;
    };
    std::ranges::stable_sort(routines, {}, rank);
}

std::string unknownRoutine(const std::string& name, const std::vector<RoutineFile>& routines) {
    std::vector<std::string> ids;
    for (const RoutineFile& routine : routines)
        ids.push_back(routine.id);
    std::string sentence = "there is no routine and no file '" + shownPath(name) + "'";
    const auto near = closestMatch(routineNameOf(name), ids);
    return near ? sentence + "; did you mean '" + shownPath(*near) + "'?" : sentence + "; 'unknot list' shows all";
}

// The first mistake in each stretch's file.
DamagedStretches damagedIn(const Diagnostics& diagnostics) {
    DamagedStretches damaged;
    for (const Diagnostic& each : diagnostics)
        if (each.severity == Severity::error)
            damaged.emplace(fs::path(each.file).stem().string(),
                            "the program's file '" + shownPath(each.file) + "' is damaged (line " +
                                std::to_string(each.location.line) + "); install Unknot again");
    return damaged;
}

} // namespace

Stretches readStretches(const fs::path& folder, const StretchFilter& wanted, Diagnostics& diagnostics) {
    Stretches stretches;
    for (const fs::path& path : yamlFilesIn(folder)) {
        if (!wanted(path.stem().string())) continue;
        const auto text = readFile(path, limits::fileBytes);
        if (!text) {
            diagnostics.push_back({Severity::error, DiagnosticId::unreadableFile, path.string(), {}, text.error()});
            continue;
        }
        auto read = readStretch(path.string(), *text);
        diagnostics.insert(diagnostics.end(), read.diagnostics.begin(), read.diagnostics.end());
        if (!read.value) continue;
        auto stretch = std::make_shared<const Stretch>(std::move(*read.value));
        stretches.emplace(stretch->id, stretch);
    }
    return stretches;
}

std::vector<std::string> namesInOrder(const fs::path& shippedRoutines) {
    std::vector<std::string> names;
    std::istringstream lines(readFile(shippedRoutines / "order", limits::fileBytes).value_or(""));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string name;
        if (words >> name && !name.starts_with("#")) names.push_back(name);
    }
    return names;
}

Library::Library(const fs::path& stretchFolder, const fs::path& shippedRoutines, const fs::path& ownRoutines,
                 const fs::path& ownStretches)
    : m_shippedRoutines(shippedRoutines) {
    m_shipped.stretches = readStretches(
        stretchFolder, [](const std::string&) { return true; }, m_diagnostics);
    addFamilyErrors();
    m_shipped.damaged = damagedIn(m_diagnostics);
    m_forOwn = m_shipped;
    addOwnStretches(ownStretches, m_forOwn);
    for (const auto& [name, file] : m_forOwn.own)
        std::ranges::copy_if(file.diagnostics, std::back_inserter(m_diagnostics),
                             [](const Diagnostic& each) { return each.severity == Severity::error; });
    for (const fs::path& path : yamlFilesIn(shippedRoutines))
        m_routines.push_back({routineNameOf(path), path, true});
    putInOrder(ranksIn(shippedRoutines), m_routines);
    for (const fs::path& path : yamlFilesIn(ownRoutines))
        m_routines.push_back({routineNameOf(path), path, false});
}

// A name and a position must lead to one stretch only. So a family has at most one stretch for each position, and no
// stretch may have a family's name.
void Library::addFamilyErrors() {
    std::map<std::pair<std::string, BodyPosition>, std::string> first;
    for (const auto& [id, stretch] : m_shipped.stretches) {
        if (isFamily(id))
            m_diagnostics.push_back({Severity::error,
                                     DiagnosticId::stretchFamily,
                                     stretch->file,
                                     {},
                                     "'" + id + "' is the name of a family of stretches; give this file another name"});
        if (stretch->family.empty()) continue;
        const auto [known, isFirst] = first.emplace(std::pair(stretch->family, stretch->position), id);
        if (isFirst) continue;
        m_diagnostics.push_back({Severity::error,
                                 DiagnosticId::stretchFamily,
                                 stretch->file,
                                 {},
                                 "'" + id + "' has the same family and position as '" + known->second +
                                     "'; delete 'family' in one of them"});
    }
}

bool Library::isShipped(const fs::path& routine) const {
    std::error_code unknown;
    const fs::path folder = routine.parent_path();
    return fs::equivalent(folder.empty() ? "." : folder, m_shippedRoutines, unknown);
}

// The program's routines keep the program's stretches, so that no file of the person can spoil the help in a cramp.
StretchShelf Library::shelfFor(const fs::path& routine) const {
    if (isShipped(routine)) return m_shipped;
    StretchShelf shelf = m_forOwn;
    const fs::path folder = routine.parent_path().empty() ? fs::path(".") : routine.parent_path();
    addOwnStretches(folder / "stretches", shelf, folder);
    return shelf;
}

Library::OpenResult Library::openRoutine(const std::string& nameOrPath,
                                         const RoutineOverrides& routineOverrides) const {
    const fs::path path = pathOf(nameOrPath);
    OpenResult unread;
    std::error_code error;
    if (path == nameOrPath && !fs::exists(path, error)) {
        unread.fault = unknownRoutine(nameOrPath, m_routines);
        return unread;
    }
    auto text = readFile(path, limits::fileBytes);
    if (!text) {
        unread.fault = std::move(text.error());
        return unread;
    }
    return readText(path.string(), std::move(*text), routineOverrides);
}

Library::OpenResult Library::readText(const std::string& file, std::string text,
                                      const RoutineOverrides& routineOverrides) const {
    RoutineOverrides ofToday = routineOverrides;
    ofToday.day = m_day;
    return read(std::move(text), ofToday, {file});
}

Library::OpenResult Library::read(std::string text, const RoutineOverrides& routineOverrides,
                                  const IncludeChain& chain) const {
    OpenResult opened;
    opened.text = std::move(text);
    const StretchShelf shelf = shelfFor(chain.file);
    RoutineFiles beside(chain.file.parent_path(), m_decoders);
    std::map<std::string, NamedFile<IncludedSteps>> included;
    NamedFiles files;
    files.routine = [&](const std::string& name) {
        const auto known = included.find(name);
        if (known != included.end()) return known->second;
        return included.emplace(name, include(name, routineOverrides, chain)).first->second;
    };
    if (m_decoders.clip) files.clip = [&](const std::string& name) { return beside.clip(name); };
    if (m_decoders.picture) files.picture = [&](const std::string& name) { return beside.picture(name); };
    auto read = readRoutine(chain.file.string(), opened.text, shelf.stretches, routineOverrides, shelf.damaged, files);
    for (const std::string& name : read.stretchNames)
        if (const auto own = shelf.own.find(name); own != shelf.own.end() && !own->second.diagnostics.empty())
            opened.stretchFiles.push_back(own->second);
    opened.routine = std::move(read.value);
    if (opened.routine) opened.routine->own = !isShipped(chain.file);
    opened.sources = std::move(read.sources);
    opened.diagnostics = std::move(read.diagnostics);
    return opened;
}

NamedFile<IncludedSteps> Library::include(const std::string& name, const RoutineOverrides& routineOverrides,
                                          const IncludeChain& chain) const {
    const auto path = routineToInclude(name, chain, m_routines);
    if (const auto* fault = std::get_if<NamedFileFault>(&path)) return *fault;
    const fs::path& file = std::get<fs::path>(path);
    const auto faultOf = [](std::string message) {
        return NamedFileFault{Severity::error, DiagnosticId::includedRoutine, std::move(message)};
    };
    auto text = readFile(file, limits::fileBytes);
    if (!text) return faultOf(std::move(text.error()));
    auto opened = read(std::move(*text), routineOverrides, {file, &chain});
    if (opened.routine)
        return std::make_shared<const IncludedSteps>(
            IncludedSteps{std::move(opened.routine->steps), std::move(opened.sources)});
    const auto first = std::ranges::find(opened.diagnostics, Severity::error, &Diagnostic::severity);
    return faultOf("'" + name + "' has a mistake in line " + std::to_string(first->location.line) + ": " +
                   first->message);
}

fs::path Library::pathOf(const std::string& nameOrPath) const {
    // Search backwards: a person's own version of a shipped routine comes first.
    const auto known = std::find_if(m_routines.rbegin(), m_routines.rend(),
                                    [&](const RoutineFile& routine) { return routine.id == nameOrPath; });
    return known != m_routines.rend() ? known->path : fs::path(nameOrPath);
}

} // namespace unknot
