#include "routine/yaml/typing_mistakes.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a length that is nearly right is mended, and the mended one is told") {
    CHECK(slipOfDuration("1,5min") == "; write 1.5min, with a point");
    CHECK(slipOfDuration("30S") == "; did you mean 30s?");
    CHECK(slipOfDuration("1M30S") == "; did you mean 1m30s?");
}

TEST_CASE("a length that cannot be mended gets its reason where it is plain") {
    CHECK(slipOfDuration("-30s") == "; a length of time cannot be negative");
    CHECK(slipOfDuration("0:75") == "; write two digits after each colon, from 00 to 59");
    CHECK(slipOfDuration("30-45s") == "; choose one length, not a range");
    CHECK(slipOfDuration("30\u201345s") == "; choose one length, not a range");
}

TEST_CASE("nothing is said of a length that nobody can know") {
    for (const char* value : {"", "abc", "30x", "1,5,5min", "thirty", ":", "5-"}) {
        CAPTURE(value);
        CHECK(slipOfDuration(value) == "");
    }
}

TEST_CASE("the quotes and spaces of a word processor are known for what they are") {
    CHECK(slipOfWriting("\u201C30s\u201D").find("plain quotes") != std::string::npos);
    CHECK(slipOfWriting("\u201830s\u2019").find("plain quotes") != std::string::npos);
    CHECK(slipOfWriting("30\u00A0s").find("no-break space") != std::string::npos);
    CHECK(slipOfWriting("30s") == "");
}

TEST_CASE("a colon is too tight between a key and its value, and neither in an address nor in a clock time") {
    CHECK(colonWithoutSpace("hold:30s") == 4);
    CHECK(colonWithoutSpace("hold:\u00A030s") == 4);
    CHECK_FALSE(colonWithoutSpace("https://example.org").has_value());
    CHECK_FALSE(colonWithoutSpace("1:30").has_value());
    CHECK_FALSE(colonWithoutSpace("hold:").has_value());
    CHECK_FALSE(colonWithoutSpace("hold").has_value());
}
