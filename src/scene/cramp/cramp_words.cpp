#include "scene/cramp/cramp_words.hpp"

#include "scene/parts/instruction_words.hpp"
#include "scene/player/player_words.hpp"

#include <algorithm>

namespace unknot {

namespace {

bool isFirstStage(const Segment& segment) { return segment.easing > 0 && segment.start == segment.easingSince; }

/// The first segment of this cramp's next stage; null if the present stage is the last.
const Segment* nextStage(const Timeline& timeline, std::size_t index) {
    const auto& segments = timeline.segments();
    const Segment& present = segments[index];
    for (std::size_t i = index + 1; i < segments.size(); ++i) {
        if (segments[i].easing != present.easing || segments[i].kind() == SegmentKind::finish) return nullptr;
        if (segments[i].stretch != present.stretch) return &segments[i];
    }
    return nullptr;
}

std::string lowered(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

/// The first sentence of a line, without "Now" and its full stop: "sit on the edge of the bed".
std::string briefOf(std::string line) {
    constexpr std::string_view now = "Now ";
    line = line.substr(line.starts_with(now) ? now.size() : 0);
    line = line.substr(0, line.find(". "));
    while (line.ends_with('.'))
        line.pop_back();
    return lowered(line);
}

std::string nextIn(const Timeline& timeline, std::size_t index) {
    const Segment& segment = timeline.segments()[index];
    const Segment& finish = timeline.segments().back();
    if (const Segment* next = nextStage(timeline, index)) {
        const std::string at = "Next, at " + formatElapsed(next->start - segment.easingSince) + ": ";
        if (next->stretch) return at + lowered(next->stretch->name);
        return at + (next->say.empty() ? "rest" : briefOf(next->say));
    }
    if (!advisesHelp(finish)) return "";
    return "At " + formatElapsed(finish.start - segment.easingSince) + ": get help, if it has not eased";
}

/// The time that the cramp took, once it has eased.
std::string easedAfter(const Timeline& timeline, std::size_t index) {
    const auto& segments = timeline.segments();
    for (std::size_t i = index; i-- > 0;)
        if (segments[i].easing > 0) return "Eased after " + formatElapsed(segments[i].end() - segments[i].easingSince);
    return "";
}

/// Adds the neighbour of an instruction. The pairs never change, so the words change only after every second
/// instruction.
std::vector<std::string> withNeighbour(const Segment& segment, std::vector<std::string> lines) {
    if (lines.size() != 1 || !segment.stretch) return lines;
    const auto& all = segment.stretch->instructions;
    const auto said = std::find_if(all.begin(), all.end(),
                                   [&](const Instruction& instruction) { return instruction.caption == lines[0]; });
    if (said == all.end() || all.size() < 2) return lines;
    const auto which = static_cast<std::size_t>(said - all.begin());
    const std::size_t first = std::min(which - which % 2, all.size() - 2);
    return {all[first].caption, all[first + 1].caption};
}

} // namespace

std::string tileOf(CrampMuscle muscle) {
    switch (muscle) {
    case CrampMuscle::foot:
        return "Foot";
    case CrampMuscle::thighFront:
        return "Front of thigh";
    case CrampMuscle::thighBack:
        return "Back of thigh";
    case CrampMuscle::calf:
        break;
    }
    return "Calf";
}

CrampWords crampWords(const Timeline& timeline, Time position) {
    const std::size_t index = timeline.indexAt(position);
    const Segment& segment = timeline.segments()[index];
    const PlayerWords player = playerWords(timeline, position);
    CrampWords words;
    words.title = timeline.title();
    words.cautionText = player.cautionText;
    words.eased = !mayEase(segment);
    if (segment.side) words.side = player.side;
    words.lines = player.lines.empty() ? std::vector{player.heading} : withNeighbour(segment, player.lines);
    if (segment.kind() == SegmentKind::finish) {
        words.quiet = easedAfter(timeline, index);
        return words;
    }
    if (words.eased) {
        words.quiet = easedAfter(timeline, index);
        words.number = player.number;
        words.unit = player.unit;
        words.next = player.next;
    } else {
        words.quiet = isFirstStage(segment) ? "Breathe out slowly." : player.heading;
        words.number = formatElapsed(position - segment.easingSince);
        words.next = nextIn(timeline, index);
    }
    if (!player.caption.empty()) words.next = "“" + player.caption + "”";
    return words;
}

} // namespace unknot
