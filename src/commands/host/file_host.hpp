#pragma once

// The files of the program and of the person, for the open window. Reads each file when it is needed and keeps nothing,
// so that a changed file is seen at once.

#include "application/host.hpp"
#include "base/folders.hpp"

namespace unknot {

class FileHost : public Host {
public:
    explicit FileHost(Folders folders) : m_folders(std::move(folders)) {}

    /// At most 200: each is read whole.
    Listed cards(const RoutineOverrides& routineOverrides) override;
    std::optional<Routine> routine(const std::string& id, const RoutineOverrides& routineOverrides) override;

    /// The person's own of that name, or the program's where there is none or it cannot be used, which is told.
    Found cramp(CrampMuscle muscle, const RoutineOverrides& routineOverrides) override;
    std::optional<Routine> warmth(const RoutineOverrides& routineOverrides) override;

    Made makeRoutine() override;
    std::string save(const Settings& settings) override;
    std::optional<WindowSize> keptWindow() override;
    void keepWindow(WindowSize size) override;
    int hour() override;

private:
    std::filesystem::path ownFile(const std::string& name) const;
    std::optional<Routine> shipped(const std::string& name, const RoutineOverrides& routineOverrides) const;

    Folders m_folders;
};

} // namespace unknot
