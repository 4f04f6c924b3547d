#include "timeline/tone_cues.hpp"

namespace unknot {
namespace {

constexpr Time halfwayFrom = seconds(20);

class ToneCueBuilder {
public:
    ToneCueBuilder(const std::vector<Draft>& drafts, std::size_t index, std::vector<Cue>& cues)
        : m_drafts(drafts), m_draft(drafts[index]), m_segment(m_draft.segment), m_index(index), m_cues(cues) {}

    void addHold() {
        add(Time{0}, CueKind::startChime, "Begin", m_draft.chimes.start);
        const Time least = std::get<Segment::Hold>(m_segment.role).least;
        if (least > Time{0} && least <= m_draft.lastBegin)
            add(least, CueKind::enoughTone, "Enough");
        else if (least == Time{0} && m_segment.originalLength >= halfwayFrom)
            addHalfway();
        if (!m_draft.voice.ticks) return;
        for (const Time tick : m_draft.heardTicks)
            add(tick, CueKind::tick, "");
        if (m_draft.ending != Ending::full) return;
        for (const Time tick : countdownTicks(m_segment.length))
            add(tick, CueKind::tick, "");
    }

    void addOpenHold(Time round) {
        add(Time{0}, CueKind::startChime, "Begin", m_draft.chimes.start);
        for (Time at = round; at < m_segment.length; at += round)
            add(at, CueKind::halfwayTone, "Another round");
    }

    void addMove(const Segment::Move& move) {
        const Time pace = move.pace;
        add(Time{0}, CueKind::startChime, "Begin", m_draft.chimes.start);
        const auto written = m_segment.originalLength / pace;
        const bool halves = m_segment.originalLength >= halfwayFrom && written % 2 == 0 && move.least == 0;
        for (int i = 1; i * pace < m_segment.length; ++i) {
            if (i == move.least)
                add(i * pace, CueKind::enoughTone, "Enough");
            else if (halves && 2 * i == written && m_draft.voice.halfway != false)
                addHalfway();
            else
                add(i * pace, CueKind::paceTone, "");
        }
    }

    // The chime that ends an effort sounds at the start of the segment after it.
    void addEndOfEffort() {
        if (!m_draft.afterEffort) return;
        const bool last = m_segment.kind() == SegmentKind::finish;
        const char* const lastWord = advisesHelp(m_segment) ? "Stop" : "Done";
        add(Time{0}, last ? CueKind::finishChime : CueKind::endChime, last ? lastWord : "Release",
            m_drafts[m_index - 1].chimes.end);
        m_cues.back().segment = m_index - 1;
    }

private:
    // Uses the original length: a hold that was lengthened after its middle must not have a second half way tone.
    void addHalfway() {
        if (m_draft.voice.halfway == false) return;
        const Time middle = m_segment.originalLength / 2;
        if (middle <= m_draft.lastBegin) add(middle, CueKind::halfwayTone, "Half way", m_draft.chimes.halfway);
    }

    void add(Time elapsed, CueKind kind, std::string caption, std::shared_ptr<const SoundClip> clip = nullptr) {
        Cue cue;
        cue.at = m_segment.start + elapsed;
        cue.kind = kind;
        cue.caption = std::move(caption);
        cue.segment = m_index;
        cue.clip = std::move(clip);
        m_cues.push_back(std::move(cue));
    }

    const std::vector<Draft>& m_drafts;
    const Draft& m_draft;
    const Segment& m_segment;
    std::size_t m_index;
    std::vector<Cue>& m_cues;
};

} // namespace

std::vector<Time> countdownTicks(Time end) {
    std::vector<Time> ticks;
    for (Time left = countdown; left.count() > 0; left -= seconds(1)) {
        if (left < end) ticks.push_back(end - left);
    }
    return ticks;
}

void keepHeardTicks(Time elapsed, Draft& draft) {
    if (draft.segment.kind() != SegmentKind::hold) return;
    for (const Time tick : countdownTicks(draft.segment.length))
        if (tick < elapsed) draft.heardTicks.push_back(tick);
}

void addToneCues(const std::vector<Draft>& drafts, std::vector<Cue>& cues) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        ToneCueBuilder tones(drafts, i, cues);
        tones.addEndOfEffort();
        const Segment::Role& role = drafts[i].segment.role;
        if (std::holds_alternative<Segment::Hold>(role)) tones.addHold();
        if (const auto* open = std::get_if<Segment::OpenHold>(&role)) tones.addOpenHold(open->round);
        if (const auto* move = std::get_if<Segment::Move>(&role)) tones.addMove(*move);
    }
}

} // namespace unknot
