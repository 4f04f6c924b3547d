#include "timeline/words.hpp"

#include "timeline/lines.hpp"

namespace unknot {
namespace {

std::string joined(const std::string& first, const std::string& second) {
    return first + (first.empty() || second.empty() ? "" : " ") + second;
}

void addCautions(const Segment& opening, bool needed, std::vector<Line>& lines) {
    if (!opening.firstTime) return;
    for (const Caution& caution : opening.stretch->cautions) {
        if (!caution.spoken.empty())
            lines.push_back({caution.caption, caution.spoken, priority::announcement, needed, true});
    }
}

} // namespace

Line lineOf(std::string words, int priority) {
    Line line;
    line.caption = words;
    line.spoken = std::move(words);
    line.priority = priority;
    return line;
}

std::string spokenLeg(const Segment& segment) {
    if (!segment.side) return "";
    return *segment.side == Side::left ? "Left leg." : "Right leg.";
}

std::vector<Line> linesOfStep(const Segment& opening, bool namesCramp) {
    const bool hasTime = opening.kind == SegmentKind::ready;
    std::vector<Line> lines;
    if (!opening.say.empty()) lines.push_back(lineOf(opening.say, priority::authors));
    // With no time to get ready, what to do must be heard at once: the name can wait on the screen, and which leg has
    // the cramp nobody needs to be told.
    const std::string name = hasTime ? opening.stretch->name + "." : "";
    const std::string title = joined(name, hasTime && namesCramp ? "The leg with the cramp." : spokenLeg(opening));
    if (!title.empty()) lines.push_back(lineOf(title));
    if (hasTime) addCautions(opening, true, lines);
    for (const Instruction& instruction : opening.stretch->instructions)
        lines.push_back({instruction.caption, instruction.spoken, priority::instruction, false});
    if (!hasTime) addCautions(opening, false, lines);
    return lines;
}

Line lineOfChange(const Segment& segment, bool switchesSide, Time available) {
    const std::string leg = spokenLeg(segment);
    const std::string again = segment.stretch->legs == Legs::both ? "Relax. Once more." : "Relax. Same leg again.";
    const std::string whole = switchesSide ? "Switch sides. " + leg : again;
    if (reckonedLength(whole) <= available) return lineOf(whole);
    return lineOf(switchesSide ? leg : "Again.");
}

} // namespace unknot
