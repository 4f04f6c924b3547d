#pragma once

// The shipped stretches and short ways to read a text, for tests of this room.

#include "support/temporary_folder.hpp"

#include "routine/library.hpp"
#include "routine/reader.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace unknot {

inline std::filesystem::path sourceFolder() { return UNKNOT_SOURCE_FOLDER; }

inline const Stretches& shippedStretches() {
    static const Library library(sourceFolder() / "assets/stretches", {}, {});
    return library.stretches();
}

inline ReadResult<Routine> readText(const std::string& text) {
    return readRoutine("mine.yaml", text, shippedStretches());
}

/// Reads a routine of one step, such as "stretch: wall-calf\nhold: 10s", which becomes an entry of the list.
inline ReadResult<Routine> readStep(const std::string& step) {
    std::string text = "routine: Test\nsteps:\n";
    std::istringstream lines(step);
    std::string lead = "  - ";
    for (std::string line; std::getline(lines, line); lead = "    ")
        text += lead + line + "\n";
    return readText(text);
}

/// Each mistake as a line "LINE:COLUMN MESSAGE".
inline std::string mistakes(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& found : diagnostics) {
        text += std::to_string(found.location.line) + ":" + std::to_string(found.location.column) + " ";
        if (found.severity == Severity::warning) text += "warning: ";
        text += found.message + "\n";
    }
    return text;
}

using test::contentOf;

} // namespace unknot
