#include "platform/compose_cache.hpp"

namespace unknot {

void cacheComposeRules(const std::filesystem::path&) {}

} // namespace unknot
