#include "commands/check/checked_file.hpp"

#include "commands/fit_warnings.hpp"
#include "commands/open_routine.hpp"
#include "routine/reader.hpp"
#include "routine/yaml/synonyms.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <iostream>

namespace unknot {
namespace {

// True if a key at the start of a line is a synonym of "steps".
bool hasWordForSteps(std::string_view text) {
    const std::string steps[] = {"steps"};
    for (std::size_t start = 0; start < text.size();) {
        const std::string_view line = text.substr(start, std::min(text.find('\n', start), text.size()) - start);
        if (!keysWithSynonym(line.substr(0, line.find(':')), steps).empty()) return true;
        start += line.size() + 1;
    }
    return false;
}

// Recognises a stretch's file by a key at the start of a line that no routine has. Any other file counts as a routine.
bool looksLikeStretch(std::string_view text) {
    const auto hasKey = [text](std::string_view key) {
        const std::size_t at = text.find(key);
        return text.starts_with(key) || (at != std::string_view::npos && text[at - 1] == '\n') ||
               text.find("\n" + std::string(key)) != std::string_view::npos;
    };
    if (hasKey("routine:") || hasKey("steps:")) return false;
    return hasKey("muscle:") || hasKey("poses:") || (hasKey("name:") && !hasWordForSteps(text));
}

// Reads one byte more than a file may have, so that the reader notices one that is too large.
std::string standardInput() {
    std::string text(limits::fileBytes + 1, '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::cin.gcount()));
    return text;
}

CheckedFile checkStretch(const std::string& file, std::string text) {
    CheckedFile checked;
    checked.file = file;
    auto read = readStretch(file, text);
    checked.diagnostics = std::move(read.diagnostics);
    checked.text = std::move(text);
    if (read.value) checked.summary = read.value->name;
    return checked;
}

CheckedFile checkRoutine(const std::string& file, Library::OpenResult opened, const RoutineOverrides& routineOverrides,
                         const LineTimer& timer) {
    CheckedFile checked;
    checked.file = file;
    checked.diagnostics = std::move(opened.diagnostics);
    checked.text = std::move(opened.text);
    checked.fault = std::move(opened.fault);
    checked.stretchFiles = std::move(opened.stretchFiles);
    if (!opened.routine) return checked;
    const Timeline timeline = compile(*opened.routine);
    const FitResult fit = checkFit(*opened.routine, opened.sources, timeline, timer);
    checked.diagnostics.insert(checked.diagnostics.end(), fit.warnings.begin(), fit.warnings.end());
    checked.untimed = fit.untimed;
    sortByLocation(checked.diagnostics);
    checked.summary = formatDuration(timeline.length());
    checked.notes = unusedOverrides(opened.sources, routineOverrides);
    return checked;
}

} // namespace

CheckedFile checkFile(const std::string& name, const RoutineOverrides& routineOverrides, const Library& library,
                      const LineTimer& timer) {
    if (name == "-") {
        const std::string file = "<stdin>";
        std::string text = standardInput();
        if (looksLikeStretch(text)) return checkStretch(file, std::move(text));
        return checkRoutine(file, library.readText(file, std::move(text), routineOverrides), routineOverrides, timer);
    }
    auto text = readFile(name, limits::fileBytes);
    if (text && looksLikeStretch(*text)) return checkStretch(name, std::move(*text));
    return checkRoutine(name, library.openRoutine(name, routineOverrides), routineOverrides, timer);
}

// A file that cannot be read is a mistake like others for a program.
Diagnostics allOf(const CheckedFile& checked) {
    if (!checked.fault.empty())
        return {{Severity::error, DiagnosticId::unreadableFile, checked.file, {}, checked.fault, {}, false}};
    Diagnostics all = checked.diagnostics;
    for (const OwnStretchFile& file : checked.stretchFiles)
        all.insert(all.end(), file.diagnostics.begin(), file.diagnostics.end());
    return all;
}

bool isGood(const CheckedFile& checked, bool strict) {
    const Diagnostics all = allOf(checked);
    return !hasErrors(all) && (!strict || all.empty());
}

} // namespace unknot
