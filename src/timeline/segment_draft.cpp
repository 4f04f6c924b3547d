#include "timeline/segment_draft.hpp"

#include "routine/flat_steps.hpp"
#include "routine/needs.hpp"
#include "routine/speech_estimate.hpp"
#include "timeline/draft/turns.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace unknot {
namespace {

constexpr Time finishLength = seconds(6);

// A rest that is shorter than its line and a breath is none.
constexpr Time shortestRest = seconds(3);

// A stage lasts its maximum even in a plan, or the plan's times after it would be wrong.
Segment effortOf(const Effort& effort, OpenHoldLength openHolds, bool isStage) {
    Segment segment;
    if (const auto* hold = std::get_if<Hold>(&effort)) {
        segment.role = Segment::Hold{hold->least};
        segment.length = hold->length;
    } else if (const auto* open = std::get_if<OpenHold>(&effort)) {
        const Time nominal = isStage ? open->maximum : std::min(open->round, open->maximum);
        segment.role = Segment::OpenHold{open->round, nominal};
        segment.length = openHolds == OpenHoldLength::maximum ? open->maximum : nominal;
    } else {
        const auto& paced = std::get<PacedMovement>(effort);
        segment.role = Segment::Move{paced.count, paced.count, paced.pace, false, paced.least};
        segment.length = paced.pace * paced.count;
    }
    return segment;
}

bool isSameStretch(const FlatStep& a, const FlatStep& b) {
    const auto* const* first = std::get_if<const StretchStep*>(&a.step);
    const auto* const* second = std::get_if<const StretchStep*>(&b.step);
    return first && second && (*first)->stretch == (*second)->stretch;
}

Time finishLengthFor(const std::string& words) {
    const Time needed = beforeFinishLine + estimatedLength(words) + beforeFirstLine;
    return std::max(finishLength, (needed + seconds(1) - Time{1}) / seconds(1) * seconds(1));
}

// A rest before the stretch gives the most time to fetch things.
bool fitsRest(const Segment& rest, Time left, const std::string& line) {
    const Time own = estimatedLength(rest.say.empty() ? usualRest : rest.say) + betweenLines;
    return afterChime + own + estimatedLength(line) + beforeFirstLine <= left;
}

class DraftBuilder {
public:
    DraftBuilder(const Routine& routine, const std::vector<FlatStep>& steps, OpenHoldLength openHolds)
        : m_words(routine.words), m_soundLead(routine.soundLead), m_needs(needsOf(steps)), m_openHolds(openHolds) {}

    void add(const RestStep& rest, bool) {
        m_advises = false;
        Segment segment;
        segment.length = rest.length;
        segment.say = rest.say;
        segment.lines = rest.lines;
        segment.words = m_group > 0 ? WordAmount::full : m_words;
        Draft draft;
        draft.announcement = std::exchange(m_announcement, {});
        if (m_drafts.empty()) {
            draft.silence = m_soundLead;
            segment.length = restWithSilence(rest);
        }
        push(std::move(segment), std::move(draft));
        ++m_turn;
    }

    /// `endsStretch`: no step with the same stretch follows.
    void add(const StretchStep& step, bool endsStretch) {
        const std::vector<TurnSide> turns = turnsOf(step);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            Segment effort = of(step, turns[i], effortOf(effortFor(step, turns[i]), m_openHolds, m_group > 0));
            effort.lines = step.lines;
            Draft draft = draftOf(step);
            effort.switchesSide = i > 0 && turns[i] != turns[i - 1];
            draft.reversesDirection = setDirection(effort);
            const bool isLast = endsStretch && i + 1 == turns.size() && i >= 2;
            draft.isLastHold = isLast && effort.kind() == SegmentKind::hold;
            Time before = changeBefore(step, effort.switchesSide);
            if (i == 0) before = open(step, effort, draft);
            if (before.count() > 0) {
                Segment lead;
                lead.role = i == 0 ? Segment::Role(Segment::Ready{}) : Segment::Change{step.between.has_value()};
                lead.length = before;
                lead.switchesSide = std::exchange(effort.switchesSide, false);
                Draft beginning = std::exchange(draft, draftOf(step));
                push(of(step, turns[i], lead), std::move(beginning));
            }
            push(std::move(effort), std::move(draft));
            ++m_turn;
        }
    }

