#include "base/shown_path.hpp"
#include "commands/fit_warnings.hpp"
#include "commands/open_routine.hpp"
#include "routine/reader.hpp"
#include "routine/yaml/synonyms.hpp"
#include "sound/cache/cached_voice.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <ostream>

namespace unknot {
namespace {

struct CheckResult {
    Diagnostics diagnostics;
    std::string text;
    std::string fault;
    std::string summary;
    std::size_t untimed = 0; ///< Number of spoken lines that were not timed.
    std::vector<std::string> notes;
    std::vector<OwnStretchFile> stretchFiles; ///< With mistakes, of stretches that the routine names.
};

std::size_t mistakesIn(const CheckResult& checked) {
    std::size_t count = checked.diagnostics.size();
    for (const OwnStretchFile& file : checked.stretchFiles)
        count += file.diagnostics.size();
    return count;
}

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

CheckResult checkStretch(const std::string& file, std::string text) {
    CheckResult checked;
    auto read = readStretch(file, text);
    checked.diagnostics = std::move(read.diagnostics);
    checked.text = std::move(text);
    if (read.value) checked.summary = read.value->name;
    return checked;
}

CheckResult checkRoutine(const std::string& file, const RoutineOverrides& routineOverrides, const Library& library,
                         const LineTimer& timer) {
    CheckResult checked;
    auto opened = library.openRoutine(file, routineOverrides);
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

CheckResult checkFile(const std::string& file, const RoutineOverrides& routineOverrides, const Library& library,
                      const LineTimer& timer) {
    auto text = readFile(file, limits::fileBytes);
    if (text && looksLikeStretch(*text)) return checkStretch(file, std::move(*text));
    return checkRoutine(file, routineOverrides, library, timer);
}

// Empty for a file with mistakes, because they say enough.
std::string verdict(const std::string& file, const CheckResult& checked, bool strict) {
    const std::size_t warnings = mistakesIn(checked);
    if (hasErrors(checked.diagnostics) || (strict && warnings > 0)) return "";
    const std::string but = warnings == 0   ? ""
                            : warnings == 1 ? ", but a warning"
                                            : ", but " + std::to_string(warnings) + " warnings";
    return shownPath(file) + ": no mistakes" + but + " (" + checked.summary + ")\n";
}

} // namespace

int run(const CheckRequest& request, const CommandContext& context) {
    const Library library = openLibrary(context);
    const LineTimer timer = makeLineTimer(readSentenceLengths(context.folders.shippedSpeech / sentenceLengthsFile),
                                          makeCachedVoice("rms", context.folders.speech));
    bool good = true;
    for (const std::string& file : request.files) {
        const CheckResult checked = checkFile(file, request.routineOverrides, library, timer);
        if (!checked.fault.empty()) {
            fail(context, checked.fault);
            good = false;
            continue;
        }
        for (const Diagnostic& diagnostic : checked.diagnostics)
            context.out << render(diagnostic, checked.text);
        for (const OwnStretchFile& other : checked.stretchFiles)
            for (const Diagnostic& diagnostic : other.diagnostics)
                context.out << render(diagnostic, other.text);
        context.out << verdict(file, checked, request.strict);
        if (checked.untimed > 0)
            context.out << shownPath(file) << ": " << checked.untimed
                        << " spoken lines were not timed, because the file has too many words\n";
        for (const std::string& note : checked.notes)
            context.out << shownPath(file) << ": " << note << "\n";
        if (hasErrors(checked.diagnostics) || (request.strict && mistakesIn(checked) > 0)) good = false;
    }
    return good ? 0 : 1;
}

} // namespace unknot
