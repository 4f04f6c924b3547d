#include "commands/routine_card.hpp"

#include "commands/cramp_routine.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <map>

namespace unknot {
namespace {

bool lastsUntilEased(const Timeline& timeline) { return std::ranges::any_of(timeline.segments(), mayEase); }

// What it is mostly about, and on which leg that is first seen.
void showMainStretch(Card& card, const Timeline& timeline) {
    std::map<std::string, Time> times;
    for (const Segment& segment : timeline.segments()) {
        if (!segment.stretch || !isEffort(segment.kind)) continue;
        Time& time = times[segment.stretch->id];
        time += segment.nominal;
        if (card.stretch && time <= times[card.stretch->id]) continue;
        card.stretch = segment.stretch;
    }
    const auto first = std::ranges::find_if(
        timeline.segments(), [&](const Segment& segment) { return segment.stretch == card.stretch && segment.side; });
    if (card.stretch && first != timeline.segments().end()) card.side = *first->side;
}

// A routine of nothing but rests has no stretch to show; any will do.
void showAny(Card& card, const Library& library) {
    if (!library.stretches().empty()) card.stretch = library.stretches().begin()->second;
    if (!card.stretch) card.fault = "The stretches of the program cannot be read.";
}

} // namespace

Card cardOf(const RoutineFile& file, const Library& library, const Wishes& wishes) {
    Card card;
    card.id = card.file = file.path.string();
    card.title = file.path.filename().string();
    card.own = !file.shipped;
    auto opened = library.openRoutine(card.file, wishes);
    if (!opened.routine) {
        card.fault = std::move(opened.fault);
        card.text = std::move(opened.text);
        std::erase_if(opened.diagnostics, [](const Diagnostic& one) { return one.severity != Severity::error; });
        card.mistakes = std::move(opened.diagnostics);
        return card;
    }
    const Timeline played = compile(*opened.routine, {}, OpenHolds::maximum);
    card.title = opened.routine->title;
    card.cramp = crampOf(*opened.routine);
    card.open = lastsUntilEased(played);
    card.length = card.open ? played.length() : compile(*opened.routine).length();
    showMainStretch(card, played);
    if (!card.stretch) showAny(card, library);
    return card;
}

} // namespace unknot
