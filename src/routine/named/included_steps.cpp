#include "routine/named/included_steps.hpp"

#include "routine/speech_estimate.hpp"
#include "routine/stretch_step_reader.hpp"

#include <algorithm>
#include <map>

namespace unknot {
namespace {

// Gives the steps their places in the file that includes them.
class Taker {
public:
    Taker(std::string name, std::size_t first) : m_name(std::move(name)), m_first(first) {}

    void take(std::vector<Step>& steps) {
        for (Step& step : steps) {
            std::visit([&](auto& one) { one.index += m_first; }, static_cast<Step::variant&>(step));
            if (auto* stretch = std::get_if<StretchStep>(&step)) rename(*stretch);
            if (auto* group = std::get_if<GroupStep>(&step)) take(group->steps);
        }
    }

private:
    // Both routines may have an exercise of the same name, which need not be the same exercise.
    void rename(StretchStep& step) {
        if (!step.stretch->file.empty()) return;
        auto& renamed = m_renamed[step.stretch];
        if (!renamed) {
            Stretch copy = *step.stretch;
            copy.id += " in " + m_name;
            renamed = std::make_shared<const Stretch>(std::move(copy));
        }
        step.stretch = renamed;
    }

    std::string m_name;
    std::size_t m_first;
    std::map<std::shared_ptr<const Stretch>, std::shared_ptr<const Stretch>> m_renamed;
};

} // namespace

StepTotal times(const StepTotal& total, int repeat) {
    return {std::min(total.turns * static_cast<std::size_t>(repeat), limits::stepsAfterExpansion + 1),
            std::min(total.length * repeat, limits::routineLength + seconds(1))};
}

// Any value over the limit is equally wrong, and huge routines must not overflow.
StepTotal sum(const StepTotal& a, const StepTotal& b) { return times({a.turns + b.turns, a.length + b.length}, 1); }

StepTotal totalOf(const StretchStep& step) {
    return times({static_cast<std::size_t>(turnCount(step)), lengthOfTurns(step) + step.ready.value_or(leastReady)}, 1);
}

StepTotal totalOf(const std::vector<Step>& steps) {
    StepTotal total;
    for (const Step& step : steps) {
        if (const auto* stretch = std::get_if<StretchStep>(&step)) total = sum(total, totalOf(*stretch));
        if (const auto* rest = std::get_if<RestStep>(&step)) total = sum(total, {1, rest->length});
        if (const auto* group = std::get_if<GroupStep>(&step))
            total = sum(total, times(totalOf(group->steps), group->repeat));
    }
    return total;
}

int depthOf(const std::vector<Step>& steps) {
    int depth = 0;
    for (const Step& step : steps)
        if (const auto* group = std::get_if<GroupStep>(&step)) depth = std::max(depth, 1 + depthOf(group->steps));
    return depth;
}

bool lastsUntilEased(const std::vector<Step>& steps) {
    return std::ranges::any_of(steps, [](const Step& step) {
        const auto* group = std::get_if<GroupStep>(&step);
        return group && (group->untilEased || lastsUntilEased(group->steps));
    });
}

std::vector<Step> takeSteps(const IncludedSteps& included, const std::string& name, const StepSource& here,
                            SourceMap& sources) {
    std::vector<Step> steps = included.steps;
    Taker(name, sources.size()).take(steps);
    for (const StepSource& source : included.sources) {
        sources.push_back(here);
        sources.back().namesFamily = source.namesFamily;
        sources.back().namesCrampedLeg = source.namesCrampedLeg;
    }
    return steps;
}

} // namespace unknot
