#include "timeline/lines.hpp"

#include "timeline/cues.hpp"

#include <algorithm>
#include <deque>

namespace unknot {
namespace {

constexpr Time betweenLines = seconds(1);
constexpr Time afterChime = seconds(1);
constexpr Time beforeFirstLine = milliseconds(300);
constexpr Time beforeCountdown = milliseconds(500);
constexpr Time halfwaySpokenFrom = seconds(30);
constexpr Time betweenSentences = milliseconds(1500);
constexpr Time finishLineAt = milliseconds(1500);

namespace priority {
constexpr int halfway = 1;
constexpr int round = 2;
constexpr int instruction = 3;
constexpr int announcement = 4;
constexpr int authors = 5;
} // namespace priority

struct Line {
    std::string caption;
    std::string spoken;
    int priority = priority::announcement;
    bool needed = true; ///< Said even where it does not fit; check() warns of it.
};

// Empty where it works both legs at once, or nobody said which.
std::string legOf(const Segment& segment) {
    if (!segment.side) return "";
    return *segment.side == Side::left ? "Left leg." : "Right leg.";
}

class LinePlacer {
public:
    explicit LinePlacer(std::vector<Cue>& cues) : m_cues(cues) {}

    void place(const Draft& draft, std::size_t index) {
        m_draft = &draft;
        m_index = index;
        const Segment& segment = draft.segment;
        const bool chimeFirst = draft.afterEffort || isEffort(segment.kind);
        m_cursor = chimeFirst ? afterChime : beforeFirstLine;
        if (draft.opensStep) queueStep(segment);
        switch (segment.kind) {
        case SegmentKind::ready:
            sayQueued(draft.written - beforeFirstLine);
            break;
        case SegmentKind::change:
            sayChange(segment);
            break;
        case SegmentKind::rest:
            sayRest(segment);
            break;
        case SegmentKind::finish:
            m_cursor = finishLineAt;
            sayFinish(segment);
            break;
        default:
            sayEffort(segment);
            break;
        }
    }

private:
    void queueStep(const Segment& segment) {
        m_queue.clear();
        if (!segment.say.empty()) m_queue.push_back({segment.say, segment.say, priority::authors});
        // With no time to get ready, what to do must be heard at once: the name can wait on the screen.
        const std::string name = segment.kind == SegmentKind::ready ? segment.stretch->name + "." : "";
        const std::string leg = legOf(segment);
        const std::string title = name + (name.empty() || leg.empty() ? "" : " ") + leg;
        if (!title.empty()) m_queue.push_back({title, title});
        for (const Instruction& instruction : segment.stretch->instructions)
            m_queue.push_back({instruction.caption, instruction.spoken, priority::instruction, false});
    }

    void sayChange(const Segment& segment) {
        const std::string leg = legOf(segment);
        const std::string again = segment.stretch->legs == Legs::both ? "Relax. Once more." : "Relax. Same leg again.";
        const std::string whole = m_draft->switchesSide ? "Switch sides. " + leg : again;
        const bool fits = m_cursor + reckonedLength(whole) <= m_draft->written;
        const std::string line = fits ? whole : m_draft->switchesSide ? leg : "Again.";
        say({line, line});
    }

    void sayFinish(const Segment& segment) {
        if (segment.say.empty())
            say({"That is all. Rest well.", "That is all. Rest well."});
        else
            say({segment.say, segment.say, priority::authors});
    }

    void sayRest(const Segment& segment) {
        if (segment.say.empty())
            say({"Rest.", "Rest."});
        else
            say({segment.say, segment.say, priority::authors});
    }

    void sayEffort(const Segment& segment) {
        if (m_draft->switchesSide) say({legOf(segment), legOf(segment)});
        const bool open = segment.kind == SegmentKind::openHold;
        const Time quietFrom =
            (open ? std::min(segment.round, m_draft->written) : m_draft->written) - countdown - beforeCountdown;
        sayQueued(quietFrom);
        if (open) {
            sayRounds(segment);
        } else if (m_draft->written >= halfwaySpokenFrom) {
            const Time at = m_draft->written / 2 + afterChime;
            if (m_cursor > at || at + reckonedLength("Half way.") > quietFrom) return;
            m_cursor = at;
            say({"Half way.", "Half way.", priority::halfway});
        }
    }

    void sayRounds(const Segment& segment) {
        for (Time at = segment.round; at < segment.length; at += segment.round) {
            m_cursor = at + afterChime;
            say({"Ease off a little. Then hold again.", "Ease off a little. Then hold again.", priority::round});
        }
    }

    // As many of the waiting lines as end before `until`; what is needed is said all the same.
    void sayQueued(Time until) {
        while (!m_queue.empty()) {
            const Line& line = m_queue.front();
            if (!line.needed && m_cursor + reckonedLength(line.spoken) > until) return;
            say(line);
            m_queue.pop_front();
        }
    }

    // A line that an edit left no room for is dropped; one that was begun before the edit never is,
    // because an edit leaves at least this much.
    void say(const Line& line) {
        const Segment& segment = m_draft->segment;
        const Time at = m_cursor;
        m_cursor += reckonedLength(line.spoken) + betweenLines;
        if (m_draft->shortest < m_draft->written && at + leastLeftBy(segment.kind) > m_draft->shortest) return;
        Cue cue;
        cue.at = segment.start + at;
        cue.kind = CueKind::speech;
        cue.priority = line.priority;
        cue.spoken = line.spoken;
        cue.caption = line.caption;
        cue.segment = m_index;
        m_cues.push_back(std::move(cue));
    }

    std::vector<Cue>& m_cues;
    const Draft* m_draft = nullptr;
    std::size_t m_index = 0;
    Time m_cursor{};
    std::deque<Line> m_queue;
};

} // namespace

Time reckonedLength(std::string_view line) {
    Time length = milliseconds(400);
    char before = ' ';
    for (const char c : line) {
        const bool begins = c != ' ' && c != '\n' && (before == ' ' || before == '\n');
        if (begins) length += milliseconds(500);
        if (c == ' ' && (before == '.' || before == '!' || before == '?')) length += betweenSentences;
        before = c;
    }
    return length;
}

void addLines(const std::vector<Draft>& drafts, std::vector<Cue>& cues) {
    LinePlacer placer(cues);
    for (std::size_t i = 0; i < drafts.size(); ++i)
        placer.place(drafts[i], i);
}

} // namespace unknot
