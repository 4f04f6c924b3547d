#pragma once

// What the open window asks of the world, answered from the program's and the person's own files. Nothing is read
// before it is asked for, and nothing is kept: who saves a file finds it changed.

#include "application/outside.hpp"
#include "base/folders.hpp"

namespace unknot {

class FilesOutside : public Outside {
public:
    explicit FilesOutside(Folders folders) : m_folders(std::move(folders)) {}

    std::vector<Card> cards() override;
    std::optional<Routine> routine(const std::string& id, const Wishes& wishes) override;

    /// The program's own, whatever a person's file is called: what is promised of a cramp is true of these.
    std::optional<Routine> cramp(CrampMuscle muscle, const Wishes& wishes) override;
    std::optional<Routine> warmth(const Wishes& wishes) override;

    Made makeRoutine() override;
    std::string save(const Settings& settings) override;
    int hour() override;

private:
    std::optional<Routine> shipped(const std::string& name, const Wishes& wishes) const;

    Folders m_folders;
};

/// The word for it on the command line and in the names of files: "thigh-front".
std::string_view wordOf(CrampMuscle muscle);

} // namespace unknot
