#pragma once

// The paths of the program's own files, in the source tree or installed, and of the person's files. Reads no file.

#include <filesystem>

namespace unknot {

struct Folders {
    std::filesystem::path program; ///< The running program itself.
    std::filesystem::path fonts;
    std::filesystem::path stretches;
    std::filesystem::path routines;
    std::filesystem::path assets;         ///< Holds fonts and stretches.
    std::filesystem::path shippedSpeech;  ///< The folder assets/speech.
    std::filesystem::path openalSettings; ///< The file assets/sound/alsoft.conf.
    std::filesystem::path ownRoutines;    ///< $XDG_DATA_HOME/unknot/routines, else ~/.local/share/unknot/routines.
    std::filesystem::path ownStretches;   ///< $XDG_DATA_HOME/unknot/stretches, else ~/.local/share/unknot/stretches.
    std::filesystem::path settings;       ///< The file $XDG_CONFIG_HOME/unknot/settings.yaml, else below ~/.config.
    std::filesystem::path window;         ///< The file $XDG_STATE_HOME/unknot/window, else below ~/.local/state.
    std::filesystem::path lastDone;       ///< The file $XDG_STATE_HOME/unknot/last-done, else below ~/.local/state.
    std::filesystem::path speech;         ///< The folder $XDG_CACHE_HOME/unknot/speech, else below ~/.cache.
    std::filesystem::path composingRules; ///< The folder $XDG_CACHE_HOME/unknot/compose, else below ~/.cache.
};

/// `executable` is the running program's own path. The program's files are in ../share/unknot/library, seen from its
/// folder, or else in `sourceFolder`. A person's path is empty if neither its variable nor $HOME is an absolute path.
Folders findFolders(const std::filesystem::path& executable, const std::filesystem::path& sourceFolder);

} // namespace unknot
