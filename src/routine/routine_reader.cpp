#include "routine/family.hpp"
#include "routine/named/chime_reader.hpp"
#include "routine/named/routine_name.hpp"
#include "routine/reader.hpp"
#include "routine/routine_keys.hpp"
#include "routine/spoken_line.hpp"
#include "routine/step/step_extras.hpp"
#include "routine/step_reader.hpp"

#include <algorithm>
#include <filesystem>

namespace unknot {
namespace {

std::string textOf(const std::optional<Node>& node) { return node ? node->text().value_or("") : ""; }

bool isBehind(const SourceLocation& a, const SourceLocation& b) { return a.line > b.line; }

// A step's key behind the steps lacks the spaces before it.
void addUnindentedErrors(Mapping& keys) {
    if (!keys.has("steps")) return;
    const SourceLocation steps = keys.locationOfKey("steps");
    for (const MisplacedKey& key : misplacedKeysFor(RoutineKey::file)) {
        const bool isStepKey = std::ranges::any_of(routine_keys::all, [&](const RoutineKey& known) {
            return known.key == key.key && (known.owners & RoutineKey::anyStep);
        });
        if (!isStepKey || !keys.has(key.key) || !isBehind(keys.locationOfKey(key.key), steps)) continue;
        keys.addErrorAtKey(DiagnosticId::misplacedKey, key.key,
                           "'" + std::string(key.key) + "' belongs " + std::string(key.where) +
                               "; move it in under the step");
    }
}

void readRoot(Mapping& keys, Routine& routine, RoutineResult& result, const Stretches& stretches,
              const RoutineOverrides& routineOverrides, const DamagedStretches& damaged, const NamedFiles& files) {
    keys.setMisplacedKeys(misplacedKeysFor(RoutineKey::file));
    keys.setListKey("steps");
    addUnindentedErrors(keys);
    routine.title = textOf(keys.required("routine"));
    routine.about = textOf(keys.optional("about"));
    routine.source = textOf(keys.optional("source"));
    keys.choice("light", lightWords, routine.light);
    keys.choice("position", positionWords, routine.position);
    // An exercise cannot change with the person's choice, as a family of stretches does.
    const ExerciseReader exercises(routine.position);
    routine.position = routineOverrides.position.value_or(routine.position);
    keys.choice("words", amountsOfWords, routine.words);
    routine.words = routineOverrides.words.value_or(routine.words);
    routine.soundLead = routineOverrides.soundLead.value_or(Time{0});
    routine.ready = readLeadTime(keys, "ready");
    routine.change = readLeadTime(keys, "change");
    if (const auto end = keys.optional("end")) routine.end = readSpokenLine(*end);
    const auto placeOf = [&](std::string_view key) {
        return keys.has(key) ? std::optional(keys.locationOfKey(key)) : std::nullopt;
    };
    VoiceChoices voice;
    readVoice(keys, voice);
    Chimes chimes;
    readChimes(keys, files, chimes);
    StepReader reader({stretches, damaged, files, routine.ready, routine.change, readLeadTime(keys, "between"), voice,
                       chimes, readDefaults(keys), routine.position, routineOverrides.crampedSide, routine.light,
                       routineOverrides.day, placeOf("ready"), placeOf("light"),
                       routineOverrides.position ? std::nullopt : placeOf("position"), exercises});
    if (const auto steps = keys.required("steps")) routine.steps = reader.readAll(*steps).value_or(routine.steps);
    result.sources = reader.takeSources();
    result.stretchNames = reader.takeStretchNames();
}

} // namespace

RoutineResult readRoutine(const std::string& file, std::string_view text, const Stretches& stretches,
                          const RoutineOverrides& routineOverrides, const DamagedStretches& damaged,
                          const NamedFiles& files) {
    DiagnosticSink sink(file);
    RoutineResult result;
    Routine routine;
    routine.file = file;
    routine.id = routineNameOf(file);
    const YamlFile yaml(text, "a routine begins with 'routine: NAME'", sink);
    if (const auto root = yaml.root())
        readMapping(*root, "routine", [&](Mapping& keys) {
            readRoot(keys, routine, result, stretches, routineOverrides, damaged, files);
        });
    if (!sink.anyError()) result.value = std::move(routine);
    result.diagnostics = sink.take();
    return result;
}

} // namespace unknot
