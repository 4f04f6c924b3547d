#include "figure/figure_at.hpp"

#include "figure/body/vector.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr Time goingDark = milliseconds(500), lightingUp = milliseconds(1500);
constexpr Time fading = milliseconds(250); ///< Of a figure that goes, and then of the one that comes.
constexpr double breathsPerSecond = 0.2, glowsPerSecond = 0.15;

double eased(double share) {
    const double s = std::clamp(share, 0.0, 1.0);
    return s * s * s * (s * (6 * s - 15) + 10);
}

double shareOf(Time part, Time whole) { return whole <= Time{} ? 1 : inSeconds(part) / inSeconds(whole); }

double pulse(Time position, double perSecond) {
    return std::sin(2 * std::numbers::pi * perSecond * inSeconds(position));
}

/// The figure of `segment`'s stretch, fully in it.
Figure stretchedFigure(const Segment& segment) {
    Figure figure;
    figure.stretch = segment.stretch.get();
    figure.side = segment.side.value_or(Side::right);
    return figure;
}

Figure readyFigure(const Segment& segment) {
    Figure figure = stretchedFigure(segment);
    figure.moment.progress = 0;
    figure.moment.glow = 0;
    return figure;
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

/// True if the figure lies on its other side next, with the head at the other end. The turn itself is not shown.
bool turnsOver(const Figure& from, const Figure& to) {
    return from.stretch && from.stretch == to.stretch && from.poses().support == Support::side && from.side != to.side;
}

/// The figure of one timeline. Each function looks up a position, without memory.
class FigureOnTimeline {
public:
    FigureOnTimeline(const Timeline& timeline, bool reducedMotion)
        : m_timeline(timeline), m_reducedMotion(reducedMotion) {}

    /// Before one stretch follows another, the first figure fades, and then the second comes.
    Figure blended(Time position) const {
        Figure figure = at(position);
        const Time since = arrival(m_timeline.indexAt(position));
        if (m_reducedMotion || position - since >= 2 * fading || since <= Time{}) return figure;
        const Figure before = at(since - Time{1});
        if (before.stretch == figure.stretch && !turnsOver(before, figure)) return figure;
        const double share = shareOf(position - since, fading);
        if (share >= 1) {
            figure.moment.opacity = eased(share - 1);
            return figure;
        }
        figure = before;
        figure.moment.opacity = 1 - eased(share);
        return figure;
    }

private:
    const Segment& segment(std::size_t index) const { return m_timeline.segments()[index]; }
    const Segment* before(std::size_t index) const { return index == 0 ? nullptr : &segment(index - 1); }
    bool followsEffort(std::size_t index) const { return index > 0 && isEffort(segment(index - 1)); }

    /// The moment from which a segment shows its own figure. Until then it shows the effort before coming back.
    Time arrival(std::size_t index) const {
        const Segment& own = segment(index);
        return own.start + (!isEffort(own) && followsEffort(index) ? releaseLength(own.originalLength) : Time{});
    }

    Figure at(Time position) const {
        const std::size_t index = m_timeline.indexAt(position);
        if (isEffort(segment(index))) return effortFigure(index, position);
        if (position < arrival(index)) return returningFigure(index, position);
        const Segment* shown = stretchOf(index);
        if (!shown) return {};
        Figure figure = readyFigure(*shown);
        if (shown == &segment(index)) placeOnWay(figure, index, position);
        return figure;
    }

    /// Back to the ready pose. The muscle is no longer stretched on the way, so its glow fades early.
    Figure returningFigure(std::size_t index, Time position) const {
        const Segment& own = segment(index);
        Figure figure = readyFigure(segment(index - 1));
        if (m_reducedMotion) return figure;
        placeOnWay(figure, index - 1, own.start - Time{1});
        figure.moment.from = 0;
        const Time elapsed = position - own.start;
        figure.moment.progress *= 1 - eased(shareOf(elapsed, releaseLength(own.originalLength)));
        figure.moment.glow = 1 - eased(shareOf(elapsed, goingDark));
        return figure;
    }

    Figure effortFigure(std::size_t index, Time position) const {
        const Segment& own = segment(index);
        const Time elapsed = position - own.start;
        const auto* move = std::get_if<Segment::Move>(&own.role);
        Figure figure = move ? movementFigure(own, *move, elapsed, m_reducedMotion) : stretchedFigure(own);
        const double counted = figure.moment.progress;
        placeOnWay(figure, index, position);
        figure.moment.progress *= counted;
        const bool hasLead = index > 0 && segment(index - 1).turn == own.turn;
        if (hasLead && !m_reducedMotion) figure.moment.glow = eased(shareOf(elapsed, lightingUp));
        return figure;
    }

    /// Puts the figure where the changes of pose in this turn have led it so far. An effort without changes goes on
    /// from the effort before.
    void placeOnWay(Figure& figure, std::size_t index, Time position) const {
        figure.moment.progress = isEffort(segment(index)) ? 1 : 0;
        const auto& changes = m_timeline.poseChanges();
        std::size_t first = index;
        while (first > 0 && segment(first - 1).turn == segment(index).turn)
            --first;
        auto change = std::ranges::lower_bound(changes, first, {}, &PoseChange::segment);
        const auto isOfTurn = [&] {
            return change != changes.end() && segment(change->segment).turn == segment(index).turn;
        };
        if (!isOfTurn()) return;
        figure.moment.progress = 0;
        for (; isOfTurn() && change->at <= position; ++change) {
            const double share = m_reducedMotion ? 1 : eased(shareOf(position - change->at, change->length));
            figure.moment.from = change->from;
            figure.moment.to = change->to;
            figure.moment.progress = std::lerp(change->from, change->to, share);
        }
    }

    /// The segment whose stretch is shown: its own; in a rest the next one; at the end the last one. Null if the
    /// routine has rests only.
    const Segment* stretchOf(std::size_t index) const {
        const auto& segments = m_timeline.segments();
        for (std::size_t i = index; i < segments.size(); ++i)
            if (segments[i].stretch) return &segments[i];
        for (std::size_t i = index; i-- > 0;)
            if (segments[i].stretch) return &segments[i];
        return nullptr;
    }

    const Timeline& m_timeline;
    bool m_reducedMotion;
};

} // namespace

Figure figureAt(const Timeline& timeline, Time position, bool reducedMotion) {
    const Time clamped = std::clamp(position, Time{}, std::max(Time{}, timeline.length() - Time{1}));
    Figure figure = FigureOnTimeline(timeline, reducedMotion).blended(clamped);
    figure.moment.glow *= reducedMotion ? 1 : 0.8 + 0.2 * pulse(clamped, glowsPerSecond);
    figure.moment.breath = reducedMotion ? 0 : pulse(clamped, breathsPerSecond);
    return figure;
}

} // namespace unknot
