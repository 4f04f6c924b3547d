#include "figure/close_up/closed_path.hpp"

namespace unknot {

Vector3 middleOf(const std::vector<Vector3>& path) {
    Vector3 middle{};
    for (const Vector3& place : path)
        middle = middle + place * (1.0 / static_cast<double>(path.size()));
    return middle;
}

Vector3 areaInside(const std::vector<Vector3>& path) {
    const Vector3 middle = middleOf(path);
    Vector3 twiceArea{};
    for (std::size_t i = 0; i < path.size(); ++i)
        twiceArea = twiceArea + cross(path[i] - middle, path[(i + 1) % path.size()] - middle);
    return twiceArea * 0.5;
}

bool isRound(const std::vector<Vector3>& path, double area) {
    constexpr double leastShare = 0.02; // Of the squared length of the path; a circle has 0.08.
    double around = 0;
    for (std::size_t i = 0; i < path.size(); ++i)
        around += distance(path[i], path[(i + 1) % path.size()]);
    return area > leastShare * around * around;
}

Vector3 placeOn(const std::vector<Vector3>& path, double share) {
    const double along = (share - std::floor(share)) * static_cast<double>(path.size());
    const std::size_t at = static_cast<std::size_t>(along) % path.size();
    return lerp(path[at], path[(at + 1) % path.size()], along - std::floor(along));
}

} // namespace unknot
