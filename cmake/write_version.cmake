# Writes the version with its commit into OUTPUT, only if it changed: cmake -D VERSION=... -D DATE=... -D SOURCE=... -D OUTPUT=... -P
# write_version.cmake. Without git, or outside a repository, the version stands alone.
set(commit "")
set(date "${DATE}")
set(changed false)
find_program(GIT git)
if(GIT AND EXISTS "${SOURCE}/.git")
    execute_process(COMMAND ${GIT} --no-optional-locks -C "${SOURCE}" rev-parse --short HEAD OUTPUT_VARIABLE commit
        OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${GIT} --no-optional-locks -C "${SOURCE}" show --no-patch --no-show-signature --format=%cs OUTPUT_VARIABLE date
        OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${GIT} --no-optional-locks -C "${SOURCE}" diff --quiet HEAD RESULT_VARIABLE differs ERROR_QUIET)
    if(differs EQUAL 1)
        set(changed true)
    endif()
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT [[#include "base/system/version.hpp"

namespace unknot {

Version version() { return {"@VERSION@", "@commit@", "@date@", @changed@}; }

} // namespace unknot
]] @ONLY)
