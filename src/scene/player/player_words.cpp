#include "scene/player/player_words.hpp"

#include "base/unicode.hpp"
#include "routine/speech_estimate.hpp"
#include "routine/stretch/muscle.hpp"
#include "scene/parts/instruction_words.hpp"
#include "scene/player/leg_words.hpp"
#include "scene/player/subtitle.hpp"
#include "timeline/legs.hpp"
#include "timeline/phrases.hpp"

#include <algorithm>

namespace unknot {

namespace {

/// How long a line stays in the words after it was spoken, if something else can take its place.
constexpr Time lingers = seconds(2);

/// The line being spoken. Before a hold it stays until the next line. During an effort it gives way to the
/// instructions.
const Cue* spokenAt(const Timeline& timeline, Time position, const Segment& segment) {
    const Cue* spoken = timeline.captionAt(position);
    if (spoken == nullptr || !isEffort(segment)) return spoken;
    return position < spoken->at + estimatedLength(spoken->spoken) + lingers ? spoken : nullptr;
}

/// Up to 99 s as seconds; more is easier to grasp as minutes.
std::string numberOf(const Timeline::Counter& counter) {
    if (counter.count > 0) return std::to_string(counter.count);
    const std::int64_t up = counter.value.count() / samplesPerSecond;
    const std::int64_t down = (counter.value.count() + samplesPerSecond - 1) / samplesPerSecond;
    const std::int64_t whole = counter.countsUp ? up : down;
    if (whole < 100) return std::to_string(whole);
    return counter.countsUp ? formatElapsed(counter.value) : formatCountdown(counter.value);
}

bool isForRest(const Segment& segment) {
    const auto* change = std::get_if<Segment::Change>(&segment.role);
    return change != nullptr && change->rests && !segment.switchesSide;
}

std::string unitOf(const Segment& segment) {
    switch (segment.kind()) {
    case SegmentKind::ready:
        return "get ready";
    case SegmentKind::change:
        return isForRest(segment) ? "rest" : "change";
    case SegmentKind::move:
        return "of " + std::to_string(std::get<Segment::Move>(segment.role).count);
    case SegmentKind::openHold:
        return "counting up";
    default:
        return "";
    }
}

struct HeadedLines {
    std::string heading;
    InstructionLines lines;
};

HeadedLines headedLinesAt(const Timeline& timeline, std::size_t index, Time position, const Cue* spoken) {
    const Segment& segment = timeline.segments()[index];
    const std::string name = segment.stretch ? segment.stretch->name : "";
    switch (segment.kind()) {
    case SegmentKind::finish:
        if (!segment.say.empty()) return {segment.say, {}};
        return {"Done.", {{spoken != nullptr ? spoken->caption : std::string(phrases::allDone)}}};
    case SegmentKind::rest:
        if (segment.say.empty()) return {"Rest", {}};
        // A long line of the author is shown page by page while it is spoken; see addSpoken().
        if (countCharacters(segment.say) > subtitleCharacters) return {"Before you go on", {}};
        return {"Before you go on", {{segment.say}}};
    case SegmentKind::change:
        if (!segment.switchesSide) return {isForRest(segment) ? "Rest" : "Relax", {{std::string(againLine(segment))}}};
        return {"Switch to the " + legOf(segment), {{name}}};
    default:
        return {name, instructionsAt(timeline, index, position, spoken)};
    }
}

std::string lowered(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string unstopped(std::string sentence) {
    if (!sentence.empty() && sentence.back() == '.') sentence.pop_back();
    return sentence;
}

std::string nextAt(const Timeline& timeline, Time position, const Segment& segment) {
    if (segment.kind() == SegmentKind::finish) return "";
    if (const Instruction* movement = nextMovement(timeline, position)) return "Next: " + unstopped(movement->caption);
    const Segment* next = timeline.nextMainSegment(position);
    if (next == nullptr)
        return advisesHelp(timeline.segments().back()) ? "Next: get help, if it has not eased" : "Next: done";
    if (next->kind() == SegmentKind::rest || !next->stretch) return "Next: rest for " + formatDuration(next->length);
    const WorkedLegs legs = workedLegs(*next);
    // A cramp is about one leg, so its next step does not name the leg again.
    const bool known = legs == WorkedLegs::cramped && workedLegs(segment) == legs;
    const std::string leg = known ? "" : lowered(briefLegOf(*next));
    if (next->stretch != segment.stretch) return "Next: " + next->stretch->name + (leg.empty() ? "" : ", " + leg);
    if (next->side != segment.side) return "Next: " + leg;
    if (next->stretch->legs != Legs::one) return "Next: once more";
    return isOfLeg(next->stretch->muscle) ? "Next: the same leg again" : "Next: the same side again";
}

/// The sentences of a text in lower case and without their full stops.
std::vector<std::string> sentencesOf(const std::string& text) {
    std::vector<std::string> sentences;
    std::string rest = lowered(text);
    while (!rest.empty()) {
        const std::size_t stop = rest.find(". ");
        const std::string sentence = unstopped(rest.substr(0, stop));
        if (!sentence.empty()) sentences.push_back(sentence);
        rest = stop == std::string::npos ? "" : rest.substr(stop + 2);
    }
    return sentences;
}

bool isOnScreen(const std::string& caption, const PlayerWords& words) {
    std::vector<std::string> shown = sentencesOf(words.heading + ". " + words.side + ". " + words.cautionText);
    for (const std::string& line : words.lines) {
        for (std::string& sentence : sentencesOf(line))
            shown.push_back(std::move(sentence));
    }
    // These headings say the same in other words.
    const auto alsoSays = [&](std::string_view phrase) { shown.push_back(unstopped(lowered(std::string(phrase)))); };
    if (words.heading.starts_with("Switch to")) alsoSays(phrases::switchSides);
    if (words.heading == "Relax") alsoSays(phrases::again);
    // The screen shows this line anyway, as long as it is true.
    alsoSays(phrases::pressE);
    const auto sentences = sentencesOf(caption);
    return std::all_of(sentences.begin(), sentences.end(), [&](const std::string& sentence) {
        return std::find(shown.begin(), shown.end(), sentence) != shown.end();
    });
}

/// Puts the spoken line in place of the instructions. During a hold or a movement, any line but the author's goes to
/// the caption's row instead.
void addSpoken(PlayerWords& words, const Segment& segment, const Cue& spoken, Time position) {
    if (isOnScreen(spoken.caption, words)) return;
    const bool busy = segment.kind() == SegmentKind::hold || segment.kind() == SegmentKind::move;
    if (busy && spoken.caption != segment.say) {
        words.caption = spoken.caption;
    } else {
        words.lines = {subtitleAt(spoken.caption, position - spoken.at)};
        words.present = 0;
    }
}

/// The single line of the ember view.
std::string briefOf(const Timeline& timeline, std::size_t index) {
    const Segment& segment = timeline.segments()[index];
    const std::string leg = briefLegOf(segment);
    const std::string ease = mayEase(segment) ? ", E when it eases" : "";
    const auto withLeg = [&](const std::string& doing) { return leg.empty() ? doing : leg + " – " + doing; };
    switch (segment.kind()) {
    case SegmentKind::ready:
        return leg.empty() ? "Get ready" : "Get ready – " + lowered(leg);
    case SegmentKind::change:
        return segment.switchesSide ? "Switch to the " + legOf(segment) : "Relax";
    case SegmentKind::hold:
        return withLeg("hold" + ease);
    case SegmentKind::move:
        return withLeg("keep moving" + ease);
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
    HeadedLines headed = headedLinesAt(timeline, index, position, spoken);
    words.heading = std::move(headed.heading);
    words.lines = std::move(headed.lines.lines);
    words.present = headed.lines.present;
    words.next = nextAt(timeline, position, segment);
    words.brief = briefOf(timeline, index);
    words.advice = segment.kind() == SegmentKind::finish && !segment.say.empty();
    if (segment.kind() == SegmentKind::finish) return words;

    if (timeline.efforts() > 1 && segment.number > 0) {
        words.progress = std::to_string(segment.number) + " of " + std::to_string(timeline.efforts());
    }
    // The time until it eases is unknown.
    if (!mayEase(segment)) words.timeLeft = formatCountdown(timeline.timeLeft(position));
    if (mayEase(segment) && segment.kind() != SegmentKind::openHold)
        words.soFar = formatElapsed(position - segment.easingSince);
    words.number = numberOf(timeline.counterAt(position));
    words.unit = unitOf(segment);
    words.side = pillOf(segment);
    words.cautionText = cautionTextOf(segment);
    if (spoken != nullptr) addSpoken(words, segment, *spoken, position);
    // While the person gets into position, a caution replaces the words about E; the row of keys names E anyway.
    if (mayEase(segment) && (isEffort(segment) || words.cautionText.empty())) words.action = phrases::pressE;
    return words;
}

} // namespace unknot
