// Rules for clocks: a person or a server may set the time of day, and no routine may jump with it.

#include "rules/source_files.hpp"

#include <doctest/doctest.h>

#include <regex>

using namespace unknot::test;

TEST_CASE(
    "Only the hour and the day come from the time of day, which may be set; all else has clocks that never jump") {
    const std::regex timeOfDay(
        "system_clock|utc_clock|high_resolution_clock|gettimeofday|CLOCK_REALTIME|localtime|gmtime|"
        "\\btime\\((nullptr|NULL|0|&)|sf::Clock");
    for (const SourceFile& file : sourceFiles("src")) {
        const bool mayTell = file.name == "commands/local_hour.cpp";
        CHECK_MESSAGE(std::regex_search(file.text, timeOfDay) == mayTell, file.name);
    }
}
