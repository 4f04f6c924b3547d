// `check` says the same of every routine as when its output was frozen: mistakes in the text, lines that come too late
// or never, and the time that they need.

#include "commands/fit_warnings.hpp"
#include "routine/library.hpp"
#include "routine/speech_estimate.hpp"
#include "support/frozen.hpp"
#include "support/random_routines.hpp"
#include "support/rendered.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr std::uint32_t shownInFull = 40;

// A voice that takes a third longer for each line than estimated.
Time slowLength(const std::string& line) { return estimatedLength(line) * 4 / 3; }

std::string textOf(Diagnostics diagnostics, const std::string& source) {
    sortByLocation(diagnostics);
    return rendered(diagnostics, source);
}

} // namespace

TEST_CASE("Mistakes and warnings of 200 random routines match the frozen texts" * doctest::test_suite("golden")) {
    Frozen warnings("warnings.txt");
    std::string shown;
    for (std::uint32_t seed = 0; seed < randomRoutines; ++seed) {
        const std::string source = randomRoutineText(seed);
        const auto read = readRoutine("made-up.yaml", source, madeUpStretches());
        REQUIRE_MESSAGE(read.value, source);
        const Timeline timeline = compile(*read.value);
        const std::string written = textOf(read.diagnostics, source);
        const std::string unvoiced = textOf(checkFit(*read.value, read.sources, timeline, nullptr).warnings, source);
        warnings.add(std::to_string(seed) + " read", written);
        warnings.add(std::to_string(seed) + " fit", unvoiced);
        warnings.add(std::to_string(seed) + " slow",
                     textOf(checkFit(*read.value, read.sources, timeline, slowLength).warnings, source));
        if (seed < shownInFull) shown += std::to_string(seed) + "\n" + written + unvoiced;
    }
    checkFrozenText("warnings-in-full.txt", shown);
    warnings.check();
}
