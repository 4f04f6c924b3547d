// Hostile routine files in the real program: a sentence, and little time and memory.

#include "commands/hostile_routines.hpp"

#include "commands/limited_program.hpp"

#include <doctest/doctest.h>

using namespace unknot::test;

namespace {

// Words of the language's library, of other libraries, and of a fault of the program.
constexpr const char* foreignWords[] = {"terminate called", "yaml-cpp",    "Segmentation", "std::", "bad_alloc",
                                        "bad file",         "has a fault", "Sanitizer",    "#0 0x"};

std::string foreignWordIn(const std::string& text) {
    for (const char* words : foreignWords)
        if (text.find(words) != std::string::npos) return words;
    return "";
}

// A machine may be slow for a moment, so what takes nearly a second runs again.
LimitedResult quickest(const std::string& words) {
    const LimitedResult first = runLimited(UNKNOT_PROGRAM, words);
    if (isSanitized || first.seconds < 0.9) return first;
    return runLimited(UNKNOT_PROGRAM, words);
}

} // namespace

TEST_CASE("Sixty hostile routines are checked and planned with a sentence, within a second and 200 MiB") {
    const auto routines = hostileRoutines();
    CHECK(routines.size() == 60);
    LimitedResult slowest, largest;
    std::string slowestName, largestName;
    for (const HostileRoutine& routine : routines) {
        const std::string& name = routine.name;
        const auto file = fileWith("hostile.yaml", routine.text);
        for (const std::string command : {"check", "plan"}) {
            CAPTURE(command);
            CAPTURE(name);
            const LimitedResult ran = quickest(command + " '" + file.string() + "'");
            const std::string told = ran.err.substr(0, 500);
            CHECK_MESSAGE((ran.code == 0 || ran.code == 1), told);
            // Faultless or not, the person hears of it.
            CHECK_FALSE((command == "check" ? ran.out + ran.err : ran.code == 0 ? ran.out : ran.err).empty());
            CHECK(foreignWordIn(ran.out + ran.err) == "");
            CHECK(ran.err.size() < 100'000);
            if (ran.seconds > slowest.seconds) slowest = ran, slowestName = command + " " + name;
            if (ran.mebibytes > largest.mebibytes) largest = ran, largestName = command + " " + name;
            if (isSanitized) continue;
            CHECK(ran.seconds < 1);
            CHECK(ran.mebibytes < 200);
        }
    }
    MESSAGE(slowestName << " takes " << slowest.seconds << " s; " << largestName << " takes " << largest.mebibytes
                        << " MiB");
}
