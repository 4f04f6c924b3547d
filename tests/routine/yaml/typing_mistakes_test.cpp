#include "routine/yaml/typing_mistakes.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a length that is nearly right is mended, and the mended one is told") {
    CHECK(durationHint("1,5min") == "; write 1.5min, with a point");
    CHECK(durationHint("30S") == "; did you mean 30s?");
    CHECK(durationHint("1M30S") == "; did you mean 1m30s?");
}

TEST_CASE("a length that cannot be mended gets its reason where it is plain") {
    CHECK(durationHint("-30s") == "; a length of time cannot be negative");
    CHECK(durationHint("0:75") == "; write two digits after each colon, from 00 to 59");
    CHECK(durationHint("30-45s") == "; choose one length, not a range");
    CHECK(durationHint("30\u201345s") == "; choose one length, not a range");
}

TEST_CASE("a text that resembles no duration gets no hint") {
    for (const char* value : {"", "abc", "30x", "1,5,5min", "thirty", ":", "5-"}) {
        CAPTURE(value);
        CHECK(durationHint(value) == "");
    }
}

TEST_CASE("the quotes and no-break spaces of a word processor get a hint") {
    CHECK(wordProcessorHint("\u201C30s\u201D").find("plain quotes") != std::string::npos);
    CHECK(wordProcessorHint("\u201830s\u2019").find("plain quotes") != std::string::npos);
    CHECK(wordProcessorHint("30\u00A0s").find("no-break space") != std::string::npos);
    CHECK(wordProcessorHint("30s") == "");
}

TEST_CASE("a colon is too tight between a key and its value, and neither in an address nor in a clock time") {
    CHECK(colonWithoutSpace("hold:30s") == 4);
    CHECK(colonWithoutSpace("hold:\u00A030s") == 4);
    CHECK_FALSE(colonWithoutSpace("https://example.org").has_value());
    CHECK_FALSE(colonWithoutSpace("1:30").has_value());
    CHECK_FALSE(colonWithoutSpace("hold:").has_value());
    CHECK_FALSE(colonWithoutSpace("hold").has_value());
}
