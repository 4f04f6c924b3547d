#include "scene/player_words.hpp"

#include "base/unicode.hpp"
#include "scene/subtitle.hpp"
#include "timeline/legs.hpp"
#include "timeline/lines.hpp"

#include <algorithm>
#include <optional>

namespace unknot {

namespace {

/// How long a line still stands in the words after it was said, where there is something else to show.
constexpr Time lingers = seconds(2);

std::string legOf(const Segment& segment) { return std::string(legWords(legsMeant(segment))); }

std::string pillOf(const Segment& segment) {
    switch (legsMeant(segment)) {
    case LegsMeant::left:
        return "LEFT LEG";
    case LegsMeant::right:
        return "RIGHT LEG";
    case LegsMeant::both:
        return "BOTH LEGS";
    case LegsMeant::cramped:
        return "CRAMPED LEG";
    case LegsMeant::none:
        break;
    }
    return "";
}

/// The line being said. Before a hold it stands until the next one; during an effort it gives way to
/// what must be kept in mind.
const Cue* spokenAt(const Timeline& timeline, Time position, const Segment& segment) {
    const Cue* spoken = timeline.captionAt(position);
    if (spoken == nullptr || !isEffort(segment.kind)) return spoken;
    return position < spoken->at + reckonedLength(spoken->spoken) + lingers ? spoken : nullptr;
}

/// Up to 99 s as they are; more is easier to grasp as minutes.
std::string numberOf(const Timeline::Display& display) {
    if (display.count > 0) return std::to_string(display.count);
    const std::int64_t up = display.value.count() / samplesPerSecond;
    const std::int64_t down = (display.value.count() + samplesPerSecond - 1) / samplesPerSecond;
    const std::int64_t whole = display.countsUp ? up : down;
    if (whole < 100) return std::to_string(whole);
    return display.countsUp ? formatElapsed(display.value) : formatCountdown(display.value);
}

std::string unitOf(const Segment& segment) {
    switch (segment.kind) {
    case SegmentKind::ready:
        return "get ready";
    case SegmentKind::change:
        return "change";
    case SegmentKind::move:
        return "of " + std::to_string(segment.count);
    case SegmentKind::openHold:
        return "counting up";
    default:
        return "";
    }
}

/// Whether a change leads to the other leg.
bool switchesSide(const Timeline& timeline, std::size_t index) {
    const auto& segments = timeline.segments();
    return index > 0 && segments[index].side && segments[index - 1].side &&
           *segments[index].side != *segments[index - 1].side;
}

/// The two instructions that hold the `spoken`th, so that the words stand still while both are said.
std::vector<std::string> twoAround(const std::vector<Instruction>& instructions, std::size_t spoken) {
    const std::size_t count = instructions.size();
    const std::size_t first = std::min(spoken - spoken % 2, count > 2 ? count - 2 : 0);
    std::vector<std::string> lines;
    for (std::size_t i = first; i < std::min(first + 2, count); ++i)
        lines.push_back(instructions[i].caption);
    return lines;
}

std::optional<std::size_t> instructionSaid(const Segment& segment, const Cue& cue) {
    const auto& instructions = segment.stretch->instructions;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        if (instructions[i].caption == cue.caption) return i;
    }
    return std::nullopt;
}

/// What the segment's turn has said of how to do the stretch, and whether it will say more.
struct Told {
    std::optional<std::size_t> last;
    bool more = false;
};

Told toldAt(const Timeline& timeline, std::size_t index, Time position) {
    const auto& segments = timeline.segments();
    const Segment& segment = segments[index];
    while (index > 0 && segments[index - 1].turn == segment.turn)
        --index;
    const auto& cues = timeline.cues();
    auto cue = std::lower_bound(cues.begin(), cues.end(), segments[index].start,
                                [](const Cue& each, Time start) { return each.at < start; });
    Told told;
    for (; cue != cues.end() && cue->at < segment.end(); ++cue) {
        if (cue->kind != CueKind::speech) continue;
        const auto said = instructionSaid(segment, *cue);
        if (!said) continue;
        if (cue->at > position) return {told.last, true};
        told.last = said;
    }
    return told;
}

std::vector<std::string> instructionsAt(const Timeline& timeline, std::size_t index, Time position, const Cue* spoken) {
    const Segment& segment = timeline.segments()[index];
    if (!segment.stretch || segment.stretch->instructions.empty()) return {};
    const auto& instructions = segment.stretch->instructions;
    const bool open = segment.kind == SegmentKind::openHold;
    const Told told = toldAt(timeline, index, position);
    std::size_t present = told.last.value_or(0);
    if (isEffort(segment.kind) && !told.more) {
        const auto said = spoken != nullptr ? instructionSaid(segment, *spoken) : std::nullopt;
        // Where there is room for one only: the last but one tells what to do, the last how it feels.
        present = said.value_or(instructions.size() - std::min<std::size_t>(open ? 2 : 1, instructions.size()));
    }
    // The action takes the place of the other line.
    if (open) return {instructions[present].caption};
    return twoAround(instructions, present);
}

struct Headed {
    std::string heading;
    std::vector<std::string> lines;
};

Headed headedAt(const Timeline& timeline, std::size_t index, Time position, const Cue* spoken) {
    const Segment& segment = timeline.segments()[index];
    const std::string name = segment.stretch ? segment.stretch->name : "";
    switch (segment.kind) {
    case SegmentKind::finish:
        if (!segment.say.empty()) return {segment.say, {}};
        return {"Done.", {spoken != nullptr ? spoken->caption : "That is all. Rest well."}};
    case SegmentKind::rest:
        // A long line is shown as it is said.
        if (segment.say.empty() || countCharacters(segment.say) > subtitleCharacters) return {"Rest", {}};
        return {"Rest", {segment.say}};
    case SegmentKind::change:
        if (!switchesSide(timeline, index)) {
            const bool both = legsMeant(segment) == LegsMeant::both;
            return {"Relax", {both ? "Both legs again." : "Same leg again."}};
        }
        return {"Switch to the " + legOf(segment), {name}};
    default:
        return {name, instructionsAt(timeline, index, position, spoken)};
    }
}

std::string nextAt(const Timeline& timeline, Time position, const Segment& segment) {
    if (segment.kind == SegmentKind::finish) return "";
    const Segment* next = timeline.nextEffort(position);
    if (next == nullptr) return "Next: done";
    if (next->kind == SegmentKind::rest || !next->stretch) return "Next: rest";
    const std::string leg = legOf(*next);
    if (next->stretch != segment.stretch) return "Next: " + next->stretch->name + (leg.empty() ? "" : ", " + leg);
    return "Next: " + (next->side == segment.side ? "again" : leg);
}

std::string lowered(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

/// The sentences of a text in lower case and without their full stops.
std::vector<std::string> sentencesOf(const std::string& text) {
    std::vector<std::string> sentences;
    std::string rest = lowered(text);
    while (!rest.empty()) {
        const std::size_t stop = rest.find(". ");
        std::string sentence = rest.substr(0, stop);
        if (!sentence.empty() && sentence.back() == '.') sentence.pop_back();
        if (!sentence.empty()) sentences.push_back(sentence);
        rest = stop == std::string::npos ? "" : rest.substr(stop + 2);
    }
    return sentences;
}

bool isOnScreen(const std::string& caption, const PlayerWords& words) {
    std::vector<std::string> shown = sentencesOf(words.heading + ". " + words.side);
    for (const std::string& line : words.lines) {
        for (std::string& sentence : sentencesOf(line))
            shown.push_back(std::move(sentence));
    }
    // These headings say the same in other words.
    if (words.heading.starts_with("Switch to")) shown.emplace_back("switch sides");
    if (words.heading == "Relax") shown.emplace_back("again");
    const auto sentences = sentencesOf(caption);
    return std::all_of(sentences.begin(), sentences.end(), [&](const std::string& sentence) {
        return std::find(shown.begin(), shown.end(), sentence) != shown.end();
    });
}

/// Puts the spoken line where there is room for it: in place of the instructions; but a short remark
/// during a hold or a movement goes on the caption's row.
void addSpoken(PlayerWords& words, const Segment& segment, const Cue& spoken, Time position) {
    if (isOnScreen(spoken.caption, words)) return;
    const bool busy = segment.kind == SegmentKind::hold || segment.kind == SegmentKind::move;
    if (busy && spoken.caption != segment.say) {
        words.caption = spoken.caption;
    } else {
        words.lines = {subtitleAt(spoken.caption, position - spoken.at)};
    }
}

/// "Left leg", "Cramped leg": the pill's words, in letters for a line of text.
std::string briefLegOf(const Segment& segment) {
    std::string leg = lowered(pillOf(segment));
    if (!leg.empty()) leg.front() = pillOf(segment).front();
    return leg;
}

/// The one line of the ember view.
std::string briefOf(const Timeline& timeline, std::size_t index) {
    const Segment& segment = timeline.segments()[index];
    const std::string leg = briefLegOf(segment);
    const auto withLeg = [&](const std::string& doing) { return leg.empty() ? doing : leg + " – " + doing; };
    switch (segment.kind) {
    case SegmentKind::ready:
        return leg.empty() ? "Get ready" : "Get ready – " + lowered(leg);
    case SegmentKind::change:
        return switchesSide(timeline, index) ? "Switch to the " + legOf(segment) : "Relax";
    case SegmentKind::hold:
        return withLeg("hold");
    case SegmentKind::move:
        return withLeg("keep moving");
    case SegmentKind::openHold:
        return withLeg("press E when it eases");
    case SegmentKind::rest:
        return "Rest";
    case SegmentKind::finish:
        break;
    }
    return "";
}

} // namespace

PlayerWords playerWords(const Timeline& timeline, Time position) {
    const std::size_t index = timeline.indexAt(position);
    const Segment& segment = timeline.segments()[index];
    const Cue* spoken = spokenAt(timeline, position, segment);
    PlayerWords words;
    words.title = timeline.title();
    Headed headed = headedAt(timeline, index, position, spoken);
    words.heading = std::move(headed.heading);
    words.lines = std::move(headed.lines);
    words.next = nextAt(timeline, position, segment);
    words.brief = briefOf(timeline, index);
    words.advice = segment.kind == SegmentKind::finish && !segment.say.empty();
    if (segment.kind == SegmentKind::finish) return words;

    if (timeline.efforts() > 1 && segment.number > 0) {
        words.progress = std::to_string(segment.number) + " of " + std::to_string(timeline.efforts());
    }
    // Nobody knows how long an open hold will take.
    if (segment.kind != SegmentKind::openHold) words.left = formatCountdown(timeline.left(position));
    words.number = numberOf(timeline.displayAt(position));
    words.unit = unitOf(segment);
    words.side = pillOf(segment);
    if (spoken != nullptr) addSpoken(words, segment, *spoken, position);
    if (segment.kind == SegmentKind::openHold) words.action = "Press E when it eases.";
    return words;
}

} // namespace unknot
