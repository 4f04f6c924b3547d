#pragma once

// The result of making a new routine: where its file is and what to do with it, or why it failed. Knows nothing of
// reading and writing files.

#include "application/host.hpp"
#include "scene/screen.hpp"

namespace unknot {

struct NewRoutineView {
    Look look;
    Host::NewRoutineFile made;
    std::optional<Card> card; ///< Its file as last read; none before that.
    std::string notice;
    friend bool operator==(const NewRoutineView&, const NewRoutineView&) = default;
};

Screen newRoutineScreen(const NewRoutineView& view, Size size, const TextMeasure& measure);

} // namespace unknot
