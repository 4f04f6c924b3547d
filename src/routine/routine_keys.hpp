#pragma once

// The keys of a routine file: the mappings that may have them, their types, and the hint for an author who wrote a key
// in the wrong mapping. Knows nothing of their values.

#include "routine/routine.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

struct RoutineKey {
    /// The mappings of a routine file. `someStretches`: a step with 'stretch' or 'exercise', if its other keys allow
    /// the key. `effort`: every step with 'stretch' or 'exercise'.
    enum Owner : unsigned {
        none = 0,
        file = 1,
        stretch = 2,
        someStretches = 4,
        rest = 8,
        group = 16,
        exercise = 32,
        effort = stretch | exercise,
        anyStep = effort | someStretches | rest | group
    };
    /// `texts`: a list of texts or mappings. `poses`: as in a stretch file.
    enum class Type { text, word, duration, durationOrWord, wholeNumber, steps, texts, poses };

    std::string_view key;
    unsigned owners; ///< Every mapping that may have the key.
    Type type;
    std::string_view belongs = {};      ///< Hint for a step that may not have it: "'KEY' belongs ...". Empty: the key
                                        ///< counts as unknown there.
    std::string_view fromTop = belongs; ///< The hint at the top of the file.
};

namespace routine_keys {
using enum RoutineKey::Owner;
using enum RoutineKey::Type;
inline constexpr std::string_view toFile = "at the top of the file", toSteps = "to a step under 'steps'",
                                  toStretch = "to a step with 'stretch'", toExercise = "to a step with 'exercise'",
                                  toOpenHold = "to a step with 'hold: until-eased'",
                                  toStretchOrFile = "to a step with 'stretch', or at the top of the file";

/// The order matters: if a mistyped key is equally near to two keys, a message suggests the first.
inline constexpr RoutineKey all[] = {
    {"stretch", stretch, text, "", toSteps},
    {"exercise", exercise, text, "", toSteps},
    {"rest", rest, duration, "", toSteps},
    {"steps", file | group, steps},
    {"name", none, text, "", "in a stretch file; a routine's name is after 'routine:'"},
    {"hold", effort, durationOrWord, toStretch},
    {"count", effort, wholeNumber, toStretch},
    {"pace", someStretches, duration, "to a step with 'count'"},
    {"sides", effort, word, toStretch},
    {"start", effort, word, toStretch},
    {"repeat", effort | group, wholeNumber, "to a step with 'stretch' or a group with 'steps'", toSteps},
    {"ready", file | effort, duration, toStretchOrFile},
    {"change", file | effort, duration, toStretchOrFile},
    {"say", effort | rest, text, "to a step with 'stretch' or 'rest'", toSteps},
    {"max", someStretches, duration, toOpenHold},
    {"round", someStretches, duration, toOpenHold},
    {"instructions", exercise, texts, toExercise},
    {"muscle", exercise, text, toExercise},
    {"poses", exercise, poses, toExercise},
    {"until", group, word, "to a group with 'steps'"},
    {"routine", file, text, toFile},
    {"about", file, text, toFile},
    {"source", file, text, toFile},
    {"end", file, text, toFile},
    {"light", file, word, toFile},
    {"position", file | exercise, word, toFile},
    {"words", file, word, toFile},
};
} // namespace routine_keys

/// The keys that `owner` may not have, with their hints.
std::vector<MisplacedKey> misplacedKeysFor(RoutineKey::Owner owner);

/// Reads `ready` or `change`. Nothing if the key is missing or wrong.
std::optional<Time> readLeadTime(Mapping& keys, std::string_view key);

/// Reads the key `say`. Returns the location of its text, or of the step if the key is missing.
SourceLocation readSay(Mapping& keys, std::string& say);

} // namespace unknot
