#include "figure/body/root.hpp"

#include "figure/body/body_measures.hpp"
#include "figure/body/skeleton.hpp"

namespace unknot {

Frame rootOf(Support support, Side worked) {
    const Vector3 toHead{headSign(support, worked), 0, 0}, toCeiling{0, 1, 0};
    if (support == Support::back) return frameFrom(toHead, toCeiling);
    if (support != Support::side) return {};
    const Vector3 right = toCeiling * sideSign(worked);
    return {cross(toHead, right), toHead, right};
}

double headSign(Support support, Side worked) { return support == Support::side ? -sideSign(worked) : -1; }

bool isLying(Support support) { return support == Support::back || support == Support::side; }

double lyingHeight(const Frame& root) {
    constexpr double behind = 0.006; // The back of the pelvis is rounder than its front.
    const double lowest = std::abs(root.right.y) * body::halfHips + root.forward.y * behind;
    return lowest + body::hipRadius;
}

Vector3 restingPelvis(Support support, const Frame& root) {
    switch (support) {
    case Support::chair:
        return {0, body::chairHeight + body::seatedHeight, 0};
    case Support::bedEdge:
        return {0, body::bedEdgeHeight + body::seatedHeight, 0};
    case Support::back:
    case Support::side:
        return {0, lyingHeight(root), 0};
    default:
        return {0, body::seatedHeight, 0};
    }
}

} // namespace unknot
