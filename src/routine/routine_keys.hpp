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
    /// The mappings of a routine file. `someStretches`: a step with 'stretch', if its other keys allow the key.
    enum Owner : unsigned { none = 0, file = 1, stretch = 2, someStretches = 4, rest = 8, group = 16, anyStep = 30 };
    /// `lines`: a text, or a list of texts and mappings.
    enum class Type { text, word, duration, durationOrWord, wholeNumber, steps, lines, mapping };

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
                                  toStretch = "to a step with 'stretch'",
                                  toOpenHold = "to a step with 'hold: until-eased'",
                                  toStretchOrFile = "to a step with 'stretch', or at the top of the file";

/// The order matters: if a mistyped key is equally near to two keys, a message suggests the first.
inline constexpr RoutineKey all[] = {
    {"stretch", stretch, text, "", toSteps},
    {"rest", rest, duration, "", toSteps},
    {"steps", file | group, steps},
    {"name", group, text, "to a group with 'steps'", "in a stretch file; a routine's name is after 'routine:'"},
    {"hold", stretch, durationOrWord, toStretch},
    {"count", stretch, wholeNumber, toStretch},
    {"pace", someStretches, duration, "to a step with 'count'"},
    {"sides", stretch, word, toStretch},
    {"start", stretch, word, toStretch},
    {"repeat", stretch | group, wholeNumber, "to a step with 'stretch' or a group with 'steps'", toSteps},
    {"ready", file | stretch, duration, toStretchOrFile},
    {"change", file | stretch, duration, toStretchOrFile},
    {"between", file | stretch, duration, toStretchOrFile},
    {"left", stretch, mapping, toStretch},
    {"right", stretch, mapping, toStretch},
    {"tell", stretch, word, toStretch},
    {"voice", file | stretch, mapping, toStretchOrFile},
    {"say", stretch | rest, lines, "to a step with 'stretch' or 'rest'", toSteps},
    {"max", someStretches, duration, toOpenHold},
    {"round", someStretches, duration, toOpenHold},
    {"until", group, word, "to a group with 'steps'"},
    {"shuffle", group, word, "to a group with 'steps'"},
    {"routine", file, text, toFile},
    {"about", file, text, toFile},
    {"source", file, text, toFile},
    {"end", file, text, toFile},
    {"defaults", file, mapping, toFile},
    {"light", file, word, toFile},
    {"position", file, word, toFile},
    {"words", file, word, toFile},
};
} // namespace routine_keys

/// The keys that `owner` may not have, with their hints.
std::vector<MisplacedKey> misplacedKeysFor(RoutineKey::Owner owner);

/// Reads `ready` or `change`. Nothing if the key is missing or wrong.
std::optional<Time> readLeadTime(Mapping& keys, std::string_view key);

} // namespace unknot
