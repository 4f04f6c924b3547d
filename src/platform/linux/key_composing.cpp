#include "platform/key_composing.hpp"

#include <cstdlib>
#include <system_error>

namespace unknot {

// Of libX11, which keeps nothing for root.
void keepComposingRules(const std::filesystem::path& cache) {
    if (cache.empty()) return;
    std::error_code ignored; // Without a folder nothing is kept.
    std::filesystem::create_directories(cache, ignored);
    constexpr int keepPersonsOwn = 0;
    setenv("XCOMPOSECACHE", cache.c_str(), keepPersonsOwn);
}

} // namespace unknot
