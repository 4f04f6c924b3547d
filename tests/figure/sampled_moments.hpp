#pragma once

// Visits every moment of every shipped stretch on either side, in fine steps, and collects the faults. So a test of the
// figure is a single function that looks at a single moment.

#include "figure/body/skeleton.hpp"
#include "figure/shipped_stretches.hpp"

#include <cstdio>
#include <functional>
#include <map>

namespace unknot::test {

inline constexpr Side bothSides[] = {Side::left, Side::right};

struct SampledMoment : FigureMoment {
    bool first = false; ///< True at the start of the way in or of a cycle: it has no moment before it.
};

/// The whole way in at once and pose by pose, which is also the way out, and each whole cycle. The breath changes a
/// little at every step.
inline std::vector<SampledMoment> momentsOf(const Poses& poses, int steps = 90) {
    std::vector<SampledMoment> moments;
    for (int i = 0; i <= steps; ++i)
        moments.push_back({{.progress = static_cast<double>(i) / steps, .breath = std::sin(i * 0.05)}, i == 0});
    for (std::size_t part = 0; part <= poses.way.size() && !poses.way.empty(); ++part) {
        const double from = progressOfPose(poses, part), to = progressOfPose(poses, part + 1);
        for (int i = 0; i <= steps; ++i)
            moments.push_back(
                {{.progress = from + (to - from) * i / steps, .from = from, .to = to, .breath = std::sin(i * 0.05)},
                 i == 0});
    }
    for (std::size_t movement = 0; movement < poses.cycles.size(); ++movement)
        for (int i = 0; i <= steps; ++i)
            moments.push_back(
                {{.cycle = static_cast<double>(i) / steps, .breath = std::cos(i * 0.05), .movement = movement},
                 i == 0});
    return moments;
}

/// One moment of the figure. `pose` is the written pose if the figure shows it exactly, else null.
struct PosedFigure {
    const Stretch& stretch;
    Side worked;
    SampledMoment moment;
    Skeleton skeleton;
    const Pose* pose = nullptr;

    const Poses& poses() const { return stretch.poses; }
};

/// The written pose that the moment shows exactly; null if there is none.
inline const Pose* writtenPose(const Poses& poses, const SampledMoment& moment) {
    if (moment.progress == 0) return &poses.ready;
    const std::size_t index = poseOfProgress(poses, moment.progress);
    const bool isOfWay = index > 0 && index <= poses.way.size() && (moment.from > 0 || moment.to < 1);
    if (isOfWay && std::abs(progressOfPose(poses, index) - moment.progress) < 1e-9) return &poses.way[index - 1].pose;
    if (moment.progress < 1) return nullptr;
    if (poses.cycles.empty()) return &poses.hold;
    const Cycle& cycle = poses.cycles[moment.movement];
    const double at = moment.cycle * static_cast<double>(cycle.size());
    if (std::abs(at - std::round(at)) > 1e-9) return nullptr;
    return &cycle[static_cast<std::size_t>(std::round(at)) % cycle.size()];
}

inline Skeleton skeletonOf(const Stretch& stretch, Side worked, const FigureMoment& moment) {
    return skeletonAt(stretch.poses, worked, moment);
}

inline std::string placeOf(const PosedFigure& seen) {
    char text[160];
    const SampledMoment& m = seen.moment;
    if (m.progress < 1 || seen.poses().cycles.empty())
        std::snprintf(text, sizeof text, "%s %s, %.2f of the way in", seen.stretch.id.c_str(),
                      nameOf(seen.worked).data(), m.progress);
    else
        std::snprintf(text, sizeof text, "%s %s, cycle %zu at %.2f", seen.stretch.id.c_str(),
                      nameOf(seen.worked).data(), m.movement, m.cycle);
    return text;
}

/// Keeps the worst fault of each kind, for each stretch and side.
class Faults {
public:
    /// `by` is the excess over the limit, in shares of the body's height unless `what` names another unit.
    void note(const PosedFigure& seen, const std::string& what, double by) {
        if (by <= 0) return;
        Fault& worst = m_worst[seen.stretch.id + std::string(nameOf(seen.worked)) + what];
        if (by <= worst.by) return;
        char amount[40];
        std::snprintf(amount, sizeof amount, " by %.4f", by);
        worst = {by, placeOf(seen) + ": " + what + amount};
    }

    void checkThatThereAreNone() const {
        for (const auto& [key, fault] : m_worst)
            FAIL_CHECK(fault.text);
        CHECK(m_worst.empty());
    }

private:
    struct Fault {
        double by = 0;
        std::string text;
    };
    std::map<std::string, Fault> m_worst;
};

inline void forEveryMoment(const std::function<void(const PosedFigure&)>& look) {
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides)
            for (const SampledMoment& moment : momentsOf(stretch->poses))
                look({*stretch, side, moment, skeletonOf(*stretch, side, moment), writtenPose(stretch->poses, moment)});
}

/// Names a limb in a message: "worked foot", "other hand".
inline std::string limbName(Side side, Side worked, const char* limb) {
    return std::string(side == worked ? "worked " : "other ") + limb;
}

} // namespace unknot::test
