#pragma once

// A host that reads and writes no files, for tests of the window alone.

#include "application/host.hpp"

namespace unknot::test {

class EmptyHost : public Host {
public:
    CardList cards(const RoutineOverrides&) override { return {shown, ""}; }
    std::optional<Routine> routine(const std::string&, const RoutineOverrides&) override { return std::nullopt; }
    NewVersion newVersion(const std::string&, const RoutineOverrides&) override { return {}; }
    CrampRoutine cramp(CrampMuscle, const RoutineOverrides&) override { return {}; }
    std::optional<Routine> warmPack(const RoutineOverrides&) override { return std::nullopt; }
    NewRoutineFile makeRoutine(const std::string&) override { return {}; }
    std::string openInEditor(const std::string&) override { return {}; }
    FileLook lookAt(const std::string&) override { return {}; }
    void save(const Settings&) override {}
    std::string takeSaveFault() override { return {}; }
    void rememberDone(const std::string&) override {}
    std::optional<WindowSize> storedWindowSize() override { return std::nullopt; }
    void storeWindowSize(WindowSize) override {}
    int hour() override { return 12; }

    std::vector<Card> shown;
};

} // namespace unknot::test
