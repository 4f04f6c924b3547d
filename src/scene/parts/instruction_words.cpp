#include "scene/parts/instruction_words.hpp"

#include <algorithm>
#include <optional>

namespace unknot {

namespace {

/// The pair of instructions that has number `spoken`, so that the words stand still while both are spoken.
InstructionLines twoAround(const std::vector<Instruction>& instructions, std::size_t spoken) {
    const std::size_t count = instructions.size();
    const std::size_t first = std::min(spoken - spoken % 2, count > 2 ? count - 2 : 0);
    InstructionLines around{{}, spoken - first};
    for (std::size_t i = first; i < std::min(first + 2, count); ++i)
        around.lines.push_back(instructions[i].caption);
    return around;
}

std::optional<std::size_t> instructionSaid(const Segment& segment, const Cue& cue) {
    const auto& instructions = segment.stretch->instructions;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        if (instructions[i].caption == cue.caption) return i;
    }
    return std::nullopt;
}

/// The last instruction spoken in the segment's turn, and if more follow.
struct InstructionProgress {
    std::optional<std::size_t> last;
    bool more = false;
};

InstructionProgress progressAt(const Timeline& timeline, std::size_t index, Time position) {
    const auto& segments = timeline.segments();
    const Segment& segment = segments[index];
    while (index > 0 && segments[index - 1].turn == segment.turn)
        --index;
    const auto& cues = timeline.cues();
    auto cue = std::lower_bound(cues.begin(), cues.end(), segments[index].start,
                                [](const Cue& each, Time start) { return each.at < start; });
    InstructionProgress progress;
    for (; cue != cues.end() && cue->at < segment.end(); ++cue) {
        if (cue->kind != CueKind::speech) continue;
        const auto said = instructionSaid(segment, *cue);
        if (!said) continue;
        if (cue->at > position) return {progress.last, true};
        progress.last = said;
    }
    return progress;
}

/// The movement `later` places after the present movement; null if none.
const Instruction* movementOf(const Timeline& timeline, Time position, std::size_t later) {
    const Segment& segment = timeline.at(position);
    const auto* move = std::get_if<Segment::Move>(&segment.role);
    if (!move || !segment.stretch) return nullptr;
    const auto& movements = segment.stretch->movements;
    const std::size_t present = movementAt(segment, timeline.counterAt(position).count - 1);
    const std::size_t last = movementAt(segment, move->count - 1);
    return present + later < movements.size() && present + later <= last ? &movements[present + later] : nullptr;
}

} // namespace

InstructionLines instructionsAt(const Timeline& timeline, std::size_t index, Time position, const Cue* spoken) {
    const Segment& segment = timeline.segments()[index];
    if (!segment.stretch || segment.stretch->instructions.empty()) return {};
    const auto& instructions = segment.stretch->instructions;
    const bool open = isEffort(segment) && mayEase(segment);
    const InstructionProgress progress = progressAt(timeline, index, position);
    std::size_t present = progress.last.value_or(0);
    if (isEffort(segment) && !progress.more) {
        const auto said = spoken != nullptr ? instructionSaid(segment, *spoken) : std::nullopt;
        // If the stretch may ease, only one line fits: the last but one tells how to hold, the last how it should feel.
        present = said.value_or(instructions.size() - std::min<std::size_t>(open ? 2 : 1, instructions.size()));
    }
    const Instruction* movement = progress.more ? nullptr : movementOf(timeline, position, 0);
    // The words for the key to press take the place of the second line.
    if (movement && open) return {{movement->caption}};
    if (movement) return {{movement->caption, instructions[present].caption}};
    if (open) return {{instructions[present].caption}};
    return twoAround(instructions, present);
}

const Instruction* nextMovement(const Timeline& timeline, Time position) { return movementOf(timeline, position, 1); }

std::string cautionTextOf(const Segment& segment) {
    std::string cautionText;
    if (!segment.firstTime || !segment.stretch) return cautionText;
    for (const Caution& caution : segment.stretch->cautions) {
        if (!caution.spoken.empty()) cautionText += (cautionText.empty() ? "" : " ") + caution.caption;
    }
    return cautionText;
}

} // namespace unknot
