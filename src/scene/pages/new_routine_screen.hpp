#pragma once

// The result of making a new routine: where its file is, whether it is right, and what to do with it; or why it failed.
// Knows nothing of reading and writing files.

#include "application/host.hpp"
#include "scene/screen.hpp"

#include <optional>
#include <string>

namespace unknot {

struct NewRoutineView {
    Look look;
    Host::NewRoutineFile made;
    std::optional<Card> card; ///< Its file as last read; none before that, or if it is gone.
    std::string editorFault;  ///< One sentence if the editor did not open; else empty.
    std::string notice;
    friend bool operator==(const NewRoutineView&, const NewRoutineView&) = default;
};

/// "Your new routine is right", or "cannot be played yet".
std::string newRoutineHeading(const NewRoutineView& view);

Screen newRoutineScreen(const NewRoutineView& view, Size size, const TextMeasure& measure);

} // namespace unknot
