#include "timeline/plan.hpp"

#include "timeline/legs.hpp"

#include <algorithm>

namespace unknot {
namespace {

struct Row {
    std::string time, kind, side, what;
};

std::string sideOf(const Segment& segment) {
    const std::string_view side = nameOf(workedLegs(segment));
    return side.empty() ? "-" : std::string(side);
}

Row rowOf(const Segment& segment) {
    std::string what = formatDuration(segment.length);
    if (const auto* hold = std::get_if<Segment::Hold>(&segment.role); hold && hold->least > Time{0})
        what = formatDuration(hold->least) + " to " + what;
    if (const auto* move = std::get_if<Segment::Move>(&segment.role)) {
        what = std::to_string(move->count) + " times " + formatDuration(move->pace);
        if (move->least > 0) what = std::to_string(move->least) + " to " + what;
    }
    if (segment.stretch) what = segment.stretch->name + ", " + what;
    return {formatPrecise(segment.start), std::string(nameOf(segment.kind())), sideOf(segment), what};
}

Row rowOf(const Cue& cue, const Timeline& timeline) {
    std::string what = cue.spoken.empty() ? cue.caption : cue.spoken;
    if (cue.clip) what += ", with " + cue.clip->name;
    return {formatPrecise(cue.at), std::string(nameOf(cue.kind)), sideOf(timeline.segments()[cue.segment]), what};
}

std::vector<Row> rowsOf(const Timeline& timeline) {
    std::vector<Row> rows;
    std::size_t next = 0;
    const auto& cues = timeline.cues();
    for (const Segment& segment : timeline.segments()) {
        for (; next < cues.size() && cues[next].at < segment.start; ++next)
            rows.push_back(rowOf(cues[next], timeline));
        rows.push_back(rowOf(segment));
    }
    for (; next < cues.size(); ++next)
        rows.push_back(rowOf(cues[next], timeline));
    rows.push_back({formatPrecise(timeline.length()), "total", "", ""});
    return rows;
}

std::vector<Row> rowsOfTurns(const Timeline& timeline) {
    std::vector<Row> rows;
    for (const Segment& segment : timeline.segments()) {
        if (!isEffort(segment) && segment.kind() != SegmentKind::rest) continue;
        rows.push_back(rowOf(segment));
        rows.back().time = formatElapsed(segment.start);
    }
    rows.push_back({formatElapsed(timeline.length()), "total", "", ""});
    return rows;
}

std::string inColumns(const std::vector<Row>& rows) {
    std::size_t timeWidth = 0, kindWidth = 0, sideWidth = 5;
    for (const Row& row : rows) {
        timeWidth = std::max(timeWidth, row.time.size());
        kindWidth = std::max(kindWidth, row.kind.size());
        sideWidth = std::max(sideWidth, row.side.size());
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line = std::string(timeWidth - row.time.size(), ' ') + row.time + "  " + row.kind;
        line += std::string(kindWidth - row.kind.size() + 2, ' ') + row.side;
        line += std::string(sideWidth - row.side.size() + 2, ' ') + row.what;
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace

std::string planText(const Timeline& timeline) { return inColumns(rowsOf(timeline)); }

std::string shortPlanText(const Timeline& timeline) { return inColumns(rowsOfTurns(timeline)); }

} // namespace unknot
