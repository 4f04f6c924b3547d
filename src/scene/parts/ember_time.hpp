#pragma once

// The time at which a picture sinks to embers: by night, after a while without input. One rule for the code that draws
// and the code that waits. Knows nothing of pictures.

#include "base/light.hpp"
#include "base/time.hpp"

namespace unknot {

inline constexpr Time emberAfter = seconds(20);

constexpr bool isEmber(Light light, Time lastStir, Time now) {
    return light == Light::night && now - lastStir >= emberAfter;
}

} // namespace unknot
