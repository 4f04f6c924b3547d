#pragma once

// The stretches and routines for the fuzz targets: those of the program, and made-up ones. Reads them once.

#include "routine/routine.hpp"

#include <cstdint>
#include <memory>

namespace unknot::fuzz {

/// The stretches of the program and those of tests/support/random_routines.hpp.
const Stretches& allStretches();

/// The four routines for a cramp, some others of the program, then made-up ones.
std::shared_ptr<const Routine> routineByNumber(std::uint8_t number);

} // namespace unknot::fuzz
