// Every plan stays the same byte for byte: the time of each segment and each cue, the spoken words and the words on the
// screen. A difference is a mended fault that the commit names, or a mistake.

#include "routine/library.hpp"
#include "support/frozen.hpp"
#include "support/random_routines.hpp"
#include "support/whole_plan.hpp"
#include "timeline/compile.hpp"
#include "timeline/plan.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr std::uint32_t shownInFull = 20;

struct NamedOverrides {
    const char* name;
    RoutineOverrides routineOverrides;
};

std::vector<NamedOverrides> everyWish() {
    std::vector<NamedOverrides> all;
    for (const auto& [name, position] : {std::pair{"bed", BodyPosition::bed}, std::pair{"seated", BodyPosition::seated},
                                         std::pair{"standing", BodyPosition::standing}})
        all.push_back({name, {position, std::nullopt}});
    all.push_back({"as-written", {}});
    all.push_back({"left", {std::nullopt, Side::left}});
    all.push_back({"right", {std::nullopt, Side::right}});
    return all;
}

Routine madeUp(std::uint32_t seed) {
    auto read = readRoutine("made-up-" + std::to_string(seed) + ".yaml", randomRoutineText(seed), madeUpStretches());
    REQUIRE_MESSAGE(read.value, randomRoutineText(seed) << read.diagnostics.front().message);
    return *std::move(read.value);
}

/// Edits as a person makes them while a routine plays. Each applies to the result of the earlier edits.
Edits randomEdits(std::uint32_t seed, const Routine& routine) {
    std::mt19937 random(seed + 77);
    const auto other = std::make_shared<const Routine>(madeUp(seed + randomRoutines));
    Edits edits;
    for (std::size_t left = 1 + random() % 4; left > 0; --left) {
        const Timeline timeline = compile(routine, edits, OpenHoldLength::maximum);
        const Segment& segment = timeline.segments()[random() % timeline.segments().size()];
        const Time elapsed = segment.length * static_cast<std::int64_t>(random() % 100) / 100;
        const std::size_t kind = random() % 4;
        const Time by = seconds(10) * (static_cast<int>(random() % 6) - 2);
        if (kind < 2)
            edits.emplace_back(edit::Lengthen{segment.originalIndex, by, elapsed});
        else if (kind == 2)
            edits.emplace_back(edit::Ease{segment.originalIndex, elapsed});
        else
            edits.emplace_back(edit::SwitchRoutine{segment.originalIndex, elapsed, other});
    }
    return edits;
}

} // namespace

TEST_CASE("The plan of every shipped routine, in each position and for each leg, is as it was frozen" *
          doctest::test_suite("golden")) {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", {});
    Frozen plans("shipped.txt");
    for (const RoutineFile& file : library.routines()) {
        for (const auto& [name, routineOverrides] : everyWish()) {
            const auto opened = library.openRoutine(file.id, routineOverrides);
            REQUIRE_MESSAGE(opened.routine, file.id);
            const std::string which = file.id + " " + name;
            plans.add(which + " planned", wholePlan(compile(*opened.routine)));
            plans.add(which + " played", wholePlan(compile(*opened.routine, {}, OpenHoldLength::maximum)));
        }
    }
    plans.check();
}

TEST_CASE("The plans of two hundred routines that nobody would write, edited or not, are as they were frozen" *
          doctest::test_suite("golden")) {
    Frozen plans("random.txt");
    std::string shown;
    for (std::uint32_t seed = 0; seed < randomRoutines; ++seed) {
        const Routine routine = madeUp(seed);
        const Timeline planned = compile(routine);
        const Timeline played = compile(routine, {}, OpenHoldLength::maximum);
        const Timeline edited = compile(routine, randomEdits(seed, routine), OpenHoldLength::maximum);
        plans.add(std::to_string(seed) + " planned", wholePlan(planned));
        plans.add(std::to_string(seed) + " played", wholePlan(played));
        plans.add(std::to_string(seed) + " edited", wholePlan(edited));
        if (seed < shownInFull)
            shown += randomRoutineText(seed) + "\n" + planText(planned) + "\n" + planText(edited) + "\n";
    }
    checkFrozenText("random-in-full.txt", shown);
    plans.check();
}
