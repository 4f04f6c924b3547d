#include "timeline/lines.hpp"

#include "timeline/cues.hpp"
#include "timeline/legs.hpp"
#include "timeline/phrases.hpp"
#include "timeline/words.hpp"

#include <algorithm>
#include <deque>
#include <set>

namespace unknot {
namespace {

constexpr Time afterChime = seconds(1);
constexpr Time afterTone = milliseconds(500);
constexpr Time beforeCountdown = milliseconds(500);
constexpr Time halfwaySpokenFrom = seconds(30);

class LinePlacer {
public:
    explicit LinePlacer(std::vector<Cue>& cues) : m_cues(cues) {}

    void place(const Draft& draft, std::size_t index) {
        m_draft = &draft;
        m_index = index;
        const Segment& segment = draft.segment;
        const Time usual = draft.afterEffort || isEffort(segment.kind) ? afterChime : beforeFirstLine;
        // Where there is no time for the chime, what is said of a change or a rest comes all the same, and within it.
        const bool isBetween = segment.kind == SegmentKind::change || segment.kind == SegmentKind::rest;
        setCursor(isBetween ? std::min(usual, draft.written / 2) : usual);
        m_reminded = false;
        if (segment.turn != m_turn) std::erase_if(m_queue, [](const Line& line) { return line.ofTurn; });
        m_turn = segment.turn;
        if (draft.opensStep) queueStep(segment);
        const Line advice = lineOf(std::string(helpOrGoOn), priority::authors);
        if (draft.advises && draft.opensStep) m_queue.push_front(advice);
        switch (segment.kind) {
        case SegmentKind::ready:
            putCautionsFirstIfShort();
            sayQueued(draft.written - beforeFirstLine);
            if (draft.tellsChime) say(lineOf(holdAtChime));
            break;
        case SegmentKind::change:
            say(lineOfChange(segment, {segment.switchesSide, draft.turnsRound}, draft.written - m_cursor));
            break;
        case SegmentKind::rest:
            if (draft.advises) say(advice);
            say(segment.say.empty() ? lineOf("Rest.") : lineOf(segment.say, priority::authors));
            break;
        case SegmentKind::finish:
            setCursor(beforeFinishLine);
            sayFinish(segment);
            break;
        default:
            sayEffort(segment);
            break;
        }
        // The sound begins afresh where another routine is gone on with.
        if (draft.isCut) m_busyUntil = Time{0};
    }

private:
    // A line that is still being spoken when the segment begins is let end, if any time is left then.
    void setCursor(Time usual) {
        const Time busy = m_busyUntil - m_draft->segment.start;
        m_cursor = busy < m_draft->written ? std::max(usual, busy) : usual;
    }

    void queueStep(const Segment& segment) {
        const bool isUnnamed = legsMeant(segment) == LegsMeant::cramped;
        const std::vector<Line> lines =
            linesOfStep(segment, {isUnnamed && !m_onUnnamedLeg, m_draft->explains, m_draft->turnsRound});
        m_onUnnamedLeg = isUnnamed;
        m_queue.assign(lines.begin(), lines.end());
    }

    // Where its author left no time for all that is needed, what to take care of is heard before all else: the name
    // stands on the screen, and whoever is in the hold already cannot go to the lamp. The advice to get help is first
    // of all.
    void putCautionsFirstIfShort() {
        const auto isToBeSaid = [&](const Line& line) { return line.needed && !(line.caution && isSaid(line)); };
        Time end = m_cursor - betweenLines;
        for (const Line& line : m_queue)
            end += isToBeSaid(line) ? reckonedLength(line.spoken) + betweenLines : Time{0};
        if (end <= m_draft->written) return;
        // The author's own line may be the caution, in its very words.
        const std::string& own = m_draft->segment.say;
        std::stable_partition(m_queue.begin() + (m_draft->advises ? 1 : 0), m_queue.end(), [&](const Line& line) {
            return line.caution && own.find(line.spoken) == std::string::npos;
        });
    }

    void sayFinish(const Segment& segment) {
        say(segment.say.empty() ? lineOf(std::string(phrases::allDone)) : lineOf(segment.say, priority::authors));
    }

    void sayEffort(const Segment& segment) {
        const bool isTurn = segment.switchesSide || m_draft->turnsRound;
        if (isTurn && !m_draft->opensStep)
            say(lineOfChange(segment, {segment.switchesSide, m_draft->turnsRound}, Time{0}));
        const Time quietFrom = m_draft->written - countdown - beforeCountdown;
        if (segment.kind == SegmentKind::openHold) {
            const Time until = std::min(segment.round, m_draft->written) - beforeCountdown;
            sayQueued(until);
            remind(until);
            sayRounds(segment);
        } else if (segment.kind == SegmentKind::move && segment.stretch->movements.size() > 1) {
            sayMovements(segment, quietFrom);
        } else {
            sayQueued(quietFrom);
            remind(m_draft->written / 2 - beforeCountdown);
            // Nobody knows how long a cramp lasts.
            if (m_draft->written >= halfwaySpokenFrom && !m_draft->isStage) sayHalfway(quietFrom);
        }
    }

    // In each stage of a cramp once, where there is room.
    void remind(Time until) {
        const Line line = lineOf(std::string(phrases::pressE), priority::reminder);
        const bool isAsked = m_draft->played && mayEase(m_draft->segment);
        if (!isAsked || m_reminded || m_cursor + reckonedLength(line.spoken) > until) return;
        m_reminded = true;
        say(line);
    }