    /// The next segments belong to this step, and to this until-eased group; 0 for none.
    void enter(std::size_t step, int group, const std::string& announcement) {
        m_step = step;
        m_announcement = announcement;
        if (group == m_group) return;
        if (m_group > 0) m_openings.endGroup();
        // In a plan the steps behind the group begin with the advice for a cramp that has not eased.
        if (m_group > 0) m_advises = m_openHolds == OpenHoldLength::nominal;
        if (group > 0) m_openings.beginGroup();
        if (group > 0) ++m_easing;
        m_group = group;
    }

    std::vector<Draft> finish(const std::string& words) {
        m_group = 0;
        Segment segment;
        segment.role = Segment::Finish{};
        segment.length = finishLengthFor(words);
        segment.say = words;
        segment.words = m_words;
        push(segment);
        return std::move(m_drafts);
    }

private:
    static Draft draftOf(const StretchStep& step) {
        Draft draft;
        draft.voice = step.voice;
        draft.chimes = step.chimes;
        draft.tell = step.tell;
        return draft;
    }

    Segment of(const StretchStep& step, TurnSide side, Segment segment) const {
        segment.side = side;
        segment.stretch = step.stretch;
        segment.say = step.say;
        segment.words = m_group > 0 || speaksInFull(step) ? WordAmount::full : m_words;
        return segment;
    }

    // Plans the step's opening. Returns the time to get ready that is left behind a rest.
    Time open(const StretchStep& step, const Segment& effort, Draft& draft) {
        const bool isBehindEffort = !m_drafts.empty() && isEffort(m_drafts.back().segment);
        const std::optional<Time> ready = step.ready || !isBehindEffort ? step.ready : step.restBefore;
        draft.announcement = std::exchange(m_announcement, {});
        OpeningParts parts{.advises = std::exchange(m_advises, false),
                           .reversesDirection = draft.reversesDirection,
                           .fetches = m_needs[m_step].fetches,
                           .announcement = draft.announcement,
                           .needs = {}};
        Draft* const rest = restBefore();
        std::string& needs = m_needs[m_step].line;
        if (rest && !needs.empty()) {
            OpeningPlanner trial = m_openings;
            const bool keepsLength = !rest->segment.say.empty() || !rest->segment.lines.empty();
            const Time taken = keepsLength ? Time{0} : trial.plan(step, ready, effort, parts).ready;
            const Time left = rest->segment.length - taken;
            if (fitsRest(rest->segment, left, needs)) rest->needs = std::exchange(needs, {});
        }
        draft.needs = parts.needs = needs;
        draft.opening = m_openings.plan(step, ready, effort, parts);
        const Time whole = readyWithSilence(ready.has_value(), draft);
        return rest ? readyBehind(*rest, whole) : whole;
    }

    Draft* restBefore() {
        if (m_drafts.empty()) return nullptr;
        const Segment& last = m_drafts.back().segment;
        const bool isOfGroup = last.easing == (m_group > 0 ? m_easing : 0);
        return isOfGroup && last.kind() == SegmentKind::rest ? &m_drafts.back() : nullptr;
    }

    // A rest takes in the time to get ready behind it. A rest of which too little is left becomes part of that time. A
    // rest with a line of the author's is time to do as the line says.
    Time readyBehind(Draft& rest, Time ready) {
        const Time whole = rest.segment.length;
        if (!rest.segment.say.empty() || !rest.segment.lines.empty()) return ready;
        const bool speaks = !rest.needs.empty() || !rest.announcement.empty() || rest.silence > Time{0};
        const Time left = std::max(whole - ready, speaks ? std::min(whole, wordsOf(rest)) : Time{0});
        if (left < shortestRest && !speaks) {
            m_drafts.pop_back();
            return std::max(whole, ready);
        }
        rest.segment.length = rest.segment.originalLength = rest.shortest = left;
        return ready;
    }

