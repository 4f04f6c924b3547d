#include "scene/player.hpp"

#include <algorithm>

namespace unknot {

namespace {

constexpr Time moving = Time{samplesPerSecond / 30};
constexpr Time holding = Time{samplesPerSecond / 10};

/// How far apart the pictures of a segment are, and where in it their grid begins: so that every
/// change of the number on the screen lies on the grid.
struct Grid {
    Time step = holding;
    Time origin{};
    Time period{}; ///< The grid begins afresh after each; 0 for never.
};

Grid gridOf(const Segment& segment) {
    switch (segment.kind) {
    case SegmentKind::hold:
        return {holding, segment.end(), Time{}};
    case SegmentKind::openHold:
        return {holding, segment.start, segment.round};
    case SegmentKind::move:
        return {moving, segment.start, segment.pace};
    default:
        return {moving, segment.end(), Time{}};
    }
}

std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// The last point of the grid not after `position`, and the first after it.
struct Around {
    Time before, after;
};

Around around(const Grid& grid, Time position) {
    Time origin = grid.origin;
    Time end = Time::max();
    if (grid.period.count() > 0) {
        origin += grid.period * floorDivide((position - origin).count(), grid.period.count());
        end = origin + grid.period;
    }
    const Time before = origin + grid.step * floorDivide((position - origin).count(), grid.step.count());
    return {before, std::min(before + grid.step, end)};
}

} // namespace

Time pictureTime(const Timeline& timeline, Time position, bool) {
    position = std::max(position, Time{0});
    if (position >= timeline.length()) return timeline.length();
    const Segment& segment = timeline.at(position);
    return std::max(segment.start, around(gridOf(segment), position).before);
}

Time nextPictureTime(const Timeline& timeline, Time position, bool) {
    if (position < Time{0}) return Time{0};
    if (position >= timeline.length()) return Time::max();
    const Segment& segment = timeline.at(position);
    return std::min(segment.end(), around(gridOf(segment), position).after);
}

} // namespace unknot
