#include "platform/compose_cache.hpp"

#include <cstdlib>
#include <system_error>

namespace unknot {

// libX11 reads XCOMPOSECACHE. It keeps no rules for root.
void cacheComposeRules(const std::filesystem::path& cache) {
    if (cache.empty()) return;
    std::error_code ignored; // Without the folder, libX11 keeps nothing.
    std::filesystem::create_directories(cache, ignored);
    constexpr int keepPersonsOwn = 0;
    setenv("XCOMPOSECACHE", cache.c_str(), keepPersonsOwn);
}

} // namespace unknot
