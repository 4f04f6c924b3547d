#pragma once

// An outside with no routines and no files, for tests of what the window does by itself.

#include "application/host.hpp"

namespace unknot::test {

class EmptyHost : public Host {
public:
    Listed cards(const RoutineOverrides&) override { return {shown, ""}; }
    std::optional<Routine> routine(const std::string&, const RoutineOverrides&) override { return std::nullopt; }
    Found cramp(CrampMuscle, const RoutineOverrides&) override { return {}; }
    std::optional<Routine> warmth(const RoutineOverrides&) override { return std::nullopt; }
    Made makeRoutine() override { return {}; }
    std::string save(const Settings&) override { return {}; }
    std::optional<WindowSize> keptWindow() override { return std::nullopt; }
    void keepWindow(WindowSize) override {}
    int hour() override { return 12; }

    std::vector<Card> shown;
};

} // namespace unknot::test
