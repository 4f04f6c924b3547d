#include "commands/cramp_routine.hpp"

#include "timeline/compile.hpp"

#include <algorithm>

namespace unknot {

std::string_view wordOf(CrampMuscle muscle) {
    switch (muscle) {
    case CrampMuscle::calf:
        return "calf";
    case CrampMuscle::foot:
        return "foot";
    case CrampMuscle::thighFront:
        return "thigh-front";
    case CrampMuscle::thighBack:
        return "thigh-back";
    }
    return {};
}

std::string crampName(CrampMuscle muscle) { return "cramp-" + std::string(wordOf(muscle)); }

std::optional<CrampMuscle> crampMuscleOf(const Routine& routine) {
    for (int i = 0; i < crampMuscles; ++i) {
        const auto muscle = static_cast<CrampMuscle>(i);
        if (routine.id != crampName(muscle)) continue;
        const Timeline timeline = compile(routine, {}, OpenHoldLength::maximum);
        if (std::ranges::any_of(timeline.segments(), mayEase)) return muscle;
    }
    return std::nullopt;
}

std::optional<CrampMuscle> crampMuscleFor(const PlayRequest& request, const Routine& routine) {
    if (request.routine != routine.id || request.start != Time{0}) return std::nullopt;
    return crampMuscleOf(routine);
}

} // namespace unknot
