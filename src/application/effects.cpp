#include "application/effects.hpp"

namespace unknot {
namespace {

struct Performing {
    Host& host;

    Answer operator()(const effect::Save& asked) const { return answer::Saved{host.save(asked.settings)}; }
    Answer operator()(const effect::ReadCards& asked) const {
        return answer::CardsRead{asked, host.cards(asked.routineOverrides)};
    }
    Answer operator()(const effect::ReadRoutine& asked) const {
        return answer::RoutineRead{asked.id, host.routine(asked.id, asked.routineOverrides)};
    }
    Answer operator()(const effect::ReadCramp& asked) const {
        return answer::CrampRead{asked.muscle, host.cramp(asked.muscle, asked.routineOverrides)};
    }
    Answer operator()(const effect::ReadWarmth& asked) const {
        return answer::WarmthRead{host.warmth(asked.routineOverrides)};
    }
    Answer operator()(const effect::MakeRoutine&) const { return answer::RoutineMade{host.makeRoutine()}; }
};

} // namespace

Answer perform(const Effect& effect, Host& host) { return std::visit(Performing{host}, effect); }

} // namespace unknot
