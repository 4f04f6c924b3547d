#include "scene/player/player_screen.hpp"

#include "figure/figure_at.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr Time moving = Time{samplesPerSecond / 20};
constexpr Time holding = Time{samplesPerSecond / 4};

std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// A span of the timeline with one picture: 0.25 s in a hold, where all movement is slow, and 0.05 s while the figure
/// moves. `from` may lie before the segment.
struct Cell {
    Time from, to;
};

/// The cells begin where the number on the screen changes: at each count or round, or for a countdown at whole seconds
/// before the end.
Cell cellAt(const Segment& segment, Time position) {
    Time origin = segment.end();
    Time period{};
    if (const auto* open = std::get_if<Segment::OpenHold>(&segment.role)) period = open->round;
    if (const auto* move = std::get_if<Segment::Move>(&segment.role)) period = move->pace;
    Time end = segment.end();
    if (period.count() > 0) {
        origin = segment.start + period * floorDivide((position - segment.start).count(), period.count());
        end = std::min(end, origin + period);
    }
    const Time from = origin + holding * floorDivide((position - origin).count(), holding.count());
    return {from, std::min(from + holding, end)};
}

bool figureMoves(const Timeline& timeline, Time from, Time to, bool reducedMotion) {
    const Figure first = figureAt(timeline, from, reducedMotion);
    const Figure last = figureAt(timeline, to - Time{1}, reducedMotion);
    constexpr double visible = 1e-4;
    return first.stretch != last.stretch || first.side != last.side ||
           std::abs(first.moment.opacity - last.moment.opacity) > visible ||
           std::abs(first.moment.progress - last.moment.progress) > visible ||
           std::abs(first.moment.cycle - last.moment.cycle) > visible;
}

/// The span with the same picture as `position`, which must lie within the timeline.
Cell spanAt(const Timeline& timeline, Time position, bool reducedMotion) {
    const Segment& segment = timeline.at(position);
    Cell cell = cellAt(segment, position);
    if (figureMoves(timeline, std::max(cell.from, segment.start), cell.to, reducedMotion)) {
        cell.from += moving * ((position - cell.from) / moving);
        cell.to = std::min(cell.to, cell.from + moving);
    }
    return {std::max(cell.from, segment.start), cell.to};
}

} // namespace

Time pictureTime(const Timeline& timeline, Time position, bool reducedMotion) {
    if (position >= timeline.length()) return timeline.length();
    return spanAt(timeline, std::max(position, Time{0}), reducedMotion).from;
}

Time nextPictureTime(const Timeline& timeline, Time position, bool reducedMotion) {
    if (position >= timeline.length()) return Time::max();
    return spanAt(timeline, std::max(position, Time{0}), reducedMotion).to;
}

} // namespace unknot
