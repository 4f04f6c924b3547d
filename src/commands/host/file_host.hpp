#pragma once

// The files of the program and of the person, for the open window. Reads each file when it is needed and keeps nothing,
// so that changes show at once. Knows nothing of windows.

#include "application/host.hpp"
#include "base/folders.hpp"
#include "platform/file_opener.hpp"

namespace unknot {

class FileHost : public Host {
public:
    explicit FileHost(Folders folders) : m_folders(std::move(folders)) {}

    /// At most 200 cards, because each file is read whole.
    CardList cards(const RoutineOverrides& routineOverrides) override;
    std::optional<Routine> routine(const std::string& id, const RoutineOverrides& routineOverrides) override;

    /// The person's own routine for the muscle, or the program's if the person has none. If the person's cannot be
    /// used, the notice says so.
    CrampRoutine cramp(CrampMuscle muscle, const RoutineOverrides& routineOverrides) override;
    std::optional<Routine> warmPack(const RoutineOverrides& routineOverrides) override;

    NewRoutineFile makeRoutine(const std::string& title) override;
    std::string openInEditor(const std::string& file) override;
    FileLook lookAt(const std::string& file) override;
    std::string save(const Settings& settings) override;
    void rememberDone(const std::string& file) override;
    std::optional<WindowSize> storedWindowSize() override;
    void storeWindowSize(WindowSize size) override;
    int hour() override;

private:
    std::filesystem::path ownFile(const std::string& name) const;
    std::optional<Routine> shipped(const std::string& name, const RoutineOverrides& routineOverrides) const;

    Folders m_folders;
    FileOpener m_editor;
};

} // namespace unknot
