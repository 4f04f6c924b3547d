#include "timeline/layout.hpp"

#include <map>

namespace unknot {
namespace {

constexpr Time finishLength = seconds(6);

using Flat = std::variant<const StretchStep*, const RestStep*>;

void flatten(const std::vector<Step>& steps, std::vector<Flat>& flat) {
    for (const Step& step : steps) {
        if (const auto* stretch = std::get_if<StretchStep>(&step)) flat.emplace_back(stretch);
        if (const auto* rest = std::get_if<RestStep>(&step)) flat.emplace_back(rest);
        if (const auto* group = std::get_if<GroupStep>(&step)) {
            for (int i = 0; i < group->repeat; ++i)
                flatten(group->steps, flat);
        }
    }
}

// None where it works both legs at once, or nobody said which leg has the cramp.
using TurnSide = std::optional<Side>;

TurnSide sideOfTurn(const StretchStep& step, int turn) {
    if (step.stretch->legs == Legs::both || step.sides == Sides::cramped) return std::nullopt;
    if (step.sides == Sides::left) return Side::left;
    if (step.sides == Sides::right) return Side::right;
    const bool second = step.sides == Sides::both ? turn >= step.repeat : turn % 2 == 1;
    return second ? opposite(step.start) : step.start;
}

std::vector<TurnSide> turnsOf(const StretchStep& step) {
    std::vector<TurnSide> turns;
    for (int turn = 0; turn < turnCount(step); ++turn)
        turns.push_back(sideOfTurn(step, turn));
    return turns;
}

Segment effortOf(const StretchStep& step, OpenHolds openHolds) {
    Segment segment;
    if (const auto* hold = std::get_if<Hold>(&step.effort)) {
        segment.kind = SegmentKind::hold;
        segment.length = segment.nominal = hold->length;
    } else if (const auto* open = std::get_if<OpenHold>(&step.effort)) {
        segment.kind = SegmentKind::openHold;
        segment.round = open->round;
        segment.nominal = std::min(open->round, open->maximum);
        segment.length = openHolds == OpenHolds::maximum ? open->maximum : segment.nominal;
    } else {
        const auto& paced = std::get<Paced>(step.effort);
        segment.kind = SegmentKind::move;
        segment.count = paced.count;
        segment.pace = paced.pace;
        segment.length = segment.nominal = paced.pace * paced.count;
    }
    return segment;
}

class Layout {
public:
    explicit Layout(OpenHolds openHolds) : m_openHolds(openHolds) {}

    void add(const RestStep& rest) {
        Segment segment;
        segment.kind = SegmentKind::rest;
        segment.length = segment.nominal = rest.length;
        segment.say = rest.say;
        segment.number = m_number + 1;
        push(segment);
        ++m_turn;
    }

    void add(const StretchStep& step) {
        const std::vector<TurnSide> turns = turnsOf(step);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            ++m_number;
            const bool first = i == 0;
            const bool switches = !first && turns[i] != turns[i - 1];
            const Time before = first ? step.ready : step.change;
            if (before.count() > 0) {
                Segment lead;
                lead.kind = first ? SegmentKind::ready : SegmentKind::change;
                lead.length = lead.nominal = before;
                push(of(step, turns[i], lead), first, switches);
            }
            const bool unsaid = before.count() == 0;
            Segment effort = of(step, turns[i], effortOf(step, m_openHolds));
            if (effort.kind == SegmentKind::move) effort.back = m_moves[{effort.stretch->id, turns[i]}]++ % 2 == 1;
            push(std::move(effort), first && unsaid, switches && unsaid);
            ++m_turn;
        }
    }

    std::vector<Draft> finish() {
        Segment segment;
        segment.kind = SegmentKind::finish;
        segment.length = segment.nominal = finishLength;
        segment.number = m_number;
        push(segment);
        return std::move(m_drafts);
    }

private:
    Segment of(const StretchStep& step, TurnSide side, Segment segment) const {
        segment.number = m_number;
        segment.side = side;
        segment.stretch = step.stretch;
        segment.say = step.say;
        return segment;
    }

    void push(Segment segment, bool opensStep = false, bool switchesSide = false) {
        Draft draft;
        segment.turn = m_turn;
        draft.written = draft.shortest = segment.length;
        draft.toMaximum = segment.kind == SegmentKind::openHold && m_openHolds == OpenHolds::maximum;
        draft.opensStep = opensStep;
        draft.switchesSide = switchesSide;
        draft.afterEffort = !m_drafts.empty() && isEffort(m_drafts.back().segment.kind);
        draft.segment = std::move(segment);
        m_drafts.push_back(std::move(draft));
    }

    OpenHolds m_openHolds;
    std::vector<Draft> m_drafts;
    int m_turn = 0;
    int m_number = 0;
    std::map<std::pair<std::string, TurnSide>, int> m_moves; ///< How often each movement was laid out for each side.
};

} // namespace

std::vector<Draft> layOut(const Routine& routine, OpenHolds openHolds) {
    std::vector<Flat> flat;
    flatten(routine.steps, flat);
    while (!flat.empty() && std::holds_alternative<const RestStep*>(flat.back()))
        flat.pop_back();
    Layout layout(openHolds);
    for (const Flat& step : flat) {
        std::visit([&](const auto* written) { layout.add(*written); }, step);
    }
    return layout.finish();
}

} // namespace unknot
