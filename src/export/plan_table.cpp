#include "export/plan_table.hpp"

#include "timeline/legs.hpp"

#include <initializer_list>

namespace unknot {
namespace {

std::string inSecondsOf(Time time) {
    const auto all = time / milliseconds(1);
    std::string text = std::to_string(all / 1000);
    if (const auto part = all % 1000) {
        std::string decimals = std::to_string(1000 + part).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += "." + decimals;
    }
    return text;
}

std::string quoted(const std::string& value) {
    if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
    std::string text = "\"";
    for (const char c : value)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + "\"";
}

std::string row(std::initializer_list<std::string> values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : ",") + quoted(value);
    return text + "\r\n";
}

struct Place {
    std::string step, hold, side, stretch;
};

Place placeOf(const Segment& segment) {
    const bool isLast = segment.kind() == SegmentKind::finish;
    return {isLast ? "" : std::to_string(segment.step + 1), segment.stretch ? std::to_string(segment.number) : "",
            std::string(nameOf(workedLegs(segment))), segment.stretch ? segment.stretch->name : ""};
}

std::string rowOf(const Segment& segment) {
    const Place place = placeOf(segment);
    std::string count, pace;
    if (const auto* move = std::get_if<Segment::Move>(&segment.role)) {
        count = std::to_string(move->count);
        pace = inSecondsOf(move->pace);
    }
    const std::string say = segment.kind() == SegmentKind::rest ? segment.say : "";
    return row({inSecondsOf(segment.start), inSecondsOf(segment.length), std::string(nameOf(segment.kind())),
                place.step, place.hold, place.side, place.stretch, count, pace, say});
}

std::string rowOf(const Cue& cue, const Segment& segment) {
    const Place place = placeOf(segment);
    return row({inSecondsOf(cue.at), "", std::string(nameOf(cue.kind)), place.step, place.hold, place.side,
                place.stretch, "", "", cue.spoken.empty() ? cue.caption : cue.spoken});
}

} // namespace

std::string planTable(const Timeline& timeline) {
    std::string text = row({"start", "length", "kind", "step", "hold", "side", "stretch", "count", "pace", "text"});
    std::size_t next = 0;
    const auto& cues = timeline.cues();
    const auto addCuesBefore = [&](Time end) {
        for (; next < cues.size() && cues[next].at < end; ++next)
            text += rowOf(cues[next], timeline.segments()[cues[next].segment]);
    };
    for (const Segment& segment : timeline.segments()) {
        addCuesBefore(segment.start);
        text += rowOf(segment);
    }
    addCuesBefore(Time::max());
    return text;
}

} // namespace unknot
