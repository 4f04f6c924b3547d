#include "commands/light_choice.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("By itself it is night from 20:00 to 7:00") {
    for (int hour = 0; hour < 24; ++hour) {
        CAPTURE(hour);
        const Light expected = hour >= 20 || hour <= 6 ? Light::night : Light::day;
        CHECK(chooseLight(std::nullopt, LightWish::automatic, hour) == expected);
    }
}

TEST_CASE("The option counts before the routine's wish, and that before the clock") {
    CHECK(chooseLight(std::nullopt, LightWish::night, 12) == Light::night);
    CHECK(chooseLight(std::nullopt, LightWish::day, 23) == Light::day);
    CHECK(chooseLight(LightWish::day, LightWish::night, 23) == Light::day);
    CHECK(chooseLight(LightWish::night, LightWish::day, 12) == Light::night);
    CHECK(chooseLight(LightWish::automatic, LightWish::night, 12) == Light::day);
}
