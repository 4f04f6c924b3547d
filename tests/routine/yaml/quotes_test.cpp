// The character that ends a quoted text.

#include "routine/routine_texts.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

std::string saidIn(const std::string& quoted) {
    const auto read = readStep("stretch: wall-calf\nhold: 30s\nready: 30s\nsay: " + quoted);
    REQUIRE_MESSAGE(read.value, mistakes(read.diagnostics));
    return std::get<StretchStep>(read.value->steps.front()).say;
}

} // namespace

TEST_CASE("A backslash before the last single quote of a file is a character like any other") {
    CHECK(saidIn("'Stay near C:\\'") == "Stay near C:\\");
    CHECK(saidIn("'It''s easy'") == "It's easy");
}

TEST_CASE("In double quotes a backslash takes its meaning from the next character") {
    CHECK(saidIn("\"Say \\\"now\\\"\"") == "Say \"now\"");
}
