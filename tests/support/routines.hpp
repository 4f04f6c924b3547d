#pragma once

// Small routines made by hand, for tests of what comes after the reader.

#include "routine/routine.hpp"

namespace unknot::test {

inline std::shared_ptr<const Stretch> stretchNamed(std::string name) {
    auto stretch = std::make_shared<Stretch>();
    stretch->id = name;
    stretch->name = std::move(name);
    stretch->instructions = {{"Press the heel down.", "Press the heel down."},
                             {"Keep the knee straight.", "Keep the knee straight."}};
    return stretch;
}

inline std::shared_ptr<const Stretch> bothLegsStretch() {
    Stretch stretch = *stretchNamed("Heel drop");
    stretch.legs = Legs::both;
    return std::make_shared<const Stretch>(std::move(stretch));
}

inline StretchStep stretchStep(std::variant<Hold, OpenHold, Paced> effort, Sides sides = Sides::both, int repeat = 1) {
    StretchStep step;
    step.stretch = stretchNamed("Calf stretch");
    step.effort = effort;
    step.sides = sides;
    step.repeat = repeat;
    step.ready = seconds(8);
    step.change = seconds(5);
    return step;
}

inline Routine routineOf(std::vector<Step> steps) {
    Routine routine;
    routine.title = "Test routine";
    routine.steps = std::move(steps);
    return routine;
}

inline RestStep restOf(Time length) {
    RestStep rest;
    rest.length = length;
    return rest;
}

} // namespace unknot::test
