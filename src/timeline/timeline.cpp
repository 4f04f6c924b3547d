#include "timeline/timeline.hpp"

#include <algorithm>
#include <cassert>

namespace unknot {
namespace {

constexpr Time backAgain = seconds(2);

Time nominalElapsed(const Segment& segment, Time position) {
    return std::clamp(position - segment.start, Time{0}, segment.nominal());
}

} // namespace

std::string_view nameOf(SegmentKind kind) {
    constexpr std::string_view names[] = {"ready", "change", "hold", "open hold", "move", "rest", "finish"};
    static_assert(std::size(names) == std::variant_size_v<Segment::Role>);
    return names[static_cast<std::size_t>(kind)];
}

Time Segment::nominal() const {
    const auto* open = std::get_if<OpenHold>(&role);
    return open ? open->nominal : length;
}

void Segment::setLength(Time to) {
    length = to;
    if (auto* open = std::get_if<OpenHold>(&role)) open->nominal = to;
}

bool isEffort(const Segment& segment) {
    const SegmentKind kind = segment.kind();
    return kind == SegmentKind::hold || kind == SegmentKind::openHold || kind == SegmentKind::move;
}

bool advisesHelp(const Segment& segment) {
    const auto* finish = std::get_if<Segment::Finish>(&segment.role);
    return finish && finish->advisesHelp;
}

bool mayEase(const Segment& segment) {
    return segment.kind() == SegmentKind::openHold || (segment.easing > 0 && segment.kind() != SegmentKind::finish);
}

std::string_view nameOf(CueKind kind) {
    switch (kind) {
    case CueKind::startChime:
        return "start chime";
    case CueKind::endChime:
        return "end chime";
    case CueKind::halfwayTone:
        return "halfway tone";
    case CueKind::enoughTone:
        return "enough tone";
    case CueKind::tick:
        return "tick";
    case CueKind::paceTone:
        return "pace tone";
    case CueKind::speech:
        return "speech";
    case CueKind::finishChime:
        return "finish chime";
    }
    return "";
}

Time releaseLength(Time segment) {
    constexpr Time usual = seconds(2);
    return std::min(usual, segment * 4 / 9);
}

std::size_t movementAt(const Segment& segment, int count) {
    const std::size_t movements = segment.stretch ? segment.stretch->poses.cycles.size() : 0;
    const auto* move = std::get_if<Segment::Move>(&segment.role);
    if (movements < 2 || !move || move->originalCount <= 0) return 0;
    const auto done = static_cast<std::size_t>(std::clamp(count, 0, move->originalCount - 1));
    return done * movements / static_cast<std::size_t>(move->originalCount);
}

Timeline::Timeline(std::string title, LightMode light, std::vector<Segment> segments, std::vector<Cue> cues,
                   std::vector<PoseChange> poseChanges)
    : m_title(std::move(title)), m_light(light), m_segments(std::move(segments)), m_cues(std::move(cues)),
      m_poseChanges(std::move(poseChanges)) {
    assert(!m_segments.empty());
    m_nominalStarts.reserve(m_segments.size() + 1);
    Time nominal{};
    for (const Segment& segment : m_segments) {
        m_nominalStarts.push_back(nominal);
        nominal += segment.nominal();
    }
    m_nominalStarts.push_back(nominal);
}

Time Timeline::length() const { return m_segments.back().end(); }

int Timeline::efforts() const { return m_segments.back().number; }

std::size_t Timeline::indexAt(Time position) const {
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), position,
                                        [](Time value, const Segment& segment) { return value < segment.start; });
    return after == m_segments.begin() ? 0 : static_cast<std::size_t>(after - m_segments.begin() - 1);
}

const Segment& Timeline::at(Time position) const { return m_segments[indexAt(position)]; }

Time Timeline::timeLeft(Time position) const {
    const std::size_t index = indexAt(position);
    return m_nominalStarts.back() - m_nominalStarts[index] - nominalElapsed(m_segments[index], position);
}

Time Timeline::nextStart(Time position) const {
    const std::size_t present = indexAt(position);
    const int turn = m_segments[present].turn;
    for (std::size_t i = present + 1; i < m_segments.size(); ++i) {
        if (isEffort(m_segments[i]) || m_segments[i].turn != turn) return m_segments[i].start;
    }
    return m_segments.back().start;
}

Time Timeline::startOfTurn(std::size_t index) const {
    while (index > 0 && m_segments[index - 1].turn == m_segments[index].turn)
        --index;
    return m_segments[index].start;
}

Time Timeline::turnStart(Time position) const { return startOfTurn(indexAt(position)); }

Time Timeline::previousTurnStart(Time position) const {
    if (at(position).kind() == SegmentKind::finish && m_segments.size() > 1) return startOfTurn(m_segments.size() - 2);
    const Time start = turnStart(position);
    if (position - start >= backAgain || start <= Time{0}) return start;
    return turnStart(start - Time{1});
}

const Segment* Timeline::nextMainSegment(Time position) const {
    const std::size_t present = indexAt(position);
    for (std::size_t i = present + 1; i < m_segments.size(); ++i) {
        const Segment& segment = m_segments[i];
        const bool does = isEffort(segment) || segment.kind() == SegmentKind::rest;
        if (does && segment.turn != m_segments[present].turn) return &segment;
    }
    return nullptr;
}

const Cue* Timeline::captionAt(Time position) const {
    const std::size_t index = indexAt(position);
    const Time start = m_segments[index].start;
    auto cue = std::upper_bound(m_cues.begin(), m_cues.end(), position,
                                [](Time value, const Cue& candidate) { return value < candidate.at; });
    while (cue != m_cues.begin()) {
        --cue;
        if (cue->at < start) return nullptr;
        if (cue->kind == CueKind::speech && cue->segment == index) return &*cue;
    }
    return nullptr;
}

Timeline::Counter Timeline::counterAt(Time position) const {
    const Segment& segment = at(position);
    const Time elapsed = std::clamp(position - segment.start, Time{0}, segment.length);
    Counter counter;
    counter.value = segment.length - elapsed;
    counter.share = segment.length.count() == 0 ? 1 : inSeconds(elapsed) / inSeconds(segment.length);
    if (const auto* open = std::get_if<Segment::OpenHold>(&segment.role)) {
        counter.value = segment.start + elapsed - segment.easingSince;
        counter.countsUp = true;
        counter.share = inSeconds(elapsed % open->round) / inSeconds(open->round);
    } else if (const auto* move = std::get_if<Segment::Move>(&segment.role)) {
        counter.count = std::min(move->count, static_cast<int>(elapsed / move->pace) + 1);
    } else if (std::holds_alternative<Segment::Finish>(segment.role)) {
        counter.value = Time{0};
        counter.share = 1;
    }
    return counter;
}

double Timeline::stripAt(Time position) const {
    const Time whole = m_nominalStarts.back();
    return whole.count() == 0 ? 1 : 1 - inSeconds(timeLeft(position)) / inSeconds(whole);
}

Time Timeline::positionOnStrip(double share) const {
    const double whole = static_cast<double>(m_nominalStarts.back().count());
    const Time nominal{static_cast<std::int64_t>(std::clamp(share, 0.0, 1.0) * whole)};
    const auto after = std::upper_bound(m_nominalStarts.begin(), m_nominalStarts.end() - 1, nominal);
    const auto index = static_cast<std::size_t>(after - m_nominalStarts.begin() - 1);
    return m_segments[index].start + std::min(nominal - m_nominalStarts[index], m_segments[index].length);
}

} // namespace unknot
