#pragma once

// Checks which action a key means in a visit.

#include "application/key_meaning.hpp"
#include "application/visit.hpp"

namespace unknot::test {

inline bool means(const Visit& visit, Pressed pressed, const Action& action) {
    const KeyMeaning meaning = meaningOf(pressed, visit.state());
    const auto* found = std::get_if<Action>(&meaning);
    return found != nullptr && *found == action;
}

} // namespace unknot::test
