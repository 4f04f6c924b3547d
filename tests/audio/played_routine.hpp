#pragma once

// Runs the built program as a person in a terminal would: it plays a routine as text, with sound. The destructor ends
// it.

#include "base/time.hpp"
#include "support/person_folders.hpp"

#include <string>
#include <sys/types.h>
#include <vector>

namespace unknot::test {

class PlayedRoutine {
public:
    /// Plays this file by day, with this voice, for a person with these folders. The program finds the sound server in
    /// the environment.
    PlayedRoutine(const OwnFolders& folders, std::string file, std::string voice);
    ~PlayedRoutine();
    PlayedRoutine(const PlayedRoutine&) = delete;
    PlayedRoutine& operator=(const PlayedRoutine&) = delete;

    void press(const std::string& keys);
    void standStill(Time time); ///< Stops all its threads for a time.
    bool isRunning();

private:
    int m_terminal = -1;
    pid_t m_process = -1;
};

} // namespace unknot::test
