#pragma once

// A new routine was made, or could not be: where its file is and what to do with it.

#include "application/host.hpp"
#include "scene/screen.hpp"

namespace unknot {

struct NewRoutineView {
    Look look;
    Host::Made made;
    std::optional<Card> card; ///< Of its file as it is now; none if nobody has looked.
    std::string notice;
    friend bool operator==(const NewRoutineView&, const NewRoutineView&) = default;
};

Screen newRoutineScreen(const NewRoutineView& view, Size size, const TextMeasure& measure);

} // namespace unknot
