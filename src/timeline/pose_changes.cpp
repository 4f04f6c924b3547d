#include "timeline/pose_changes.hpp"

#include "routine/speech_estimate.hpp"

#include <algorithm>
#include <span>

namespace unknot {
namespace {

constexpr Time goingIn = milliseconds(2500);                          ///< The whole way in.
constexpr Time shortestPart = seconds(2);                             ///< A small part of it.
constexpr Time readyFor = seconds(4), betweenFor = milliseconds(500); ///< In the ready pose, where no line moves it.

bool leads(const Segment& segment) {
    return segment.kind() == SegmentKind::ready || segment.kind() == SegmentKind::change;
}

/// The cautions and the lines that lead to a pose, in order of their segments.
class PoseLines {
public:
    explicit PoseLines(const std::vector<Cue>& cues) {
        for (const Cue& cue : cues)
            if (cue.caution || cue.progress) m_cues.push_back(&cue);
        std::ranges::stable_sort(m_cues, {}, &Cue::segment);
    }

    std::span<const Cue* const> of(std::size_t segment) const {
        const auto first = std::ranges::lower_bound(m_cues, segment, {}, &Cue::segment);
        return {first, std::ranges::upper_bound(first, m_cues.end(), segment, {}, &Cue::segment)};
    }

private:
    std::vector<const Cue*> m_cues;
};

/// The changes of one turn: `lead`, the time before the effort, may be null.
class TurnPoses {
public:
    TurnPoses(const std::vector<Draft>& drafts, const PoseLines& lines, std::size_t effort)
        : m_drafts(drafts), m_lines(lines), m_effort(effort),
          m_lead(effort > 0 && leads(drafts[effort - 1].segment) && isSameTurn(effort - 1) ? effort - 1 : effort) {}

    void addTo(std::vector<PoseChange>& changes) {
        if (m_lead == m_effort && continues()) return;
        if (m_lead != m_effort) addLines(m_lead);
        if (isOpenHold() || m_lead == m_effort) addLines(m_effort);
        if (m_reached < 1) addRemainingWay();
        changes.insert(changes.end(), m_changes.begin(), m_changes.end());
    }

private:
    const Segment& segment(std::size_t index) const { return m_drafts[index].segment; }
    bool isSameTurn(std::size_t index) const { return segment(index).turn == segment(m_effort).turn; }
    bool isOpenHold() const { return segment(m_effort).kind() == SegmentKind::openHold; }

    /// True if the figure is in the stretch already, from the effort before.
    bool continues() const {
        return m_effort > 0 && isEffort(segment(m_effort - 1)) &&
               segment(m_effort - 1).stretch == segment(m_effort).stretch;
    }

    /// The earliest way in: the figure first comes back from the effort before.
    Time earliest() const {
        const bool comesBack = m_lead > 0 && m_lead != m_effort && isEffort(segment(m_lead - 1));
        return segment(m_lead).start + (comesBack ? releaseLength(segment(m_lead).originalLength) : Time{0});
    }

    void addLines(std::size_t index) {
        for (const Cue* cue : m_lines.of(index))
            if (cue->progress > m_reached)
                add(std::max(cue->at, earliest()), lengthOfPart(*cue->progress), *cue->progress);
    }

    /// Begins once the figure has come to the pose before, and not at all if the effort is over by then.
    void add(Time at, Time length, double to) {
        if (!m_changes.empty()) at = std::max(at, m_changes.back().at + m_changes.back().length);
        if (at >= segment(m_effort).end()) return;
        m_changes.push_back({at, length, m_reached, to, at < segment(m_effort).start ? m_lead : m_effort});
        m_reached = to;
    }

    Time lengthOfPart(double to) const {
        return std::max(shortestPart, fromSeconds(inSeconds(goingIn) * (to - m_reached)));
    }

    /// No line leads the whole way. The figure waits in the ready pose for the cautions, and is in the stretch when its
    /// effort begins. An edit that made the lead shorter may leave it too little time; then it goes in as the effort
    /// begins.
    void addRemainingWay() {
        if (m_lead == m_effort) {
            add(segment(m_effort).start, lengthOfPart(1), 1);
            return;
        }
        const Segment& lead = segment(m_lead);
        const Time from = earliest(), end = lead.start + lead.originalLength;
        const Time length = std::min(lengthOfPart(1), std::max(end - from, Time{0}));
        Time at = std::min(from + (lead.kind() == SegmentKind::ready ? readyFor : betweenFor), end - length);
        if (isLedByLines() || isForRest()) at = end - length;
        at = std::max(at, std::min(endOfCautions(), end - length));
        add(std::min(at, lead.end()), length, 1);
    }

    /// True if the words of the lead name poses. An edit may have dropped the lines.
    bool isLedByLines() const {
        const auto& opening = m_drafts[m_lead].opening;
        return opening && opening->explains &&
               std::ranges::any_of(segment(m_lead).stretch->instructions,
                                   [](const Instruction& each) { return each.progress.has_value(); });
    }

    /// A person who rests between two holds is out of the stretch until the next one begins.
    bool isForRest() const {
        const auto* change = std::get_if<Segment::Change>(&segment(m_lead).role);
        return change && change->rests;
    }

    Time endOfCautions() const {
        Time end{};
        for (const Cue* cue : m_lines.of(m_lead))
            if (cue->caution) end = cue->at + estimatedLength(cue->spoken);
        return end;
    }

    const std::vector<Draft>& m_drafts;
    const PoseLines& m_lines;
    std::size_t m_effort, m_lead;
    double m_reached = 0;
    std::vector<PoseChange> m_changes;
};

} // namespace

std::vector<PoseChange> poseChangesOf(const std::vector<Draft>& drafts, const std::vector<Cue>& cues) {
    const PoseLines lines(cues);
    std::vector<PoseChange> changes;
    for (std::size_t i = 0; i < drafts.size(); ++i)
        if (isEffort(drafts[i].segment)) TurnPoses(drafts, lines, i).addTo(changes);
    return changes;
}

} // namespace unknot
