#include "base/suggestion.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace unknot;

namespace {
const std::vector<std::string> stretches = {"wall-calf", "wall-calf-bent", "toes-to-shin", "quad-standing"};
}

TEST_CASE("the nearest word is suggested") {
    CHECK(nearest("wall-clf", stretches) == "wall-calf");
    CHECK(nearest("wall-calf-bend", stretches) == "wall-calf-bent");
    CHECK(nearest("TOES-TO-SHIN", stretches) == "toes-to-shin");
}

TEST_CASE("two swapped letters count as one slip") {
    const std::vector<std::string> words = {"both"};
    CHECK(nearest("boht", words) == "both");
}

TEST_CASE("nothing is suggested when nothing is near") {
    CHECK(nearest("shoulder-roll", stretches) == std::nullopt);
    CHECK(nearest("", stretches) == std::nullopt);
    CHECK(nearest(std::string(5000, 'a'), stretches) == std::nullopt);
    CHECK(nearest("wall", {}) == std::nullopt);
}

TEST_CASE("at most a third of the longer word may differ") {
    const std::vector<std::string> words = {"abcdef"};
    CHECK(nearest("abcdxy", words) == "abcdef");
    CHECK(nearest("abcxyz", words) == std::nullopt);
}

TEST_CASE("a first letter is enough where only one candidate begins with it") {
    const std::vector<std::string> sides = {"left", "right", "both", "alternate", "auto"};
    CHECK(onlyOneBeginningWith("L", sides) == "left");
    CHECK(onlyOneBeginningWith("r", sides) == "right");
    CHECK_FALSE(onlyOneBeginningWith("a", sides).has_value());
    CHECK_FALSE(onlyOneBeginningWith("", sides).has_value());
    CHECK_FALSE(onlyOneBeginningWith("x", sides).has_value());
}

TEST_CASE("a part of a name finds every name that has it") {
    const std::vector<std::string> names = {"hamstring-chair", "wall-calf", "wall-calf-bent"};
    CHECK(containing("Calf", names) == std::vector<std::string>{"wall-calf", "wall-calf-bent"});
    CHECK(containing("hamstring", names) == std::vector<std::string>{"hamstring-chair"});
    CHECK(containing("al", names).empty());
    CHECK(containing("shoulder", names).empty());
}

TEST_CASE("what may be meant is asked in one question") {
    CHECK(didYouMean({}) == "");
    CHECK(didYouMean(std::vector<std::string>{"a"}) == "; did you mean 'a'?");
    CHECK(didYouMean(std::vector<std::string>{"a", "b", "c"}) == "; did you mean 'a', 'b' or 'c'?");
}
