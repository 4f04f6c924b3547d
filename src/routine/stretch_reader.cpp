#include "routine/pose_reader.hpp"
#include "routine/reader.hpp"

#include <filesystem>

namespace unknot {
namespace {

constexpr std::size_t mostCautions = 12;
constexpr std::size_t mostSources = 12;

void readWords(Mapping& keys, Stretch& stretch) {
    if (const auto name = keys.required("name")) stretch.name = name->text().value_or("");
    if (const auto muscle = keys.required("muscle")) {
        stretch.muscle = muscle
                             ->choice<Muscle>({{"calf", Muscle::calf},
                                               {"soleus", Muscle::soleus},
                                               {"hamstring", Muscle::hamstring},
                                               {"quadriceps", Muscle::quadriceps},
                                               {"arch", Muscle::arch},
                                               {"shin", Muscle::shin}})
                             .value_or(Muscle::calf);
    }
    if (const auto position = keys.required("position")) {
        stretch.position = position
                               ->choice<Position>({{"bed", Position::bed},
                                                   {"chair", Position::chair},
                                                   {"floor", Position::floor},
                                                   {"standing", Position::standing}})
                               .value_or(Position::standing);
    }
    if (const auto prop = keys.required("prop")) {
        stretch.prop = prop->choice<Prop>({{"none", Prop::none},
                                           {"wall", Prop::wall},
                                           {"chair", Prop::chair},
                                           {"towel", Prop::towel},
                                           {"step", Prop::step},
                                           {"bed", Prop::bed},
                                           {"pack", Prop::pack}})
                           .value_or(Prop::none);
    }
}

void readInstructions(Mapping& keys, Stretch& stretch) {
    const auto node = keys.required("instructions");
    const auto entries = node ? node->list(2, 5, "this instruction") : std::nullopt;
    if (!entries) return;
    for (const Node& entry : *entries) {
        Mapping instruction(entry, "instruction");
        if (!instruction.good()) continue;
        const auto caption = instruction.required("caption");
        const auto spoken = instruction.required("spoken");
        Instruction read;
        if (caption) read.caption = caption->text().value_or("");
        if (spoken) read.spoken = spoken->text().value_or("");
        stretch.instructions.push_back(std::move(read));
        instruction.finish();
    }
}

// One text, or a list of them.
std::vector<std::string> readTexts(const Node& node, std::size_t most, const std::string& entryLabel) {
    std::vector<std::string> texts;
    if (node.isText()) {
        if (auto text = node.text()) texts.push_back(std::move(*text));
        return texts;
    }
    const auto entries = node.list(1, most, entryLabel);
    if (!entries) return texts;
    for (const Node& entry : *entries) {
        if (auto text = entry.text()) texts.push_back(std::move(*text));
    }
    return texts;
}

void readRoot(Mapping& keys, Stretch& stretch) {
    readWords(keys, stretch);
    readInstructions(keys, stretch);
    if (const auto cautions = keys.optional("cautions"))
        stretch.cautions = readTexts(*cautions, mostCautions, "this caution");
    if (const auto source = keys.required("source")) stretch.sources = readTexts(*source, mostSources, "this source");
    if (const auto poses = keys.optional("poses")) stretch.poses = readPoses(*poses).value_or(Poses{});
    constexpr Elsewhere elsewhere[] = {{"routine", "in a routine file; a stretch's name stands behind 'name:'"},
                                       {"steps", "in a routine file"},
                                       {"caption", "to an entry of 'instructions'"},
                                       {"spoken", "to an entry of 'instructions'"}};
    keys.finish(elsewhere);
}

} // namespace

ReadResult<Stretch> readStretch(const std::string& file, std::string_view text) {
    Complaints complaints(file);
    Stretch stretch;
    stretch.file = file;
    stretch.id = std::filesystem::path(file).stem().string();
    const YamlFile yaml(text, "a stretch begins with 'name: NAME'", complaints);
    if (const auto root = yaml.root()) {
        Mapping keys(*root, "stretch");
        if (keys.good()) readRoot(keys, stretch);
    }
    ReadResult<Stretch> result;
    if (!complaints.anyError()) result.value = std::move(stretch);
    result.diagnostics = complaints.take();
    return result;
}

} // namespace unknot
