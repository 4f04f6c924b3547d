#include "commands/opened_routine.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

namespace unknot {
namespace {

// The stretches of a routine with the side each is for, in the order written: all that a wish can change.
void addChosen(const std::vector<Step>& steps, std::vector<std::pair<const Stretch*, Sides>>& chosen) {
    for (const Step& step : steps) {
        if (const auto* stretch = std::get_if<StretchStep>(&step))
            chosen.emplace_back(stretch->stretch.get(), stretch->sides);
        if (const auto* group = std::get_if<GroupStep>(&step)) addChosen(group->steps, chosen);
    }
}

// Whether the routine comes out the same whatever is wished.
bool isSameWith(const std::string& nameOrFile, const std::vector<Wishes>& all, const Library& library) {
    std::vector<std::vector<std::pair<const Stretch*, Sides>>> outcomes;
    for (const Wishes& wishes : all) {
        const auto opened = library.openRoutine(nameOrFile, wishes);
        if (!opened.routine) return false;
        addChosen(opened.routine->steps, outcomes.emplace_back());
    }
    return std::ranges::all_of(outcomes, [&](const auto& outcome) { return outcome == outcomes.front(); });
}

Wishes positionWish(BodyPosition position) { return {position, std::nullopt}; }
Wishes sideWish(Side side) { return {std::nullopt, side}; }

} // namespace

Library openLibrary(const Context& context) {
    return Library(context.folders.stretches, context.folders.routines, context.folders.ownRoutines);
}

std::vector<std::string> idleWishes(const std::string& nameOrFile, const Wishes& wishes, const Library& library) {
    std::vector<std::string> sentences;
    const std::vector<Wishes> positions = {positionWish(BodyPosition::bed), positionWish(BodyPosition::seated),
                                           positionWish(BodyPosition::standing)};
    if (wishes.position && isSameWith(nameOrFile, positions, library))
        sentences.emplace_back("'--position' changes nothing: this routine names each of its stretches itself.");
    if (wishes.crampedSide && isSameWith(nameOrFile, {sideWish(Side::left), sideWish(Side::right)}, library))
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
        for (const std::string& sentence : idleWishes(nameOrFile, wishes, library))
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
