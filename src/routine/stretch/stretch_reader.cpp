#include "routine/family.hpp"
#include "routine/reader.hpp"
#include "routine/spoken_line.hpp"
#include "routine/step_warnings.hpp"
#include "routine/stretch/instruction_reader.hpp"
#include "routine/stretch/muscle.hpp"
#include "routine/stretch/pose_reader.hpp"

#include <filesystem>

namespace unknot {
namespace {

constexpr std::size_t mostCautions = 12;
constexpr std::size_t mostSources = 12;

// A routine may name the family. It then gets the stretch for the person's position.
void readFamily(Mapping& keys, Stretch& stretch) {
    const auto family = keys.optional("family");
    if (!family) return;
    stretch.family = family->choice<std::string_view>(familyWords).value_or("");
    if (stretch.position == BodyPosition::floor)
        keys.addErrorAtKey(DiagnosticId::stretchFamily, "family",
                           "a stretch of a family is for bed, chair or standing, but this one is for the "
                           "floor; delete 'family'");
}

void readWords(Mapping& keys, Stretch& stretch) {
    if (const auto name = keys.required("name")) stretch.name = readSpokenLine(*name);
    if (const auto muscle = keys.required("muscle"))
        stretch.muscle = muscle->choice<Muscle>(muscleWords).value_or(Muscle::calf);
    if (const auto position = keys.required("position")) {
        stretch.position = position
                               ->choice<BodyPosition>({{"bed", BodyPosition::bed},
                                                       {"chair", BodyPosition::seated},
                                                       {"floor", BodyPosition::floor},
                                                       {"standing", BodyPosition::standing}})
                               .value_or(BodyPosition::standing);
    }
    readFamily(keys, stretch);
    keys.choice("legs", {{"one", Legs::one}, {"both", Legs::both}, {"none", Legs::none}}, stretch.legs);
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

/// A caution is either a text, which is only shown, or a mapping like an instruction, which is spoken too.
void readCautions(const Node& node, Stretch& stretch) {
    const auto entries = node.list(1, mostCautions, "this caution");
    if (!entries) return;
    for (const Node& entry : *entries) {
        if (entry.isText()) {
            if (auto text = entry.text()) stretch.cautions.push_back({std::move(*text), ""});
            continue;
        }
        readMapping(entry, "caution", [&](Mapping& keys) {
            Caution caution;
            if (const auto caption = keys.required("caption")) caution.caption = caption->text().value_or("");
            if (const auto spoken = keys.required("spoken")) caution.spoken = readSpokenLine(*spoken);
            keys.choice("words", {{"short", true}, {"full", false}}, caution.isAlways);
            stretch.cautions.push_back(std::move(caution));
        });
    }
}

void readDose(Mapping& keys, Stretch& stretch) {
    const auto hold = keys.optional("hold");
    const auto count = keys.optional("count");
    if (bool(hold) == bool(count)) {
        std::vector<RelatedLocation> others;
        for (const char* key : {"hold", "count"})
            if (keys.has(key) && keys.locationOfKey(key) != keys.node().location())
                others.push_back({keys.locationOfKey(key), "'" + std::string(key) + "' is here"});
        keys.node().addError(hold ? DiagnosticId::conflictingKeys : DiagnosticId::missingKey,
                             "a dose has either 'hold', or 'count' with 'pace'", std::move(others));
        for (const char* key : {"hold", "count", "pace"})
            keys.ignore(key);
    } else if (hold) {
        if (const auto length = hold->duration(limits::routineLength, Node::Zero::refused))
            stretch.dose = Hold{*length};
    } else if (const auto pace = keys.required("pace")) {
        const auto times = count->wholeNumber(1, limits::repeats);
        const auto length = pace->duration(limits::routineLength, Node::Zero::refused);
        if (length && *length < limits::fastestPace)
            pace->addError(DiagnosticId::outOfRange, "'pace' must be at least " + formatDuration(limits::fastestPace));
        if (times && length) stretch.dose = PacedMovement{*times, *length};
    }
}

/// Reads the lines for several cycles. Their numbers must match, if the number of cycles is known.
void readMovements(Mapping& keys, bool knowsCycles, Stretch& stretch) {
    const std::size_t cycles = stretch.poses.cycles.size();
    const auto movements = keys.optional("movements");
    if (!movements) {
        if (knowsCycles && cycles > 1)
            keys.addMissingError({"movements"}, "'movements' is missing: a line for each of the " +
                                                    std::to_string(cycles) + " cycles of the poses");
        return;
    }
    const auto entries = movements->list(fewestCycles, mostCycles, "this movement");
    if (!entries) return;
    for (const Node& entry : *entries)
        stretch.movements.push_back(readCaptionAndLine(entry, "movement"));
    if (knowsCycles && stretch.movements.size() != cycles)
        movements->addError(DiagnosticId::poseCycle, "there are " + std::to_string(stretch.movements.size()) +
                                                         " movements, but " + std::to_string(cycles) +
                                                         " cycles of poses");
}

// Warns if the default effort does not suit the poses.
void warnOfDose(const Mapping& keys, const Stretch& stretch) {
    const std::size_t cycles = stretch.poses.cycles.size();
    const auto* paced = std::get_if<PacedMovement>(&*stretch.dose);
    std::string fault;
    DiagnosticId id = DiagnosticId::holdOrCount;
    if (!paced && cycles > 0)
        fault = "the poses have a cycle, so this is a movement; its dose is a 'count' with 'pace' and no 'hold'";
    else if (paced && cycles == 0)
        fault = "the poses have no cycle, so you hold this; its dose is a 'hold' and no 'count'";
    else if (paced && static_cast<std::size_t>(paced->count) < cycles) {
        id = DiagnosticId::countTooSmall;
        fault = countTooSmallMessage(paced->count, cycles);
    }
    if (!fault.empty()) keys.node().sink().warning(id, keys.locationOfKey("dose"), fault);
}

// Reads a single text, or a list of texts.
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
    keys.setMisplacedKeys({{"routine", "in a routine file; a stretch's name is after 'name:'"},
                           {"steps", "in a routine file"},
                           {"caption", "to an entry of 'instructions'"},
                           {"spoken", "to an entry of 'instructions'"}});
    const auto node = keys.optional("poses");
    const auto poses = node ? readPoses(*node) : std::nullopt;
    stretch.poses = poses.value_or(Poses{});
    readWords(keys, stretch);
    readInstructions(keys, InstructionsOf::stretchFile, stretch);
    if (const auto cautions = keys.required("cautions")) readCautions(*cautions, stretch);
    if (const auto dose = keys.required("dose"))
        readMapping(*dose, "dose", [&](Mapping& parts) { readDose(parts, stretch); });
    if (const auto easing = keys.optional("easing"))
        stretch.easing = readCaptionAndLine(*easing, "line for a new round");
    if (const auto change = keys.optional("change"))
        stretch.change = change->duration(limits::leadTime, Node::Zero::refused);
    if (const auto source = keys.required("source")) stretch.sources = readTexts(*source, mostSources, "this source");
    readMovements(keys, !node || poses, stretch);
    if (poses && stretch.dose) warnOfDose(keys, stretch);
}

} // namespace

ReadResult<Stretch> readStretch(const std::string& file, std::string_view text) {
    DiagnosticSink sink(file);
    Stretch stretch;
    stretch.file = file;
    stretch.id = std::filesystem::path(file).stem().string();
    const YamlFile yaml(text, "a stretch begins with 'name: NAME'", sink);
    if (const auto root = yaml.root()) readMapping(*root, "stretch", [&](Mapping& keys) { readRoot(keys, stretch); });
    ReadResult<Stretch> result;
    if (!sink.anyError()) result.value = std::move(stretch);
    result.diagnostics = sink.take();
    return result;
}

} // namespace unknot
