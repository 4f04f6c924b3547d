#pragma once

// A host that reads and writes no files, for tests of the window alone.

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
