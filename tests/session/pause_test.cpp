#include "session/pause.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("The pause policy, the whole matrix") {
    constexpr PauseState playing{false, false}, person{true, false}, automatic{false, true}, both{true, true};
    struct Row {
        PauseState before;
        PauseEvent event;
        PauseState after;
    };
    using enum PauseEvent;
    const Row rows[] = {
        {playing, toggle, person},    {playing, activity, playing},   {playing, gap, automatic},
        {person, toggle, playing},    {person, activity, person},     {person, gap, both},
        {automatic, toggle, playing}, {automatic, activity, playing}, {automatic, gap, automatic},
        {both, toggle, playing},      {both, activity, person},       {both, gap, both},
    };
    for (const Row& row : rows) {
        CAPTURE(row.before.person);
        CAPTURE(row.before.automatic);
        CAPTURE(static_cast<int>(row.event));
        CHECK(afterEvent(row.before, row.event) == row.after);
    }
}
