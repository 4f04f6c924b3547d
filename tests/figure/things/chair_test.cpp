#include "figure/things/furniture.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("A chair's legs stand behind the front edge of its seat, whichever way it faces") {
    for (const Ball& ball : chairLegsBefore({0.3, false}))
        CHECK(ball.at.x < 0.3);
    for (const Ball& ball : chairLegsBefore({0.3, true}))
        CHECK(ball.at.x > 0.3);
}
