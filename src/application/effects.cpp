#include "application/effects.hpp"

namespace unknot {
namespace {

struct Performing {
    Outside& outside;

    Answer operator()(const effect::Save& asked) const { return answer::Saved{outside.save(asked.settings)}; }
    Answer operator()(const effect::ReadCards& asked) const {
        return answer::CardsRead{asked, outside.cards(asked.wishes)};
    }
    Answer operator()(const effect::ReadRoutine& asked) const {
        return answer::RoutineRead{asked.id, outside.routine(asked.id, asked.wishes)};
    }
    Answer operator()(const effect::ReadCramp& asked) const {
        return answer::CrampRead{asked.muscle, outside.cramp(asked.muscle, asked.wishes)};
    }
    Answer operator()(const effect::ReadWarmth& asked) const {
        return answer::WarmthRead{outside.warmth(asked.wishes)};
    }
    Answer operator()(const effect::MakeRoutine&) const { return answer::RoutineMade{outside.makeRoutine()}; }
};

} // namespace

Answer perform(const Effect& effect, Outside& outside) { return std::visit(Performing{outside}, effect); }

} // namespace unknot
