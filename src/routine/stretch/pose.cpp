#include "routine/stretch/pose.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

bool hasDirection(const Cycle& cycle) {
    for (std::size_t i = 1; i < cycle.size(); ++i) {
        if (!(cycle[i] == cycle[cycle.size() - i])) return true;
    }
    return false;
}

double progressOfPose(const Poses& poses, std::size_t index) {
    return static_cast<double>(index) / static_cast<double>(poses.way.size() + 1);
}

std::size_t poseOfProgress(const Poses& poses, double progress) {
    const auto parts = static_cast<double>(poses.way.size() + 1);
    return static_cast<std::size_t>(std::lround(std::clamp(progress, 0.0, 1.0) * parts));
}

double lastPartOfWay(const Poses& poses, double progress) {
    const auto parts = static_cast<double>(poses.way.size() + 1);
    return std::clamp(progress * parts - (parts - 1), 0.0, 1.0);
}

} // namespace unknot
