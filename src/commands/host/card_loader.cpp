#include "commands/host/card_loader.hpp"

#include "base/shown_path.hpp"
#include "commands/cramp_routine.hpp"
#include "commands/fit_warnings.hpp"
#include "routine/needs.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <vector>

namespace unknot {
namespace {

bool lastsUntilEased(const Timeline& timeline) { return std::ranges::any_of(timeline.segments(), mayEase); }

struct StretchHoldTime {
    std::shared_ptr<const Stretch> stretch;
    Time time{};
};

// Each stretch once, in the order of first appearance.
std::vector<StretchHoldTime> holdTimes(const Timeline& timeline) {
    std::vector<StretchHoldTime> times;
    for (const Segment& segment : timeline.segments()) {
        if (!segment.stretch || !isEffort(segment)) continue;
        const auto same = [&](const StretchHoldTime& one) { return one.stretch->id == segment.stretch->id; };
        auto found = std::ranges::find_if(times, same);
        if (found == times.end()) found = times.insert(times.end(), {segment.stretch, Time{0}});
        found->time += segment.nominal();
    }
    return times;
}

// Shows the stretch that takes most of the time, and its first leg. Prefers a stretch that no other card shows.
void showMainStretch(Card& card, const Timeline& timeline, const std::set<std::string>& shown) {
    const std::vector<StretchHoldTime> times = holdTimes(timeline);
    if (times.empty()) return;
    const auto less = [&](const StretchHoldTime& a, const StretchHoldTime& b) {
        const bool isNew = !shown.contains(a.stretch->id), isOtherNew = !shown.contains(b.stretch->id);
        return isNew != isOtherNew ? isOtherNew : a.time < b.time;
    };
    card.stretch = std::ranges::max_element(times, less)->stretch;
    const auto first = std::ranges::find_if(
        timeline.segments(), [&](const Segment& segment) { return segment.stretch == card.stretch && segment.side; });
    if (first != timeline.segments().end()) card.side = *first->side;
}

// A routine of rests only has no stretch to show, so any will do.
void showAny(Card& card, const Library& library) {
    if (!library.stretches().empty()) card.stretch = library.stretches().begin()->second;
    if (!card.stretch) card.fault = "The stretches of the program cannot be read.";
}

// As `check` shows them. A voice would take too long, so the lengths of spoken lines are estimates.
void addWarnings(Card& card, Library::OpenResult& opened) {
    const Timeline timeline = compile(*opened.routine);
    card.warnings = std::move(opened.diagnostics);
    for (Diagnostic& warning : checkFit(*opened.routine, opened.sources, timeline, nullptr).warnings)
        card.warnings.push_back(std::move(warning));
    sortByLocation(card.warnings);
    if (!card.warnings.empty()) card.text = std::move(opened.text);
}

} // namespace

Card loadCard(const RoutineFile& file, const Library& library, const RoutineOverrides& routineOverrides,
              std::set<std::string>& shown) {
    Card card;
    card.id = card.file = file.path.string();
    card.title = shownPath(file.path.filename());
    card.own = !file.shipped;
    auto opened = library.openRoutine(card.file, routineOverrides);
    if (!opened.routine) {
        card.fault = std::move(opened.fault);
        card.text = std::move(opened.text);
        std::erase_if(opened.diagnostics, [](const Diagnostic& one) { return one.severity != Severity::error; });
        card.mistakes = std::move(opened.diagnostics);
        return card;
    }
    const Timeline played = compile(*opened.routine, {}, OpenHoldLength::maximum);
    card.title = opened.routine->title;
    card.needs = thingsNeeded(*opened.routine);
    card.cramp = crampMuscleOf(*opened.routine);
    card.open = lastsUntilEased(played);
    card.length = card.open ? played.length() : compile(*opened.routine).length();
    if (card.own) addWarnings(card, opened);
    showMainStretch(card, played, shown);
    if (card.stretch) shown.insert(card.stretch->id);
    if (!card.stretch) showAny(card, library);
    return card;
}

} // namespace unknot
