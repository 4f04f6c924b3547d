#include "commands/open_routine.hpp"

#include "commands/local_hour.hpp"
#include "raster/picture_reader.hpp"
#include "sound/chimes/chime_file.hpp"

#include <algorithm>
#include <ostream>

namespace unknot {

Library openLibrary(const Folders& folders) {
    Library library(folders.stretches, folders.routines, folders.ownRoutines, folders.ownStretches);
    library.setDecoders({readChime, readPicture});
    library.setDay(static_cast<int>(localDay().time_since_epoch().count()));
    return library;
}

std::vector<std::string> namesOfRoutines(const CommandContext& context) {
    const Library library = openLibrary(context.folders);
    std::vector<std::string> names;
    for (const RoutineFile& file : library.routines())
        names.push_back(file.id);
    return names;
}

std::vector<std::string> unusedOverrides(const SourceMap& sources, const RoutineOverrides& routineOverrides) {
    std::vector<std::string> sentences;
    if (routineOverrides.position && std::ranges::none_of(sources, &StepSource::namesFamily))
        sentences.emplace_back("'--position' changes nothing: this routine names each of its stretches itself.");
    if (routineOverrides.crampedSide && std::ranges::none_of(sources, &StepSource::namesCrampedLeg))
        sentences.emplace_back("'--side' changes nothing: this routine has no step for the leg with the cramp.");
    return sentences;
}

std::optional<Routine> openRoutine(const std::string& nameOrFile, const RoutineOverrides& routineOverrides,
                                   const CommandContext& context) {
    const Library library = openLibrary(context.folders);
    auto opened = library.openRoutine(nameOrFile, routineOverrides);
    if (!opened.fault.empty()) {
        fail(context, opened.fault);
        return std::nullopt;
    }
    if (opened.routine) {
        for (const std::string& sentence : unusedOverrides(opened.sources, routineOverrides))
            context.err << "unknot: " << sentence << "\n";
        return std::move(opened.routine);
    }
    const auto printErrors = [&](const Diagnostics& diagnostics, const std::string& text) {
        for (const Diagnostic& diagnostic : diagnostics)
            if (diagnostic.severity == Severity::error) context.err << render(diagnostic, text, context.errColours);
    };
    printErrors(opened.diagnostics, opened.text);
    for (const OwnStretchFile& file : opened.stretchFiles)
        printErrors(file.diagnostics, file.text);
    return std::nullopt;
}

int fail(const CommandContext& context, std::string sentence) {
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    const bool isEnded = sentence.ends_with('.') || sentence.ends_with('?');
    context.err << "unknot: " << sentence << (isEnded ? "\n" : ".\n");
    return 1;
}

} // namespace unknot
