#include "routine/stretch/instruction_reader.hpp"

#include "base/unicode.hpp"
#include "routine/spoken_line.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace unknot {
namespace {

// The message below says 120.
static_assert(limits::captionCharacters == 120);

std::string readCaption(const Node& node) {
    std::string caption = node.text().value_or("");
    if (countCharacters(caption) > limits::captionCharacters)
        node.addError(DiagnosticId::overLimit,
                      "at most 120 characters fit the screen beside the figure; put the rest into another instruction");
    return caption;
}

/// The poses to which an instruction may lead, with the figure's progress there.
std::vector<std::pair<const char*, double>> poseWords(const Poses& poses) {
    std::vector<std::pair<const char*, double>> words{{"ready", 0}};
    for (std::size_t i = 0; i < poses.way.size(); ++i)
        words.emplace_back(poses.way[i].name.c_str(), progressOfPose(poses, i + 1));
    words.emplace_back("hold", 1);
    return words;
}

void readLines(Mapping& keys, Instruction& read) {
    if (const auto caption = keys.required("caption")) read.caption = readCaption(*caption);
    if (const auto spoken = keys.required("spoken")) read.spoken = readSpokenLine(*spoken);
}

Instruction readEntry(const Node& entry, InstructionsOf owner, const Poses& poses) {
    Instruction read;
    if (owner == InstructionsOf::exercise && !entry.isMapping()) {
        read.caption = readCaption(entry);
        read.spoken = entry.isText() ? readSpokenLine(entry) : "";
        return read;
    }
    readMapping(entry, "instruction", [&](Mapping& keys) {
        if (const auto pose = keys.optional("pose"))
            read.progress = pose->choice<double>(WordTable<double>(poseWords(poses)));
        readLines(keys, read);
    });
    return read;
}

/// The figure goes only forward.
void checkWay(const Mapping& keys, const Stretch& stretch, const std::vector<Node>& entries) {
    double reached = 0;
    std::size_t named = 0, furthest = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto progress = stretch.instructions[i].progress;
        if (progress && *progress < reached)
            entries[i].addError(DiagnosticId::poseWay,
                                "the figure is beyond this pose already; instructions lead forward on the way",
                                {{entries[furthest].location(), "the instruction that leads further is here"}});
        if (progress && *progress > reached && *progress < 1) ++named;
        if (progress && *progress > reached) furthest = i;
        reached = std::max(reached, progress.value_or(reached));
    }
    if (named < stretch.poses.way.size())
        keys.node().sink().error(DiagnosticId::poseWay, keys.locationOfKey("instructions"),
                                 "each pose of the way needs an instruction that leads to it with 'pose: NAME'");
}

} // namespace

Instruction readCaptionAndLine(const Node& entry, const std::string& what) {
    Instruction read;
    readMapping(entry, what, [&](Mapping& keys) { readLines(keys, read); });
    return read;
}

void readInstructions(Mapping& keys, InstructionsOf owner, Stretch& stretch) {
    const bool isFile = owner == InstructionsOf::stretchFile;
    const auto node = isFile ? keys.required("instructions") : keys.optional("instructions");
    if (!node && isFile) return;
    const auto entries = node ? node->list(isFile ? 2 : 1, 5, "this instruction") : std::optional(std::vector<Node>{});
    if (!entries) return;
    for (const Node& entry : *entries)
        stretch.instructions.push_back(readEntry(entry, owner, stretch.poses));
    checkWay(keys, stretch, *entries);
}

} // namespace unknot