    // The time that the program's lines in a rest need.
    static Time wordsOf(const Draft& rest) {
        Time end = rest.silence + afterChime;
        for (const std::string& line : {rest.announcement, std::string(usualRest), rest.needs})
            if (!line.empty()) end += estimatedLength(line) + betweenLines;
        return end - betweenLines + beforeFirstLine;
    }

    // A first rest grows by the silence at most, if its line needs that.
    Time restWithSilence(const RestStep& rest) const {
        const Time line = beforeFirstLine + estimatedLength(rest.say.empty() ? usualRest : rest.say);
        return std::max(rest.length, std::min(rest.length, line) + m_soundLead);
    }

    // The first step's time to get ready begins with the silence, and is longer by it unless the author set it. A cramp
    // begins with its chime at once, which wakes the headphones.
    Time readyWithSilence(bool isAuthors, Draft& draft) const {
        const Time ready = draft.opening->ready;
        if (!m_drafts.empty() || m_group > 0 || m_soundLead == Time{0}) return ready;
        draft.silence = m_soundLead;
        if (isAuthors) return std::max(ready, m_soundLead + beforeFirstLine);
        return (ready + m_soundLead + seconds(1) - Time{1}) / seconds(1) * seconds(1);
    }

    // Every second time on the same side a circle goes back. Returns true if it goes back and went forth in the
    // stretch's turn before.
    bool setDirection(Segment& effort) {
        const auto& cycles = effort.stretch->poses.cycles;
        const bool isCircle = cycles.size() == 1 && hasDirection(cycles.front()) && effort.stretch->legs != Legs::both;
        auto* move = std::get_if<Segment::Move>(&effort.role);
        if (!move || !isCircle) return false;
        move->back = m_moves[{effort.stretch->id, effort.side}]++ % 2 == 1;
        return !std::exchange(m_back[effort.stretch->id], move->back) && move->back;
    }

    void push(Segment segment, Draft draft = {}) {
        segment.step = m_step;
        segment.turn = m_turn;
        draft.shortest = segment.originalLength = segment.length;
        segment.originalIndex = m_drafts.size();
        const bool isOpen = segment.kind() == SegmentKind::openHold;
        if (m_group == 0 && isOpen) ++m_easing;
        if (m_group > 0 || isOpen) segment.easing = m_easing;
        draft.isStage = m_group > 0;
        draft.segment = std::move(segment);
        m_drafts.push_back(std::move(draft));
    }

    WordAmount m_words;
    Time m_soundLead;
    std::vector<Needs> m_needs; ///< Of each step. A rest that says a line takes it away.
    OpenHoldLength m_openHolds;
    bool m_advises = false; ///< The next step begins with the advice to get help.
    std::vector<Draft> m_drafts;
    std::size_t m_step = 0;
    std::string m_announcement; ///< For the next step.
    int m_turn = 0;
    int m_group = 0;
    int m_easing = 0;
    OpeningPlanner m_openings;
    std::map<std::pair<std::string, TurnSide>, int> m_moves; ///< The turns of each circle on each side so far.
    std::map<std::string, bool> m_back;                      ///< True if the circle went back in its last turn.
};

} // namespace

std::vector<Draft> draftSegments(const Routine& routine, OpenHoldLength openHolds) {
    const std::vector<FlatStep> steps = flatSteps(routine);
    DraftBuilder layout(routine, steps, openHolds);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        layout.enter(i, steps[i].easing, steps[i].announcement);
        const bool endsStretch = i + 1 == steps.size() || !isSameStretch(steps[i], steps[i + 1]);
        std::visit([&](const auto* step) { layout.add(*step, endsStretch); }, steps[i].step);
    }
    return layout.finish(routine.end);
}

} // namespace unknot
