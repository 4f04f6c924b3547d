#include "terminal/session_text.hpp"

#include "base/unicode.hpp"
#include "terminal/keys.hpp"
#include "timeline/legs.hpp"
#include "timeline/phrases.hpp"

#include <algorithm>

namespace unknot {
namespace {

std::string padded(std::string text, std::size_t width, bool toTheRight = false) {
    if (text.size() < width) text.insert(toTheRight ? 0 : text.size(), width - text.size(), ' ');
    return text;
}

// Formats "   0:08  hold       left     Wall calf stretch".
std::string eventLine(Time at, std::string_view kind, const Segment& segment, const std::string& what) {
    const std::string side(nameOf(workedLegs(segment)));
    std::string line =
        padded(formatElapsed(at), 7, true) + "  " + padded(std::string(kind), 9) + "  " + padded(side, 7) + "  " + what;
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string segmentLine(const Segment& segment, const EventStyle& style) {
    std::string what = segment.stretch ? segment.stretch->name : "";
    if (const auto* move = std::get_if<Segment::Move>(&segment.role))
        what += ", " + std::to_string(move->count) + " times";
    if (segment.kind() == SegmentKind::hold || segment.kind() == SegmentKind::rest)
        what += (what.empty() ? "" : ", ") + formatDuration(segment.length);
    if (segment.kind() == SegmentKind::openHold)
        what += style.namesKeys ? ", E when it eases" : ", " + formatDuration(segment.length) + " at most";
    return eventLine(segment.start + style.shift, nameOf(segment.kind()), segment, what);
}

// Cautions are printed with their segment, even if there was no time to speak them.
bool isSaidFirst(const Caution& caution) { return !caution.spoken.empty(); }

std::string cautionLines(const Segment& segment, const EventStyle& style) {
    std::string text;
    if (!segment.firstTime || !segment.stretch) return text;
    for (const Caution& caution : segment.stretch->cautions) {
        if (isSaidFirst(caution)) text += eventLine(segment.start + style.shift, "take care", segment, caution.caption);
    }
    return text;
}

std::string keyFor(const Action& action) { return unknot::keyFor(action, terminalKeys); }

std::string pauseText(const PauseState& pause) {
    if (pause.person) return "paused; press " + keyFor(action::TogglePause{}) + " to go on";
    if (pause.automatic) return "paused while the computer slept; press any key";
    return {};
}

} // namespace

Time clockShift(const Timeline& timeline, Time entry) {
    return timeline.timeLeft(Time{0}) - timeline.timeLeft(entry) - entry;
}

std::string textBetween(const Timeline& timeline, Time from, Time to, const EventStyle& style) {
    std::string text;
    const auto& cues = timeline.cues();
    auto cue = std::ranges::lower_bound(cues, from, {}, &Cue::at);
    const auto printCuesBefore = [&](Time end) {
        for (; cue != cues.end() && cue->at < end; ++cue) {
            const Segment& segment = timeline.segments()[cue->segment];
            const bool isForNobody = !style.namesKeys && cue->caption == phrases::pressE;
            if (cue->kind == CueKind::speech && !cue->caution && !isForNobody)
                text += eventLine(cue->at + style.shift, "", segment, cue->caption);
        }
    };
    const auto& segments = timeline.segments();
    for (auto segment = std::ranges::lower_bound(segments, from, {}, &Segment::start);
         segment != segments.end() && segment->start < to; ++segment) {
        printCuesBefore(segment->start);
        text += segmentLine(*segment, style) + cautionLines(*segment, style);
    }
    printCuesBefore(to);
    return text;
}

std::string statusLine(const Timeline& timeline, const Session& session) {
    const Time position = session.position();
    const auto counter = timeline.counterAt(position);
    std::string line =
        padded(counter.countsUp ? formatElapsed(counter.value) : formatCountdown(counter.value), 7, true);
    if (counter.count > 0) line += "  count " + std::to_string(counter.count);
    // The time left of a cramp is unknown until it eases.
    const Segment& segment = timeline.at(position);
    const bool open = mayEase(segment);
    if (counter.countsUp)
        line += " held";
    else if (open)
        line += "  |  " + formatElapsed(position - segment.easingSince) + " so far";
    else
        line += "  |  " + formatCountdown(timeline.timeLeft(position)) + " left";
    const std::string pause = pauseText(session.pause());
    if (!pause.empty()) return line + "  |  " + pause;
    const std::string pauses = keyFor(action::TogglePause{}) + " pause";
    if (open) return line + "  |  " + keyFor(action::Ease{}) + " when it eases  |  " + pauses + "  <- -> step  q leave";
    return line + "  |  " + pauses + "  <- -> step  " + keyFor(action::Lengthen{lengthenBy}) + " more  q leave";
}

std::string firstColumns(std::string_view line, int columns) {
    std::string_view rest = line;
    std::size_t used = 0;
    while (!rest.empty()) {
        columns -= cellsOf(takeCharacter(rest));
        if (columns < 0) break;
        used = line.size() - rest.size();
    }
    return std::string(line.substr(0, used));
}

} // namespace unknot
