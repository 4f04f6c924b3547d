#pragma once

// A routine with its session: played, or read aloud. Knows nothing of screens.

#include "session/session.hpp"

namespace unknot {

struct Playing {
    Playing(Routine played, Time now, double speed, Time from = Time{0})
        : routine(std::move(played)), session(routine, now, from, speed) {}

    Routine routine;
    Session session;
};

} // namespace unknot
