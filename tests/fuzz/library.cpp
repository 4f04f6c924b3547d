#include "fuzz/library.hpp"

#include "fuzz/promise.hpp"
#include "routine/library.hpp"
#include "routine/reader.hpp"
#include "support/random_routines.hpp"
#include "timeline/compile.hpp"

#include <array>
#include <iterator>

namespace unknot::fuzz {
namespace {

const Library& shippedLibrary() {
    static const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    static const Library library(root / "assets/stretches", root / "routines", {});
    return library;
}

// Takes one that is short enough, because a session compiles it again at each command.
std::optional<Routine> madeUpRoutine(std::uint32_t seed) {
    constexpr std::size_t mostCues = 300;
    for (;; seed += 256) {
        auto routine = readRoutine("made up", test::randomRoutineText(seed), test::madeUpStretches()).value;
        if (!routine || compile(*routine, {}, OpenHoldLength::maximum).cues().size() <= mostCues) return routine;
    }
}

std::shared_ptr<const Routine> makeRoutine(std::uint8_t number) {
    constexpr const char* shipped[] = {"cramp-calf", "cramp-foot", "cramp-thigh-front", "cramp-thigh-back",
                                       "bedtime",    "desk-break", "ankle-loosener",    "after-a-cramp"};
    auto routine =
        number < std::size(shipped) ? shippedLibrary().openRoutine(shipped[number]).routine : madeUpRoutine(number);
    promise(routine.has_value(), "the routines of the fuzz targets have no mistakes");
    return std::make_shared<const Routine>(std::move(*routine));
}

} // namespace

const Stretches& allStretches() {
    static const Stretches stretches = [] {
        Stretches all = shippedLibrary().stretches();
        all.insert(test::madeUpStretches().begin(), test::madeUpStretches().end());
        return all;
    }();
    return stretches;
}

std::shared_ptr<const Routine> routineByNumber(std::uint8_t number) {
    static std::array<std::shared_ptr<const Routine>, 256> known;
    if (!known[number]) known[number] = makeRoutine(number);
    return known[number];
}

} // namespace unknot::fuzz
