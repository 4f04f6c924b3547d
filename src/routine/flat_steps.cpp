#include "routine/flat_steps.hpp"

namespace unknot {
namespace {

class Flattener {
public:
    void add(const std::vector<Step>& steps) {
        for (const Step& step : steps) {
            if (const auto* stretch = std::get_if<StretchStep>(&step))
                flat.push_back({stretch, m_untilEased, m_easing});
            if (const auto* rest = std::get_if<RestStep>(&step)) flat.push_back({rest, m_untilEased, m_easing});
            if (const auto* group = std::get_if<GroupStep>(&step)) add(*group);
        }
    }

    std::vector<FlatStep> flat;

private:
    void add(const GroupStep& group) {
        for (int i = 0; i < group.repeat; ++i) {
            if (group.untilEased) enter(&group, ++m_easings);
            add(group.steps);
            if (group.untilEased) enter(nullptr, 0);
        }
    }

    void enter(const GroupStep* untilEased, int easing) {
        m_untilEased = untilEased;
        m_easing = easing;
    }

    const GroupStep* m_untilEased = nullptr;
    int m_easing = 0;
    int m_easings = 0;
};

} // namespace

std::vector<FlatStep> flatSteps(const Routine& routine) {
    Flattener flattener;
    flattener.add(routine.steps);
    return std::move(flattener.flat);
}

} // namespace unknot
