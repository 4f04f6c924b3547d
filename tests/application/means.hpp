#pragma once

// Checks which action a key means in the current state.

#include "application/application_harness.hpp"
#include "application/key_meaning.hpp"

namespace unknot::test {

inline bool means(const ApplicationHarness& harness, Keystroke pressed, const Action& action) {
    const KeyMeaning meaning = meaningOf(pressed, harness.state());
    const auto* found = std::get_if<Action>(&meaning);
    return found != nullptr && *found == action;
}

} // namespace unknot::test
