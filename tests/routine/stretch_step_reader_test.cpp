#include "routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a count that leaves out some of a stretch's movements is a warning") {
    CHECK(mistakes(readStep("stretch: massage-calf\ncount: 3\npace: 3s").diagnostics) == "");
    CHECK(mistakes(readStep("stretch: massage-calf\ncount: 2\npace: 3s").diagnostics) ==
          "4:5 warning: there are 3 movements, and a count of 2 leaves out some of them\n");
}

TEST_CASE("a dose that does not suit its stretch is a warning at a step that takes it") {
    Stretch bounced = *shippedStretches().at("wall-calf");
    bounced.dose = Paced{10, seconds(3)};
    const Stretches stretches = {{"wall-calf", std::make_shared<const Stretch>(bounced)}};
    const auto read = readRoutine("mine.yaml", "routine: Test\nsteps:\n  - stretch: wall-calf\n", stretches);
    CHECK(mistakes(read.diagnostics) == "3:5 warning: 'wall-calf' is to be held, not bounced; 'hold' suits it better "
                                        "than 'count', though its file proposes it\n");
}
