#include "timeline/speech/fixed_lines.hpp"

#include "routine/speech_estimate.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time afterStart = seconds(1);

// A line that is told so late would run into the last ticks.
constexpr Time leastTold = seconds(5);

std::string countOf(std::int64_t count, const std::string& unit) {
    return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

std::string leftWords(Time left) {
    const auto minutes = left / seconds(60), rest = left % seconds(60) / seconds(1);
    std::string words = minutes > 0 ? countOf(minutes, "minute") : "";
    if (rest > 0) words += (words.empty() ? "" : " ") + countOf(rest, "second");
    return words + " left.";
}

Time timeOf(const TimedLine& line, Time length) {
    using enum TimedLine::Place;
    switch (line.place) {
    case start:
        return line.offset;
    case middle:
        return length / 2;
    case end:
        return length - line.offset;
    case eachRound:
        return afterStart;
    }
    return {};
}

class FixedLines {
public:
    void add(Time at, const SpokenLine& line) {
        const Time end = at + estimatedLength(line.spoken);
        const bool isTaken = std::ranges::any_of(m_lines, [&](const FixedLine& other) {
            return at < other.at + estimatedLength(other.line.spoken) && other.at < end;
        });
        if (!isTaken) m_lines.push_back({at, line});
    }

    std::vector<FixedLine> take() {
        std::ranges::stable_sort(m_lines, {}, &FixedLine::at);
        return std::move(m_lines);
    }

private:
    std::vector<FixedLine> m_lines;
};

} // namespace

std::optional<Time> placeOf(const TimedLine& line, const Segment& segment) {
    const bool isOfRounds = segment.kind() == SegmentKind::openHold && line.place == TimedLine::Place::eachRound;
    const Time at = timeOf(line, segment.originalLength);
    return isOfRounds || at < Time{0} || at >= segment.originalLength ? std::nullopt : std::optional(at);
}

std::vector<FixedLine> fixedLines(const Segment& segment, Time tell) {
    if (!isEffort(segment) && segment.kind() != SegmentKind::rest) return {};
    const bool isOpen = segment.kind() == SegmentKind::openHold;
    const Time length = segment.originalLength;
    FixedLines fixed;
    for (const TimedLine& line : segment.lines)
        if (const auto at = placeOf(line, segment))
            fixed.add(*at, makeLine(line.text, priority::authors, WordAmount::brief));
    if (tell <= Time{0} || isOpen || !isEffort(segment)) return fixed.take();
    for (Time left = (length - Time{1}) / tell * tell; left >= leastTold; left -= tell)
        fixed.add(length - left, makeLine(leftWords(left), priority::reminder, WordAmount::brief));
    return fixed.take();
}

} // namespace unknot
