# Writes the version with its commit into OUTPUT, only if it changed: cmake -D VERSION=... -D DATE=... -D SOURCE=... -D OUTPUT=... -P
# write_version.cmake. Without git, or outside a repository, the version stands alone.
set(commit "")
set(date "${DATE}")
set(changed false)
find_program(GIT git)
if(GIT AND EXISTS "${SOURCE}/.git")
    set(ask ${GIT} --no-optional-locks -C "${SOURCE}")
    execute_process(COMMAND ${ask} show --no-patch --no-show-signature --format=%h\ %cs OUTPUT_VARIABLE last
        OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    # Git refuses a repository of another person, which then counts as none.
    if(last MATCHES "^([0-9a-f]+) ([0-9-]+)$")
        set(commit ${CMAKE_MATCH_1})
        set(date ${CMAKE_MATCH_2})
        execute_process(COMMAND ${ask} diff --quiet HEAD RESULT_VARIABLE differs ERROR_QUIET)
        if(differs EQUAL 1)
            set(changed true)
        endif()
    endif()
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT [[#include "base/system/version.hpp"

namespace unknot {

Version version() { return {"@VERSION@", "@commit@", "@date@", @changed@}; }

} // namespace unknot
]] @ONLY)
