#pragma once

// Day or night: what is on now. What a routine wishes for is its own matter.

namespace unknot {

enum class Light { day, night };

} // namespace unknot