    void sayHalfway(Time quietFrom) {
        const Time at = m_draft->written / 2 + afterChime;
        const Line line = lineOf("Half way.", priority::halfway);
        if (m_cursor > at || at + reckonedLength(line.spoken) > quietFrom) return;
        m_cursor = at;
        say(line);
    }

    void sayRounds(const Segment& segment) {
        for (Time at = segment.round; at < segment.length; at += segment.round) {
            m_cursor = at + afterChime;
            say(lineOfRound(segment, segment.start + at - segment.easingSince));
            remind(std::min(at + segment.round, m_draft->written) - beforeCountdown);
        }
    }

    // The first movement's line comes with the beginning, behind what still has to be said of how to get there.
    void sayMovements(const Segment& segment, Time quietFrom) {
        const auto lineAt = [&](int count) {
            const auto& movements = segment.stretch->movements;
            const Instruction& words = movements[std::min(movementAt(segment, count), movements.size() - 1)];
            return Line{words.caption, words.spoken};
        };
        int second = 1;
        while (second < segment.countWritten && movementAt(segment, second) == 0)
            ++second;
        sayQueued(std::min(second * segment.pace, quietFrom) - reckonedLength(lineAt(0).spoken) - betweenLines);
        if (m_cursor < second * segment.pace) say(lineAt(0));
        remind(second * segment.pace - beforeCountdown);
        for (int count = second; count < segment.countWritten; ++count) {
            if (movementAt(segment, count) == movementAt(segment, count - 1)) continue;
            m_cursor = std::max(m_cursor, count * segment.pace + afterTone);
            // What there was no time for must not be said of the movement that follows.
            const auto countThen = static_cast<int>(std::min<std::int64_t>(m_cursor / segment.pace, limits::repeats));
            if (movementAt(segment, countThen) == movementAt(segment, count)) say(lineAt(count));
        }
    }

    // As many of the waiting lines as end before `until`. What is needed is said all the same, if need be only in the
    // segment behind.
    void sayQueued(Time until) {
        while (!m_queue.empty()) {
            const Line& line = m_queue.front();
            const bool isSaidAlready = line.caution && isSaid(line);
            if (!isSaidAlready) {
                if (m_cursor >= m_draft->written) return;
                if (!line.needed && m_cursor + reckonedLength(line.spoken) > until) return;
                say(line);
            }
            m_queue.pop_front();
        }
    }

    // An author who has a caution said in its very words need not hear it again.
    bool isSaid(const Line& caution) const {
        return m_cautions.contains(caution.caption) || m_authorsWords.find(caution.spoken) != std::string::npos;
    }

    // What could not begin in the segment it belongs to is not said.
    void say(const Line& line) {
        const Segment& segment = m_draft->segment;
        const Time at = m_cursor;
        if (at >= m_draft->written) return;
        m_cursor += reckonedLength(line.spoken) + betweenLines;
        if (at > m_draft->lastBegin) return;
        const bool isWhole = !m_draft->isCut || m_cursor - betweenLines <= segment.length;
        if (line.caution && isWhole) m_cautions.insert(line.caption);
        if (line.priority == priority::authors) m_authorsWords += line.spoken + "\n";
        m_busyUntil = segment.start + m_cursor;
        Cue cue;
        cue.at = segment.start + at;
        cue.kind = CueKind::speech;
        cue.priority = line.priority;
        cue.spoken = line.spoken;
        cue.caption = line.caption;
        cue.segment = m_index;
        cue.caution = line.caution;
        cue.due = dueOf(line);
        m_cues.push_back(std::move(cue));
    }

    // What is said to get ready or for a rest is of no use later; a caution that had to wait was due before.
    std::optional<Time> dueOf(const Line& line) const {
        const Segment& segment = m_draft->segment;
        const bool isTimely = segment.kind == SegmentKind::ready || segment.kind == SegmentKind::rest;
        const bool isAuthors = line.priority == priority::authors;
        if (isTimely && (line.caution || isAuthors)) return segment.start + m_draft->written;
        if (!isEffort(segment.kind)) return std::nullopt;
        // Where there was no time to get ready, the line belongs to the hold.
        if (isAuthors && m_draft->opensStep) return segment.start + m_draft->written;
        return isAuthors || (line.caution && line.needed) ? std::optional(segment.start) : std::nullopt;
    }

    std::vector<Cue>& m_cues;
    const Draft* m_draft = nullptr;
    std::size_t m_index = 0;
    Time m_cursor{};    ///< Where the next line may begin, from the segment's start.
    Time m_busyUntil{}; ///< On the timeline.
    std::deque<Line> m_queue;
    std::set<std::string> m_cautions; ///< The captions of those that were said.
    std::string m_authorsWords;       ///< All that was said of an author's own.
    bool m_onUnnamedLeg = false;
    bool m_reminded = false; ///< In this segment.
    int m_turn = 0;
};

} // namespace

void addLines(const std::vector<Draft>& drafts, std::vector<Cue>& cues) {
    LinePlacer placer(cues);
    for (std::size_t i = 0; i < drafts.size(); ++i)
        placer.place(drafts[i], i);
}

} // namespace unknot
