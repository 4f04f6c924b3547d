#pragma once

// A routine with its session: played, or read aloud. Knows nothing of screens.

#include "session/session.hpp"

#include <memory>
#include <utility>

namespace unknot {

struct Playing {
    Playing(std::shared_ptr<const Routine> played, Time now, double speed, Time from = Time{0})
        : routine(std::move(played)), session(routine, now, from, speed) {}
    Playing(Routine played, Time now, double speed, Time from = Time{0})
        : Playing(std::make_shared<const Routine>(std::move(played)), now, speed, from) {}

    std::shared_ptr<const Routine> routine;
    Session session;
};

} // namespace unknot
