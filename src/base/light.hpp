#pragma once

// Day or night, on the screen now; and the mode that a routine or a setting asks for.

namespace unknot {

enum class Light { day, night };

} // namespace unknot
