#include "figure/stage.hpp"

#include "figure/close_up.hpp"
#include "figure/composition.hpp"

#include <algorithm>

namespace unknot {

namespace {

constexpr std::size_t mostKnown = 6;
constexpr int samples = 8;

FigureMoment onTheWay(int sample) {
    const double breath = sample % 2 == 0 ? 1 : -1;
    return {.into = static_cast<double>(sample) / samples, .breath = breath, .glow = 0};
}

FigureMoment inCycle(std::size_t movement, int sample) {
    return {.cycle = static_cast<double>(sample) / samples, .glow = 0, .movement = movement};
}

} // namespace

Stage stageOf(const Stretch& stretch) {
    const Theme& anyTheme = themeOf(Light::day);
    Stage stage;
    const auto include = [&](Side side, const FigureMoment& moment) {
        stage.figure.include(figureSketch(stretch, side, moment, anyTheme, true).extent());
    };
    for (Side side : {Side::left, Side::right})
        for (int sample = 0; sample <= samples; ++sample) {
            include(side, onTheWay(sample));
            for (std::size_t movement = 0; movement < stretch.poses.cycles.size(); ++movement)
                include(side, inCycle(movement, sample));
        }
    if (stretch.poses.view.closeUp != CloseUp::none) stage.figure.include(closeUpWindow(stretch.poses.view.closeUp));
    return stage;
}

const Stage& RecentStages::of(const Stretch& stretch) {
    const auto isSame = [&](const Known& known) {
        return known.muscle == stretch.muscle && known.legs == stretch.legs && known.poses == stretch.poses;
    };
    const auto found = std::ranges::find_if(m_known, isSame);
    if (found != m_known.end()) {
        std::rotate(m_known.begin(), found, found + 1);
    } else {
        if (m_known.size() == mostKnown) m_known.pop_back();
        m_known.insert(m_known.begin(), {stretch.poses, stretch.muscle, stretch.legs, stageOf(stretch)});
    }
    return m_known.front().stage;
}

} // namespace unknot
