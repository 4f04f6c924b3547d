#pragma once

// Reads a step's own exercise, which no file of a stretch describes, as a Stretch. So no later stage tells the two
// apart. Knows nothing of the step's times and sides.

#include "routine/named/named_files.hpp"
#include "routine/stretch/stretch.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unknot {

namespace limits {
inline constexpr std::size_t nameCharacters = 60; ///< Of an exercise and of its muscle: a heading has no more room.
} // namespace limits

/// The exercises of one routine.
class ExerciseReader {
public:
    /// `usual` is the position of an exercise that names none.
    explicit ExerciseReader(BodyPosition usual = BodyPosition::standing) : m_usual(usual) {}

    /// Reads the keys of a step with `exercise`, but for those that it shares with a step with `stretch`. Without
    /// `sides` it has no side. Never null. An equal exercise gives the same pointer, so that it is explained once; an
    /// unequal one of the same name gets an id of its own.
    std::shared_ptr<const Stretch> read(Mapping& keys, const NamedFiles& files);

private:
    std::shared_ptr<const Stretch> known(Stretch exercise);

    BodyPosition m_usual;
    std::map<std::string, std::vector<std::shared_ptr<const Stretch>>> m_known; ///< By all their words.
    std::map<std::string, int> m_count;                                         ///< The unequal exercises of each name.
};

} // namespace unknot
