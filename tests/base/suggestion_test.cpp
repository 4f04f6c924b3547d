#include "base/suggestion.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace unknot;

namespace {
const std::vector<std::string> stretches = {"wall-calf", "wall-calf-bent", "toes-to-shin", "quad-standing"};
}

TEST_CASE("the nearest word is suggested") {
    CHECK(closestMatch("wall-clf", stretches) == "wall-calf");
    CHECK(closestMatch("wall-calf-bend", stretches) == "wall-calf-bent");
    CHECK(closestMatch("TOES-TO-SHIN", stretches) == "toes-to-shin");
}

TEST_CASE("two swapped letters count as one slip") {
    const std::vector<std::string> words = {"both"};
    CHECK(closestMatch("boht", words) == "both");
}

TEST_CASE("a name without a near match gets no suggestion") {
    CHECK(closestMatch("shoulder-roll", stretches) == std::nullopt);
    CHECK(closestMatch("", stretches) == std::nullopt);
    CHECK(closestMatch(std::string(5000, 'a'), stretches) == std::nullopt);
    CHECK(closestMatch("wall", {}) == std::nullopt);
}

TEST_CASE("at most a third of the longer word may differ") {
    const std::vector<std::string> words = {"abcdef"};
    CHECK(closestMatch("abcdxy", words) == "abcdef");
    CHECK(closestMatch("abcxyz", words) == std::nullopt);
}

TEST_CASE("a first letter is enough where only one candidate begins with it") {
    const std::vector<std::string> sides = {"left", "right", "both", "alternate", "auto"};
    CHECK(uniquePrefixMatch("L", sides) == "left");
    CHECK(uniquePrefixMatch("r", sides) == "right");
    CHECK_FALSE(uniquePrefixMatch("a", sides).has_value());
    CHECK_FALSE(uniquePrefixMatch("", sides).has_value());
    CHECK_FALSE(uniquePrefixMatch("x", sides).has_value());
}

TEST_CASE("a part of a name finds every name that has it") {
    const std::vector<std::string> names = {"hamstring-chair", "wall-calf", "wall-calf-bent"};
    CHECK(substringMatches("Calf", names) == std::vector<std::string>{"wall-calf", "wall-calf-bent"});
    CHECK(substringMatches("hamstring", names) == std::vector<std::string>{"hamstring-chair"});
    CHECK(substringMatches("al", names).empty());
    CHECK(substringMatches("shoulder", names).empty());
}

TEST_CASE("all suggested names form one question") {
    CHECK(didYouMean({}) == "");
    CHECK(didYouMean(std::vector<std::string>{"a"}) == "; did you mean 'a'?");
    CHECK(didYouMean(std::vector<std::string>{"a", "b", "c"}) == "; did you mean 'a', 'b' or 'c'?");
}
