#include "scene/player/ember.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("the picture sinks to its embers after 20 s in which nobody stirs, by night only") {
    CHECK_FALSE(isEmber(Light::night, seconds(5), seconds(25) - Time{1}));
    CHECK(isEmber(Light::night, seconds(5), seconds(25)));
    CHECK_FALSE(isEmber(Light::day, seconds(5), seconds(500)));
}
