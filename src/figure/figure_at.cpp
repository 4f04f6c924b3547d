#include "figure/figure_at.hpp"

#include "figure/body/vector.hpp"

namespace unknot {

namespace {

constexpr Time goingIn = milliseconds(2500);
constexpr Time comingBack = seconds(2);
constexpr Time standingReady = seconds(4), standingBetween = milliseconds(500);
constexpr Time goingDark = milliseconds(500), lightingUp = milliseconds(1500), fading = milliseconds(400);
constexpr double breathsPerSecond = 0.2, glowsPerSecond = 0.15;

double eased(double share) {
    const double s = std::clamp(share, 0.0, 1.0);
    return s * s * s * (s * (6 * s - 15) + 10);
}

double shareOf(Time part, Time whole) { return whole <= Time{} ? 1 : inSeconds(part) / inSeconds(whole); }

const Segment* before(const Timeline& timeline, std::size_t index) {
    return index == 0 ? nullptr : &timeline.segments()[index - 1];
}

/// The figure at the end of `segment`, fully in the stretch.
Figure stretchedFigure(const Segment& segment) {
    Figure shown;
    shown.stretch = segment.stretch.get();
    shown.side = segment.side.value_or(Side::right);
    return shown;
}

double pulse(Time position, double perSecond) {
    return std::sin(2 * std::numbers::pi * perSecond * inSeconds(position));
}

/// In a stretch without cycles, each count goes out of the hold pose and back into it.
Figure movementFigure(const Segment& segment, const Segment::Move& move, Time at, bool reducedMotion) {
    Figure shown = stretchedFigure(segment);
    shown.moment.back = move.back;
    const std::int64_t counted = move.pace > Time{} ? at / move.pace : 0;
    shown.moment.movement =
        movementAt(segment, static_cast<int>(std::clamp<std::int64_t>(counted, 0, limits::repeats)));
    double share = move.pace > Time{} ? inSeconds(at % move.pace) / inSeconds(move.pace) : 0;
    if (reducedMotion) share = std::floor(share * 4) / 4;
    if (shown.stretch && shown.stretch->poses.cycles.empty())
        shown.moment.progress = 0.5 + 0.5 * std::cos(2 * std::numbers::pi * share);
    else
        shown.moment.cycle = shown.moment.back ? 1 - share : share;
    return shown;
}

bool leads(const Segment& segment) {
    return segment.kind() == SegmentKind::ready || segment.kind() == SegmentKind::change;
}

/// The figure's transitions between efforts: back from the stretch, then into the next. Times count from the
/// segment's start and follow from its original length, so that no edit makes the figure jump.
struct TransitionTimes {
    Time back{}, inFrom{}, in{};
};

/// The figure goes in early and waits there, so that it shows the stretch while the words explain it.
TransitionTimes transitionTimesOf(const Timeline& timeline, std::size_t index) {
    const Segment& segment = timeline.segments()[index];
    const Segment* previous = before(timeline, index);
    const bool goesIn = segment.stretch != nullptr;
    const bool comes = previous && isEffort(*previous) && (!goesIn || previous->stretch == segment.stretch);
    TransitionTimes ways{comes ? comingBack : Time{}, Time{}, goesIn ? goingIn : Time{}};
    const Time wanted = ways.back + ways.in;
    const double squeeze = wanted > segment.originalLength ? shareOf(segment.originalLength, wanted) : 1;
    ways.back = fromSeconds(inSeconds(ways.back) * squeeze);
    ways.in = fromSeconds(inSeconds(ways.in) * squeeze);
    const Time standing = segment.kind() == SegmentKind::ready ? standingReady : standingBetween;
    ways.inFrom = ways.back + std::min(standing, segment.originalLength - ways.back - ways.in);
    return ways;
}

double intoAfter(const TransitionTimes& ways, Time at) { return eased(shareOf(at - ways.inFrom, ways.in)); }

Figure effortFigure(const Timeline& timeline, std::size_t index, Time at, bool reducedMotion) {
    const Segment& segment = timeline.segments()[index];
    const auto* move = std::get_if<Segment::Move>(&segment.role);
    Figure shown = move ? movementFigure(segment, *move, at, reducedMotion) : stretchedFigure(segment);
    if (reducedMotion) return shown;
    const Segment* previous = before(timeline, index);
    if (previous && leads(*previous)) {
        // If the person shortened the segment before, the figure is still on its way in when the effort begins.
        shown.moment.progress *= intoAfter(transitionTimesOf(timeline, index - 1), previous->length + at);
        shown.moment.glow = eased(shareOf(at, lightingUp));
    } else if (!previous || !isEffort(*previous) || previous->stretch != segment.stretch) {
        shown.moment.progress *= eased(shareOf(at, goingIn));
    }
    return shown;
}

/// True if the figure lies on its other side next, with the head at the other end. The turn itself is not shown.
bool turnsOver(const Segment& from, const Segment& to) {
    return from.stretch && from.stretch == to.stretch && from.stretch->poses.support == Support::side &&
           from.side != to.side;
}

/// Back to the ready pose, then into the next stretch, which glows only once its effort begins.
Figure transitionFigure(const Timeline& timeline, std::size_t index, Time at, bool reducedMotion) {
    const Segment& segment = timeline.segments()[index];
    const Segment* previous = before(timeline, index);
    const bool goesIn = segment.stretch != nullptr;
    const TransitionTimes ways = transitionTimesOf(timeline, index);
    if (at < ways.back && !reducedMotion) {
        Figure shown = stretchedFigure(*previous);
        shown.moment.progress = 1 - eased(shareOf(at, ways.back));
        // The muscle is no longer stretched on the way back, so its glow fades early.
        shown.moment.glow = 1 - eased(shareOf(at, goingDark));
        if (goesIn && turnsOver(*previous, segment)) shown.moment.opacity = eased(shareOf(ways.back - at, fading));
        return shown;
    }
    Figure shown = stretchedFigure(goesIn ? segment : *previous);
    shown.moment.progress = 0;
    if (!goesIn) return shown;
    if (reducedMotion) {
        shown.moment.progress = at < ways.inFrom ? 0 : 1;
        return shown;
    }
    shown.moment.progress = intoAfter(ways, at);
    shown.moment.glow = 0;
    if (ways.back > Time{} && turnsOver(*previous, segment))
        shown.moment.opacity = eased(shareOf(at - ways.back, fading));
    return shown;
}

/// The last segment with a stretch up to `index`, else the first after it; null if the routine has rests only.
const Segment* withStretch(const Timeline& timeline, std::size_t index) {
    const auto& segments = timeline.segments();
    for (std::size_t i = index + 1; i-- > 0;)
        if (segments[i].stretch) return &segments[i];
    for (std::size_t i = index; i < segments.size(); ++i)
        if (segments[i].stretch) return &segments[i];
    return nullptr;
}

} // namespace

Figure figureAt(const Timeline& timeline, Time position, bool reducedMotion) {
    const Time clamped = std::clamp(position, Time{}, std::max(Time{}, timeline.length() - Time{1}));
    const std::size_t index = timeline.indexAt(clamped);
    const Segment& segment = timeline.segments()[index];
    const Time at = clamped - segment.start;
    const Segment* previous = before(timeline, index);

    Figure shown;
    if (isEffort(segment)) {
        shown = effortFigure(timeline, index, at, reducedMotion);
    } else if (segment.stretch || (previous && isEffort(*previous))) {
        shown = transitionFigure(timeline, index, at, reducedMotion);
    } else if (const Segment* nearest = withStretch(timeline, index)) {
        shown = stretchedFigure(*nearest);
        shown.moment.progress = 0;
    }
    shown.moment.glow *= reducedMotion ? 1 : 0.8 + 0.2 * pulse(clamped, glowsPerSecond);
    shown.moment.breath = reducedMotion ? 0 : pulse(clamped, breathsPerSecond);
    return shown;
}

} // namespace unknot
