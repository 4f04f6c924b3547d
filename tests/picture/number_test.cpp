#include "picture/number.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("numbers have no trailing zeros, no minus zero and no exponent") {
    CHECK(formatNumber(1.50, 2) == "1.5");
    CHECK(formatNumber(-0.001, 2) == "0");
    CHECK(formatNumber(120, 2) == "120");
    CHECK(formatNumber(0.00004, 3) == "0");
    CHECK(formatNumber(123456.789, 1) == "123456.8");
}
