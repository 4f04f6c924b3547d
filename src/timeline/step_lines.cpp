#include "timeline/step_lines.hpp"

#include "routine/speech_estimate.hpp"
#include "routine/stretch/muscle.hpp"
#include "timeline/legs.hpp"
#include "timeline/phrases.hpp"

namespace unknot {
namespace {

constexpr auto otherWay = "Now the other way.";

std::string joined(std::string_view first, std::string_view second) {
    return std::string(first) + (first.empty() || second.empty() ? "" : " ") + std::string(second);
}

} // namespace

SpokenLine makeLine(std::string words, int priority, WordAmount least) {
    SpokenLine line;
    line.least = least;
    line.caption = words;
    line.spoken = std::move(words);
    line.priority = priority;
    return line;
}

std::vector<SpokenLine> cautionsOf(const Stretch& stretch, bool needed) {
    std::vector<SpokenLine> lines;
    for (const Caution& caution : stretch.cautions) {
        if (caution.spoken.empty()) continue;
        lines.push_back({caution.caption, caution.spoken, priority::announcement, needed, true});
        if (caution.isAlways) lines.back().least = WordAmount::brief;
    }
    return lines;
}

SpokenLine needsLine(const std::string& words) {
    SpokenLine line = makeLine(words);
    line.needed = false;
    return line;
}

// Without time to get ready the person must hear at once what to do. The screen shows the name, and the person knows
// which leg has the cramp.
std::string openingTitle(const Segment& opening, const OpeningParts& words) {
    const WorkedLegs legs = workedLegs(opening);
    const bool namesLeg = opening.side || (legs == WorkedLegs::cramped && words.hasTime && words.namesCramp);
    const std::string name = words.hasTime ? opening.stretch->name + "." : "";
    return joined(joined(name, namesLeg ? legSentence(legs) : ""), words.reversesDirection ? otherWay : "");
}

std::vector<SpokenLine> openingLines(const Segment& opening, const OpeningParts& words) {
    std::vector<SpokenLine> lines;
    if (words.advises) lines.push_back(makeLine(std::string(helpOrGoOn), priority::authors, WordAmount::none));
    if (!words.announcement.empty())
        lines.push_back(makeLine(words.announcement, priority::announcement, WordAmount::brief));
    if (words.hasTime && !words.needs.empty()) lines.push_back(needsLine(words.needs));
    if (!opening.say.empty()) lines.push_back(makeLine(opening.say, priority::authors, WordAmount::brief));
    const std::string title = openingTitle(opening, words);
    if (!title.empty()) {
        lines.push_back(makeLine(title, priority::announcement, WordAmount::brief));
        lines.back().ofTurn = true;
    }
    const std::vector<SpokenLine> cautions = cautionsOf(*opening.stretch, words.hasTime);
    if (words.hasTime) lines.insert(lines.end(), cautions.begin(), cautions.end());
    if (words.explains) {
        for (const Instruction& instruction : opening.stretch->instructions)
            lines.push_back({instruction.caption, instruction.spoken, priority::instruction, false, false, false,
                             instruction.progress});
    }
    if (!words.hasTime) lines.insert(lines.end(), cautions.begin(), cautions.end());
    return lines;
}

SpokenLine roundLine(const Segment& segment, Time soFar) {
    constexpr std::string_view minutes[] = {"Five minutes.", "Six minutes.", "Seven minutes.", "Eight minutes.",
                                            "Nine minutes."};
    constexpr std::int64_t first = 5;
    const std::optional<Instruction>& own = segment.stretch->easing;
    SpokenLine line = makeLine("Ease off a little. Then hold again.", priority::round);
    if (own) line.spoken = own->spoken;
    if (own) line.caption = own->caption;
    const auto whole = soFar / seconds(60) - first;
    if (soFar % seconds(60) < seconds(5) && whole >= 0 && whole < std::ssize(minutes)) {
        line.spoken = joined(std::string(minutes[whole]), line.spoken);
        line.caption = joined(std::string(minutes[whole]), line.caption);
    }
    return line;
}

SpokenLine changeLine(const Segment& segment, const TurnChange& change, Time available) {
    const bool isBrief = segment.words != WordAmount::full;
    const auto line = [](std::string words) {
        return makeLine(std::move(words), priority::announcement, WordAmount::brief);
    };
    std::string whole = joined("Relax.", againLine(segment)), shortest(isBrief ? "" : phrases::again);
    if (change.switchesSide) {
        shortest = joined(legSentence(workedLegs(segment)), change.reversesDirection ? otherWay : "");
        whole = joined(phrases::switchSides, shortest);
    } else if (change.reversesDirection) {
        shortest = otherWay;
        whole = isOfLeg(segment.stretch->muscle) ? "Relax. Same leg, the other way." : "Relax. Now the other way.";
    }
    if (change.rests && !change.switchesSide)
        shortest = whole = joined(usualRest, change.reversesDirection ? otherWay : "");
    if (isBrief) whole = shortest;
    const auto fits = [&](const std::string& words) { return estimatedLength(words) <= available; };
    if (change.isLastHold)
        for (const std::string& words : {joined(whole, phrases::lastOne), joined(shortest, phrases::lastOne)})
            if (fits(words)) return line(words);
    return line(fits(whole) ? whole : shortest);
}

} // namespace unknot
