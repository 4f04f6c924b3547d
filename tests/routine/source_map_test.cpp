#include "routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("every step knows its index, and the map has its places, of a group too and of what is in it") {
    const RoutineResult result = readRoutine("mine.yaml",
                                             "routine: T\n"
                                             "steps:\n"
                                             "  - stretch: wall-calf\n"
                                             "    hold: 10s\n"
                                             "  - until: eased\n"
                                             "    steps:\n"
                                             "      - stretch: quad-standing\n"
                                             "        hold: 20s\n"
                                             "        say: Hold on to something.\n",
                                             shippedStretches());
    REQUIRE(result.value);
    const auto& group = std::get<GroupStep>(result.value->steps[1]);
    const auto& inner = std::get<StretchStep>(group.steps[0]);
    CHECK(std::get<StretchStep>(result.value->steps[0]).index == 0);
    CHECK(group.index == 1);
    CHECK(inner.index == 2);
    REQUIRE(result.sources.size() == 3);
    CHECK(result.sources[0].step.line == 3);
    CHECK(result.sources[0].until == result.sources[0].step);
    CHECK(result.sources[1].until.line == 5);
    CHECK(result.sources[2].step.line == 7);
    CHECK(result.sources[2].say.line == 9);
}

TEST_CASE("a step without a line of its own has its own place for one") {
    const RoutineResult result = readRoutine("mine.yaml",
                                             "routine: T\nsteps:\n  - stretch: wall-calf\n    hold: 10s\n"
                                             "  - rest: 5s\n  - stretch: wall-calf\n    hold: 10s\n",
                                             shippedStretches());
    REQUIRE(result.sources.size() == 3);
    for (const StepSource& source : result.sources) {
        CHECK(source.step.line > 0);
        CHECK(source.say == source.step);
    }
}
