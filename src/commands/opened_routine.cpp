#include "commands/opened_routine.hpp"

#include <algorithm>
#include <ostream>

namespace unknot {
namespace {

bool anyStretch(const std::vector<Step>& steps, bool StretchStep::*is) {
    return std::ranges::any_of(steps, [&](const Step& step) {
        if (const auto* group = std::get_if<GroupStep>(&step)) return anyStretch(group->steps, is);
        const auto* stretch = std::get_if<StretchStep>(&step);
        return stretch != nullptr && stretch->*is;
    });
}

} // namespace

Library openLibrary(const Context& context) {
    return Library(context.folders.stretches, context.folders.routines, context.folders.ownRoutines);
}

std::vector<std::string> namesOfRoutines(const Context& context) {
    const Library library = openLibrary(context);
    std::vector<std::string> names;
    for (const RoutineFile& file : library.routines())
        names.push_back(file.id);
    return names;
}

std::vector<std::string> idleWishes(const Routine& routine, const Wishes& wishes) {
    std::vector<std::string> sentences;
    if (wishes.position && !anyStretch(routine.steps, &StretchStep::byFamily))
        sentences.emplace_back("'--position' changes nothing: this routine names each of its stretches itself.");
    if (wishes.crampedSide && !anyStretch(routine.steps, &StretchStep::forCrampedLeg))
        sentences.emplace_back("'--side' changes nothing: this routine has no step for the one leg with the cramp.");
    return sentences;
}

std::optional<Routine> openRoutine(const std::string& nameOrFile, const Wishes& wishes, const Context& context) {
    const Library library = openLibrary(context);
    auto opened = library.openRoutine(nameOrFile, wishes);
    if (!opened.fault.empty()) {
        fail(context, opened.fault);
        return std::nullopt;
    }
    if (opened.routine) {
        for (const std::string& sentence : idleWishes(*opened.routine, wishes))
            context.err << "unknot: " << sentence << "\n";
        return std::move(opened.routine);
    }
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
