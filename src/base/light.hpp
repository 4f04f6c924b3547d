#pragma once

// The light that a screen is drawn in now. Knows nothing of the mode that a routine or a setting asks for.

namespace unknot {

enum class Light { day, night };

} // namespace unknot
