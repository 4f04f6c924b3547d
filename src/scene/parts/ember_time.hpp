#pragma once

// When a picture sinks to its embers, by night, because nobody stirs: one rule for whoever draws it and whoever waits
// for it.

#include "base/light.hpp"
#include "base/time.hpp"

namespace unknot {

inline constexpr Time emberAfter = seconds(20);

constexpr bool isEmber(Light light, Time lastStir, Time now) {
    return light == Light::night && now - lastStir >= emberAfter;
}

} // namespace unknot
