#include "routine/family.hpp"
#include "routine/reader.hpp"
#include "routine/step_keys.hpp"
#include "routine/step_reader.hpp"

#include <filesystem>

namespace unknot {
namespace {

std::string textOf(const std::optional<Node>& node) { return node ? node->text().value_or("") : ""; }

SourceMap readRoot(Mapping& keys, Routine& routine, const Stretches& stretches, const Wishes& wishes) {
    routine.title = textOf(keys.required("routine"));
    routine.about = textOf(keys.optional("about"));
    routine.source = textOf(keys.optional("source"));
    if (const auto light = keys.optional("light")) {
        routine.light = light
                            ->choice<LightWish>(
                                {{"day", LightWish::day}, {"night", LightWish::night}, {"auto", LightWish::automatic}})
                            .value_or(LightWish::automatic);
    }
    if (const auto position = keys.optional("position")) {
        routine.position = position->choice<BodyPosition>(positionWords).value_or(BodyPosition::standing);
    }
    routine.position = wishes.position.value_or(routine.position);
    routine.ready = readLead(keys, "ready");
    routine.change = readLead(keys, "change");
    routine.end = textOf(keys.optional("end"));
    StepReader reader({stretches, routine.ready, routine.change, routine.position, wishes.crampedSide, routine.light});
    if (const auto steps = keys.required("steps")) routine.steps = reader.readAll(*steps);
    // At the top every key of a step belongs to a step.
    std::vector<Elsewhere> elsewhere = {{"stretch", "to a step under 'steps'"},
                                        {"rest", "to a step under 'steps'"},
                                        {"repeat", "to a step under 'steps'"},
                                        {"say", "to a step under 'steps'"},
                                        {"name", "in a stretch file; a routine's name stands behind 'routine:'"}};
    for (const Elsewhere& key : keysOfStretchSteps())
        elsewhere.push_back(key);
    keys.finish(elsewhere);
    return reader.takeSources();
}

} // namespace

RoutineResult readRoutine(const std::string& file, std::string_view text, const Stretches& stretches,
                          const Wishes& wishes) {
    Complaints complaints(file);
    RoutineResult result;
    Routine routine;
    routine.file = file;
    routine.id = std::filesystem::path(file).stem().string();
    const YamlFile yaml(text, "a routine begins with 'routine: NAME'", complaints);
    if (const auto root = yaml.root()) {
        Mapping keys(*root, "routine");
        if (keys.good()) result.sources = readRoot(keys, routine, stretches, wishes);
    }
    if (!complaints.anyError()) result.value = std::move(routine);
    result.diagnostics = complaints.take();
    return result;
}

} // namespace unknot
