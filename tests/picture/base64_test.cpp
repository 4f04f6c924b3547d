#include "picture/base64.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("the examples of RFC 4648 have its base64, and so have bytes of every value") {
    CHECK(base64("") == "");
    CHECK(base64("f") == "Zg==");
    CHECK(base64("fo") == "Zm8=");
    CHECK(base64("foo") == "Zm9v");
    CHECK(base64("foob") == "Zm9vYg==");
    CHECK(base64("fooba") == "Zm9vYmE=");
    CHECK(base64("foobar") == "Zm9vYmFy");
    CHECK(base64("\xFB\xEF\xFF") == "++//");
}
