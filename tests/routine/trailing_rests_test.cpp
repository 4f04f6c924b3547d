#include "routine/trailing_rests.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace unknot;

namespace {

Step stretch() { return StretchStep{}; }
Step rest(std::size_t index) {
    RestStep step;
    step.index = index;
    return step;
}
Step group(int repeat, std::vector<Step> steps) {
    GroupStep step;
    step.repeat = repeat;
    step.steps = std::move(steps);
    return step;
}

// Steps as text, such as "s r 2(s r)": s is a stretch, r a rest, 2() a group that repeats.
std::string written(const std::vector<Step>& steps) {
    std::string text;
    for (const Step& step : steps) {
        if (!text.empty()) text += ' ';
        if (std::holds_alternative<StretchStep>(step)) text += 's';
        if (std::holds_alternative<RestStep>(step)) text += 'r';
        if (const auto* inner = std::get_if<GroupStep>(&step))
            text += std::to_string(inner->repeat) + "(" + written(inner->steps) + ")";
    }
    return text;
}

std::string without(std::vector<Step> steps, std::size_t leftOut) {
    CHECK(dropTrailingRests(steps).size() == leftOut);
    return written(steps);
}

} // namespace

TEST_CASE("rests behind the last stretch are left out, and those before it stay") {
    CHECK(without({stretch(), rest(2), stretch(), rest(4), rest(5)}, 2) == "s r s");
    CHECK(without({rest(1), stretch()}, 0) == "r s");
}

TEST_CASE("a rest at the end of a repeated group is left out in the last turn only") {
    CHECK(without({group(3, {stretch(), rest(2)})}, 0) == "2(s r) 1(s)");
    CHECK(without({group(3, {stretch(), rest(2)}), rest(9)}, 1) == "2(s r) 1(s)");
    CHECK(without({group(2, {group(2, {stretch(), rest(2)})})}, 0) == "1(2(s r)) 1(1(s r) 1(s))");
}

TEST_CASE("a rest at the end of a group that is done once is left out for good") {
    CHECK(without({stretch(), group(1, {stretch(), rest(3)})}, 1) == "s 1(s)");
}

TEST_CASE("a group of nothing but rests is left out as a whole") {
    CHECK(without({stretch(), group(4, {rest(2), rest(3)})}, 1) == "s");
    CHECK(without({group(2, {stretch(), group(4, {rest(2)})})}, 0) == "1(s 4(r)) 1(s)");
}
