#include "routine/last_rest.hpp"

#include <algorithm>

namespace unknot {
namespace {

bool endsInRest(const std::vector<Step>& steps) {
    if (steps.empty()) return false;
    const auto* group = std::get_if<GroupStep>(&steps.back());
    return group ? !hasStretch(group->steps) || endsInRest(group->steps)
                 : std::holds_alternative<RestStep>(steps.back());
}

Place placeOf(const Step& step) {
    if (const auto* stretch = std::get_if<StretchStep>(&step)) return stretch->place;
    if (const auto* rest = std::get_if<RestStep>(&step)) return rest->place;
    return std::get<GroupStep>(step).place;
}

} // namespace

bool hasStretch(const std::vector<Step>& steps) {
    return std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        if (const auto* group = std::get_if<GroupStep>(&step)) return hasStretch(group->steps);
        return std::holds_alternative<StretchStep>(step);
    });
}

std::vector<Place> leaveOutLastRest(std::vector<Step>& steps) {
    std::vector<Place> leftOut;
    while (endsInRest(steps)) {
        auto* group = std::get_if<GroupStep>(&steps.back());
        if (!group || !hasStretch(group->steps)) {
            leftOut.push_back(placeOf(steps.back()));
            steps.pop_back();
        } else if (group->repeat == 1) {
            for (const Place& place : leaveOutLastRest(group->steps))
                leftOut.push_back(place);
        } else {
            GroupStep last = *group;
            last.repeat = 1;
            --group->repeat;
            leaveOutLastRest(last.steps);
            steps.emplace_back(std::move(last));
        }
    }
    return leftOut;
}

} // namespace unknot
