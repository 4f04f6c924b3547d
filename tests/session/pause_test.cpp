#include "session/pause.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace unknot;

namespace {

constexpr PauseState playing{}, person{true, false}, automatic{false, true}, both{true, true};
constexpr PauseState covered{false, false, true}, coveredPerson{true, false, true};
constexpr PauseState coveredAutomatic{false, true, true}, coveredBoth{true, true, true};

struct Row {
    PauseState before;
    PauseEvent event;
    PauseState after;
};

void check(const Row& row) {
    CAPTURE(row.before.person);
    CAPTURE(row.before.automatic);
    CAPTURE(row.before.covered);
    CAPTURE(static_cast<int>(row.event));
    CHECK(nextPauseState(row.before, row.event) == row.after);
}

} // namespace

TEST_CASE("Each pause event leads from each uncovered state to the expected state") {
    using enum PauseEvent;
    const Row rows[] = {
        {playing, toggle, person},       {playing, activity, playing},
        {playing, gap, automatic},       {playing, cover, covered},
        {playing, uncover, playing},     {person, toggle, playing},
        {person, activity, person},      {person, gap, both},
        {person, cover, coveredPerson},  {person, uncover, person},
        {automatic, toggle, playing},    {automatic, activity, playing},
        {automatic, gap, automatic},     {automatic, cover, coveredAutomatic},
        {automatic, uncover, automatic}, {both, toggle, playing},
        {both, activity, person},        {both, gap, both},
        {both, cover, coveredBoth},      {both, uncover, both},
        {playing, stop, person},         {person, stop, person},
        {automatic, stop, both},         {both, stop, both},
    };
    for (const Row& row : rows)
        check(row);
}

TEST_CASE("A covered pause state changes only when it is uncovered, or when the person must look first") {
    using enum PauseEvent;
    for (const PauseState& state : {covered, coveredPerson, coveredAutomatic, coveredBoth}) {
        for (const PauseEvent event : {toggle, activity, gap, cover})
            check({state, event, state});
        check({state, uncover, {state.person, state.automatic, false}});
        check({state, stop, {true, state.automatic, true}});
    }
}

TEST_CASE("Each pause reason alone, and any combination of them, pauses the session") {
    CHECK_FALSE(playing.paused());
    for (const PauseState& state : {person, automatic, both, covered, coveredPerson, coveredAutomatic, coveredBoth})
        CHECK(state.paused());
}
