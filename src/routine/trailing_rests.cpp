#include "routine/trailing_rests.hpp"

#include <algorithm>

namespace unknot {
namespace {

bool speaks(const RestStep& rest) { return !rest.say.empty() || !rest.lines.empty(); }

bool speaks(const GroupStep& group) {
    return std::ranges::any_of(group.steps, [](const Step& step) {
        if (const auto* inner = std::get_if<GroupStep>(&step)) return speaks(*inner);
        const auto* rest = std::get_if<RestStep>(&step);
        return rest && speaks(*rest);
    });
}

bool endsInRest(const std::vector<Step>& steps) {
    if (steps.empty()) return false;
    const auto* group = std::get_if<GroupStep>(&steps.back());
    if (group) return (!hasStretch(group->steps) && !speaks(*group)) || endsInRest(group->steps);
    const auto* rest = std::get_if<RestStep>(&steps.back());
    return rest && !speaks(*rest);
}

std::size_t indexOf(const Step& step) {
    return std::visit([](const auto& one) { return one.index; }, static_cast<const Step::variant&>(step));
}

} // namespace

bool hasStretch(const std::vector<Step>& steps) {
    return std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        if (const auto* group = std::get_if<GroupStep>(&step)) return hasStretch(group->steps);
        return std::holds_alternative<StretchStep>(step);
    });
}

std::vector<std::size_t> dropTrailingRests(std::vector<Step>& steps) {
    std::vector<std::size_t> leftOut;
    while (endsInRest(steps)) {
        auto* group = std::get_if<GroupStep>(&steps.back());
        if (!group || (!hasStretch(group->steps) && !speaks(*group))) {
            leftOut.push_back(indexOf(steps.back()));
            steps.pop_back();
        } else if (group->repeat == 1) {
            for (const std::size_t index : dropTrailingRests(group->steps))
                leftOut.push_back(index);
        } else {
            GroupStep last = *group;
            last.repeat = 1;
            last.roundsBefore = --group->repeat;
            group->roundsAfter = 1;
            dropTrailingRests(last.steps);
            steps.emplace_back(std::move(last));
        }
    }
    return leftOut;
}

} // namespace unknot
