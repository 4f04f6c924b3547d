#pragma once

// Reads one step with a stretch or with an exercise of one's own: its name, effort and sides, and which of its keys go
// together. Knows nothing of other steps.

#include "routine/named/named_files.hpp"
#include "routine/routine.hpp"
#include "routine/source_map.hpp"
#include "routine/step/step_defaults.hpp"
#include "routine/stretch/exercise_reader.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <set>
#include <string>

namespace unknot {

/// The stretches that a step may name, and the defaults of the routine.
struct StepContext {
    const Stretches& stretches;
    const DamagedStretches& damaged;
    const NamedFiles& files;
    std::optional<Time> ready;   ///< The routine's default.
    std::optional<Time> change;  ///< The routine's default.
    std::optional<Time> between; ///< The routine's default.
    VoiceChoices voice;          ///< The routine's default.
    Chimes chimes;               ///< The routine's default.
    StepDefaults defaults;
    BodyPosition position = BodyPosition::standing;
    std::optional<Side> crampedSide;
    LightMode light = LightMode::automatic;
    int day = 0; ///< See RoutineOverrides.
    /// The keys at the top of the file, if they decide.
    std::optional<SourceLocation> readyKey, lightKey, positionKey;
    ExerciseReader exercises{};           ///< Of the steps that name no stretch.
    bool hasListedStretches = false;      ///< A message has listed all stretches, so no other needs to.
    std::set<std::string> stretchNames{}; ///< See RoutineResult.
};

/// Adds an error for each mistake. A wrong key leaves the default, so that the step still has a length.
StretchStep readStretchStep(Mapping& keys, StepContext& context, StepSource& source);

/// The longest time of one turn, without the time before it.
Time lengthOf(const StretchStep& step);

/// The least time of all turns, with the time between them.
Time lengthOfTurns(const StretchStep& step);

/// The way out for an author who wrote a pause with this length into a step with holds.
std::string pauseMessage(const std::string& value);

} // namespace unknot
