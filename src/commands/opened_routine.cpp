#include "commands/opened_routine.hpp"

#include <ostream>

namespace unknot {

Library openLibrary(const Context& context) {
    return Library(context.folders.stretches, context.folders.routines, context.folders.ownRoutines);
}

std::optional<Routine> openRoutine(const std::string& nameOrFile, const Context& context) {
    auto opened = openLibrary(context).openRoutine(nameOrFile);
    if (!opened.fault.empty()) {
        fail(context, opened.fault);
        return std::nullopt;
    }
    if (opened.routine) return std::move(opened.routine);
    for (const Diagnostic& diagnostic : opened.diagnostics) {
        if (diagnostic.severity == Severity::error) context.err << render(diagnostic, opened.text);
    }
    return std::nullopt;
}

int fail(const Context& context, std::string sentence) {
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    const bool isEnded = sentence.ends_with('.') || sentence.ends_with('?');
    context.err << "unknot: " << sentence << (isEnded ? "\n" : ".\n");
    return 1;
}

} // namespace unknot
