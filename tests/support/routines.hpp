#pragma once

// Small routines built in code, for tests that need no reader.

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

/// A stretch with a spoken caution that all stretches of this function share, and a caution that is only shown.
inline std::shared_ptr<const Stretch> cautionedStretch(std::string name) {
    Stretch stretch = *stretchNamed(std::move(name));
    stretch.cautions = {{"Lamp on.", "Switch the lamp on before you stand."}, {"Not with a sore heel.", ""}};
    return std::make_shared<const Stretch>(std::move(stretch));
}

/// A stretch with three movements of one cycle each.
inline std::shared_ptr<const Stretch> massageStretch() {
    Stretch stretch = *stretchNamed("Massage");
    stretch.movements = {{"Strokes.", "Stroke upwards."}, {"Circles.", "Now circles."}, {"Knead.", "Now knead."}};
    stretch.poses.cycles.assign(3, Cycle(3));
    return std::make_shared<const Stretch>(std::move(stretch));
}

/// A stretch whose movement looks different when it runs backwards.
inline std::shared_ptr<const Stretch> circlingStretch() {
    Stretch stretch = *stretchNamed("Circles");
    Cycle cycle(4);
    for (std::size_t i = 0; i < cycle.size(); ++i)
        cycle[i].workedLeg.ankle = static_cast<double>(i);
    stretch.poses.cycles = {cycle};
    return std::make_shared<const Stretch>(std::move(stretch));
}

inline GroupStep untilEased(std::vector<Step> steps) {
    GroupStep group;
    group.untilEased = true;
    group.steps = std::move(steps);
    return group;
}

inline StretchStep stretchStep(std::variant<Hold, OpenHold, PacedMovement> effort, Sides sides = Sides::both,
                               int repeat = 1) {
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

inline std::shared_ptr<const Routine> shared(Routine routine) {
    return std::make_shared<const Routine>(std::move(routine));
}

inline RestStep restOf(Time length) {
    RestStep rest;
    rest.length = length;
    return rest;
}

} // namespace unknot::test
