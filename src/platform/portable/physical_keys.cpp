#include "platform/physical_keys.hpp"

namespace unknot {

std::optional<char32_t> usKeyOf(char32_t) { return std::nullopt; }

} // namespace unknot
