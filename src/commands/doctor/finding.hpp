#pragma once

// A fact about the machine that matters to the program, and the report of all. Knows nothing of where they come from.

#include <span>
#include <string>

namespace unknot {

struct Finding {
    std::string topic;    ///< A word or two: "Sound".
    std::string text;     ///< One line.
    std::string advice{}; ///< The way out, as a sentence; empty if all is well.

    bool isGood() const { return advice.empty(); }
};

/// A line for each finding, and below it its advice.
std::string findingsText(std::span<const Finding> findings);

/// A list of objects with "topic", "text", "good" and "advice".
std::string findingsJson(std::span<const Finding> findings);

} // namespace unknot
