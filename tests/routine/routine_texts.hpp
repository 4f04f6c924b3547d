#pragma once

// For tests of this room: the shipped stretches, and short ways to read a text.

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

/// A routine of one step, which is indented as a list's entry: "stretch: wall-calf\nhold: 10s".
inline ReadResult<Routine> readStep(const std::string& step) {
    std::string text = "routine: Test\nsteps:\n";
    std::istringstream lines(step);
    std::string lead = "  - ";
    for (std::string line; std::getline(lines, line); lead = "    ")
        text += lead + line + "\n";
    return readText(text);
}

/// "LINE:COLUMN MESSAGE" of each mistake, one a line.
inline std::string mistakes(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& found : diagnostics) {
        text += std::to_string(found.place.line) + ":" + std::to_string(found.place.column) + " ";
        if (found.severity == Severity::warning) text += "warning: ";
        text += found.message + "\n";
    }
    return text;
}

using test::contentOf;

} // namespace unknot
