#include "routine/flat_steps.hpp"

#include <utility>

namespace unknot {
namespace {

std::string asSentence(const std::string& words) {
    const bool ends = std::string_view(".!?").find(words.back()) != std::string_view::npos;
    return ends ? words : words + ".";
}

class Flattener {
public:
    void add(const std::vector<Step>& steps) {
        for (const Step& step : steps) {
            if (const auto* stretch = std::get_if<StretchStep>(&step)) add(stretch);
            if (const auto* rest = std::get_if<RestStep>(&step)) add(rest);
            if (const auto* group = std::get_if<GroupStep>(&step)) add(*group);
        }
    }

    std::vector<FlatStep> flat;

private:
    template <typename One>
    void add(const One* step) {
        flat.push_back({step, m_untilEased, std::exchange(m_announcement, {}), m_easing});
    }

    // A group whose first step is a group names both.
    void announce(const GroupStep& group, int round) {
        if (group.name.empty()) return;
        if (!m_announcement.empty()) m_announcement += " ";
        m_announcement += asSentence(group.name);
        const int rounds = group.roundsBefore + group.repeat + group.roundsAfter;
        if (rounds > 1)
            m_announcement +=
                " Round " + std::to_string(group.roundsBefore + round) + " of " + std::to_string(rounds) + ".";
    }

    void add(const GroupStep& group) {
        for (int i = 0; i < group.repeat; ++i) {
            announce(group, i + 1);
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
    std::string m_announcement; ///< For the next step.
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
