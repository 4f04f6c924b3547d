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
    Figure figure;
    figure.stretch = segment.stretch.get();
    figure.side = segment.side.value_or(Side::right);
    return figure;
}

double pulse(Time position, double perSecond) {
    return std::sin(2 * std::numbers::pi * perSecond * inSeconds(position));
}

/// In a stretch without cycles, each count goes out of the hold pose and back into it.
Figure movementFigure(const Segment& segment, const Segment::Move& move, Time at, bool reducedMotion) {
    Figure figure = stretchedFigure(segment);
    figure.moment.back = move.back;
    const std::int64_t counted = move.pace > Time{} ? at / move.pace : 0;
    figure.moment.movement =
        movementAt(segment, static_cast<int>(std::clamp<std::int64_t>(counted, 0, limits::repeats)));
    double share = move.pace > Time{} ? inSeconds(at % move.pace) / inSeconds(move.pace) : 0;
    if (reducedMotion) share = std::floor(share * 4) / 4;
    if (figure.stretch && figure.stretch->poses.cycles.empty())
        figure.moment.progress = 0.5 + 0.5 * std::cos(2 * std::numbers::pi * share);
    else
        figure.moment.cycle = figure.moment.back ? 1 - share : share;
    return figure;
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
    TransitionTimes times{comes ? comingBack : Time{}, Time{}, goesIn ? goingIn : Time{}};
    const Time wanted = times.back + times.in;
    const double squeeze = wanted > segment.originalLength ? shareOf(segment.originalLength, wanted) : 1;
    times.back = fromSeconds(inSeconds(times.back) * squeeze);
    times.in = fromSeconds(inSeconds(times.in) * squeeze);
    const Time standing = segment.kind() == SegmentKind::ready ? standingReady : standingBetween;
    times.inFrom = times.back + std::min(standing, segment.originalLength - times.back - times.in);
    return times;
}

double progressAfter(const TransitionTimes& times, Time at) { return eased(shareOf(at - times.inFrom, times.in)); }

Figure effortFigure(const Timeline& timeline, std::size_t index, Time at, bool reducedMotion) {
    const Segment& segment = timeline.segments()[index];
    const auto* move = std::get_if<Segment::Move>(&segment.role);
    Figure figure = move ? movementFigure(segment, *move, at, reducedMotion) : stretchedFigure(segment);
    if (reducedMotion) return figure;
    const Segment* previous = before(timeline, index);
    if (previous && leads(*previous)) {
        // If the person shortened the segment before, the figure is still on its way in when the effort begins.
        figure.moment.progress *= progressAfter(transitionTimesOf(timeline, index - 1), previous->length + at);
        figure.moment.glow = eased(shareOf(at, lightingUp));
    } else if (!previous || !isEffort(*previous) || previous->stretch != segment.stretch) {
        figure.moment.progress *= eased(shareOf(at, goingIn));
    }
    return figure;
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
    const TransitionTimes times = transitionTimesOf(timeline, index);
    if (at < times.back && !reducedMotion) {
        Figure figure = stretchedFigure(*previous);
        figure.moment.progress = 1 - eased(shareOf(at, times.back));
        // The muscle is no longer stretched on the way back, so its glow fades early.
        figure.moment.glow = 1 - eased(shareOf(at, goingDark));
        if (goesIn && turnsOver(*previous, segment)) figure.moment.opacity = eased(shareOf(times.back - at, fading));
        return figure;
    }
    Figure figure = stretchedFigure(goesIn ? segment : *previous);
    figure.moment.progress = 0;
    if (!goesIn) return figure;
    if (reducedMotion) {
        figure.moment.progress = at < times.inFrom ? 0 : 1;
        return figure;
    }
    figure.moment.progress = progressAfter(times, at);
    figure.moment.glow = 0;
    if (times.back > Time{} && turnsOver(*previous, segment))
        figure.moment.opacity = eased(shareOf(at - times.back, fading));
    return figure;
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

    Figure figure;
    if (isEffort(segment)) {
        figure = effortFigure(timeline, index, at, reducedMotion);
    } else if (segment.stretch || (previous && isEffort(*previous))) {
        figure = transitionFigure(timeline, index, at, reducedMotion);
    } else if (const Segment* nearest = withStretch(timeline, index)) {
        figure = stretchedFigure(*nearest);
        figure.moment.progress = 0;
    }
    figure.moment.glow *= reducedMotion ? 1 : 0.8 + 0.2 * pulse(clamped, glowsPerSecond);
    figure.moment.breath = reducedMotion ? 0 : pulse(clamped, breathsPerSecond);
    return figure;
}

} // namespace unknot
