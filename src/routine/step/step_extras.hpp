#pragma once

// Reads the keys of a step that shape its sound and its sides: the author's lines at places of a hold, the time told,
// the lines and ticks that are left out, and the dose of one side. Knows nothing of stretches.

#include "routine/routine.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <map>
#include <string>

namespace unknot {

/// Reads `say`: a text, which comes first, one text with its place, or a list of both. `length` is that of the shortest
/// hold, movement or rest; 0 if it has no end. Adds the location of each line with a place to `places`. Returns the
/// location of the key's value, or of the step if the key is missing.
SourceLocation readSay(Mapping& keys, Time length, std::string& say, TimedLines& lines,
                       std::map<std::string, SourceLocation>& places);

/// Reads `tell`, such as "every 30s".
void readTell(Mapping& keys, Time& tell);

/// Reads `voice`. Leaves each choice that it does not name.
void readVoice(Mapping& keys, VoiceChoices& voice);

} // namespace unknot
