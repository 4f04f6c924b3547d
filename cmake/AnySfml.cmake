# Finds SFML 3, or else SFML 2.5 or later, and gives its parts the same names for both: unknot_sfml_window,
# unknot_sfml_graphics and unknot_sfml_audio. Sets UNKNOT_SFML to "sfml3" or "sfml2", the name of the folder for code
# that depends on the version.

set(UNKNOT_SFML sfml3)
set(given "${SFML_DIR}")
find_package(SFML 3 QUIET COMPONENTS System Window Graphics Audio)
if(NOT SFML_FOUND)
    set(UNKNOT_SFML sfml2)
    # The search for SFML 3 overwrites SFML_DIR.
    unset(SFML_DIR CACHE)
    if(given)
        set(SFML_DIR "${given}" CACHE PATH "The folder of SFMLConfig.cmake")
    endif()
    find_package(SFML 2.5 REQUIRED COMPONENTS system window graphics audio)
endif()
message(STATUS "SFML ${SFML_VERSION} in ${SFML_DIR}")

foreach(part window graphics audio)
    add_library(unknot_sfml_${part} INTERFACE)
endforeach()
if(UNKNOT_SFML STREQUAL sfml3)
    target_link_libraries(unknot_sfml_window INTERFACE SFML::Window SFML::System)
    target_link_libraries(unknot_sfml_graphics INTERFACE SFML::Graphics SFML::Window SFML::System)
    target_link_libraries(unknot_sfml_audio INTERFACE SFML::Audio SFML::System)
else()
    # SFML 2 plays through OpenAL. Only OpenAL knows if there is a device, and with how much delay it plays.
    pkg_check_modules(OPENAL REQUIRED IMPORTED_TARGET openal)
    target_link_libraries(unknot_sfml_window INTERFACE sfml-window sfml-system)
    target_link_libraries(unknot_sfml_graphics INTERFACE sfml-graphics sfml-window sfml-system)
    target_link_libraries(unknot_sfml_audio INTERFACE sfml-audio sfml-system PkgConfig::OPENAL)
endif()
