#pragma once

// The files of the program and of the person, for the open window. Reads each file when it is needed and keeps nothing,
// so that changes show at once. Saves on another thread. Knows nothing of windows.

#include "application/host.hpp"
#include "base/folders.hpp"
#include "base/system/save_thread.hpp"
#include "platform/file_opener.hpp"
#include "settings/last_done_file.hpp"

namespace unknot {

class FileHost : public Host {
public:
    explicit FileHost(Folders folders) : m_folders(std::move(folders)) {}

    /// At most 200 cards, because each file is read whole.
    CardList cards(const RoutineOverrides& routineOverrides) override;

    /// At most 5000 cards.
    CardList allCards(const RoutineOverrides& routineOverrides) override;
    std::optional<Routine> routine(const std::string& id, const RoutineOverrides& routineOverrides) override;

    NewVersion newVersion(const std::string& file, const RoutineOverrides& routineOverrides) override;

    /// The person's own routine for the muscle, or the program's if the person has none. If the person's cannot be
    /// used, the notice says so.
    CrampRoutine cramp(CrampMuscle muscle, const RoutineOverrides& routineOverrides) override;
    std::optional<Routine> warmPack(const RoutineOverrides& routineOverrides) override;

    NewRoutineFile makeRoutine(const std::string& title) override;
    std::string openInEditor(const std::string& file) override;
    FileLook lookAt(const std::string& path) override;
    void save(const Settings& settings) override;
    std::string takeSaveFault() override { return m_saves.takeFault(); }
    void rememberDone(const std::string& file) override;
    std::optional<WindowSize> storedWindowSize() override;
    void storeWindowSize(WindowSize size) override;
    int hour() override;

private:
    CardList readCards(const RoutineOverrides& routineOverrides, std::size_t most);
    std::filesystem::path ownFile(const std::string& name) const;
    std::optional<Routine> shipped(const std::string& name, const RoutineOverrides& routineOverrides) const;

    /// Reads the file, unless a newer routine is still to be saved there.
    std::optional<LastDone> lastDone() const;

    Folders m_folders;
    FileOpener m_editor;
    std::optional<LastDone> m_lastDone; ///< The routine remembered last.
    SaveThread m_saves;
};

} // namespace unknot
