#pragma once

// What an action asks of the world, as values, and what comes of it. Knows nothing of states. What is heard is no
// effect: it is looked up in the state, as what is seen is.

#include "application/outside.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

namespace effect {
struct Save {
    Settings settings;
};
struct ReadCards {
    Wishes wishes;
    std::string mistakesOf{}; ///< The card whose mistakes are to be shown then; none if empty.
};
struct ReadRoutine {
    std::string id;
    Wishes wishes;
};
struct ReadCramp {
    CrampMuscle muscle{};
    Wishes wishes;
};
struct ReadWarmth {
    Wishes wishes;
};
struct MakeRoutine {};
} // namespace effect

using Effect = std::variant<effect::Save, effect::ReadCards, effect::ReadRoutine, effect::ReadCramp, effect::ReadWarmth,
                            effect::MakeRoutine>;
using Effects = std::vector<Effect>;

/// One for each effect, in their order.
namespace answer {
struct Saved {
    std::string fault; ///< One sentence; empty where it went well.
};
struct CardsRead {
    effect::ReadCards asked;
    Outside::Listed listed;
};
struct RoutineRead {
    std::string id;
    std::optional<Routine> routine; ///< Nothing where it has mistakes.
};
struct CrampRead {
    CrampMuscle muscle{};
    Outside::Found found;
};
struct WarmthRead {
    std::optional<Routine> routine;
};
struct RoutineMade {
    Outside::Made made;
};
} // namespace answer

using Answer = std::variant<answer::Saved, answer::CardsRead, answer::RoutineRead, answer::CrampRead,
                            answer::WarmthRead, answer::RoutineMade>;

/// Does what is asked.
Answer perform(const Effect& effect, Outside& outside);

} // namespace unknot
