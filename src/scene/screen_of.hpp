#pragma once

// The screen that the application shows now: asks it for what each screen needs, and nothing else.

#include "application/application.hpp"
#include "scene/screen.hpp"

namespace unknot {

/// By night, 20 s after `lastStir` what may sink to embers has done so.
Screen screenOf(const Application& application, Size size, const TextMeasure& measure, Time lastStir, Time now);

} // namespace unknot
