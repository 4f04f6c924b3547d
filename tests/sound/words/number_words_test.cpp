#include "sound/words/number_words.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a whole number of up to six digits is written in words") {
    CHECK(numberWords("0") == "zero");
    CHECK(numberWords("13") == "thirteen");
    CHECK(numberWords("20") == "twenty");
    CHECK(numberWords("45") == "forty five");
    CHECK(numberWords("105") == "one hundred five");
    CHECK(numberWords("1,000") == "one thousand");
    CHECK(numberWords("12,345") == "twelve thousand three hundred forty five");
    CHECK(numberWords("999999") == "nine hundred ninety nine thousand nine hundred ninety nine");
}

TEST_CASE("decimals are spelled behind a point, also if the number has a comma or no whole part") {
    CHECK(numberWords("2.5") == "two point five");
    CHECK(numberWords("12.05") == "twelve point zero five");
    CHECK(numberWords("1,5") == "one point five");
    CHECK(numberWords("1,250.5") == "one thousand two hundred fifty point five");
    CHECK(numberWords(".5") == "zero point five");
}

TEST_CASE("a long number, or one with a leading zero, is spelled, but not for ever") {
    CHECK(numberWords("0123") == "zero one two three");
    CHECK(numberWords("1234567") == "one two three four five six seven");
    CHECK(numberWords(std::string(5000, '7')).size() == 30 * 6 - 1);
    CHECK(numberWords("1." + std::string(5000, '7')).size() == 10 + 30 * 6 - 1);
}
