#include "figure/picture/figure_extent.hpp"

#include "figure/close_up/close_up.hpp"
#include "figure/picture/composition.hpp"

#include <algorithm>

namespace unknot {

namespace {

constexpr std::size_t mostKnown = 6;
constexpr int samples = 8;

/// On the way from one pose to another; see FigureMoment::from.
FigureMoment onTheWay(double from, double to, int sample) {
    const double breath = sample % 2 == 0 ? 1 : -1;
    const double share = static_cast<double>(sample) / samples;
    return {.progress = from + (to - from) * share, .from = from, .to = to, .breath = breath, .glow = 0};
}

FigureMoment inCycle(std::size_t movement, int sample) {
    return {.cycle = static_cast<double>(sample) / samples, .glow = 0, .movement = movement};
}

Extent measured(const Stretch& stretch) {
    const Theme& anyTheme = themeOf(Light::day);
    Extent extent;
    const auto include = [&](Side side, const FigureMoment& moment) {
        extent.include(figureSketch({&stretch, side, moment}, anyTheme, true).extent());
    };
    for (Side side : {Side::left, Side::right})
        for (int sample = 0; sample <= samples; ++sample) {
            include(side, onTheWay(0, 1, sample));
            for (std::size_t part = 0; part <= stretch.poses.way.size() && !stretch.poses.way.empty(); ++part)
                include(side,
                        onTheWay(progressOfPose(stretch.poses, part), progressOfPose(stretch.poses, part + 1), sample));
            for (std::size_t movement = 0; movement < stretch.poses.cycles.size(); ++movement)
                include(side, inCycle(movement, sample));
        }
    if (stretch.poses.view.closeUp != CloseUp::none) extent.include(closeUpWindow(stretch.poses));
    return extent;
}

} // namespace

Extent figureExtent(const Stretch& stretch) {
    // Compared by value, so that a stretch reread from a changed file is measured anew.
    struct CachedExtent {
        Poses poses;
        Extent extent;
    };
    thread_local std::vector<CachedExtent> known; // Most recently used first.
    auto found = std::ranges::find(known, stretch.poses, &CachedExtent::poses);
    if (found == known.end()) {
        if (known.size() == mostKnown) known.pop_back();
        found = known.insert(known.end(), {stretch.poses, measured(stretch)});
    }
    std::rotate(known.begin(), found, found + 1);
    return known.front().extent;
}

} // namespace unknot
