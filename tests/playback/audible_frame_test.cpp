#include "playback/sfml_audio.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("A frame is audible when its latency has passed since it left the library") {
    CHECK(audibleFrame(2, 0) == seconds(2));
    CHECK(audibleFrame(2, 0.04) == milliseconds(1960));
    CHECK(audibleFrame(0.01, 0.04) == -milliseconds(30));
}
