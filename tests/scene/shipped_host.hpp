#pragma once

// A host with the shipped routines, for the application in simulated time.

#include "application/application_harness.hpp"
#include "scene/shipped_routines.hpp"

namespace unknot::sample {

class ShippedHost : public test::FakeHost {
public:
    std::optional<Routine> routine(const std::string& id, const RoutineOverrides& overrides) override {
        return shippedLibrary().openRoutine(id, overrides).routine;
    }
    CrampRoutine cramp(CrampMuscle muscle, const RoutineOverrides&) override {
        return {routine(crampRoutines[static_cast<std::size_t>(muscle)].first, {})};
    }
};

} // namespace unknot::sample
