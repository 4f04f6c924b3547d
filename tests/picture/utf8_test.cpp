#include "picture/number.hpp"
#include "picture/utf8.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("UTF-8 is read and written back unchanged") {
    const std::string text = "aé€𝄞 \xE2\x86\x92";
    CHECK(decodeUtf8(text) == U"aé€𝄞 →");
    CHECK(encodeUtf8(decodeUtf8(text)) == text);
}

TEST_CASE("each broken byte becomes one replacement character and the rest stays") {
    CHECK(decodeUtf8("a\xFFz") == U"a\uFFFDz");
    CHECK(decodeUtf8("\xC0\xAF") == U"\uFFFD\uFFFD");           // An overlong slash.
    CHECK(decodeUtf8("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD"); // Half a surrogate pair.
    CHECK(decodeUtf8("x\xE2\x86") == U"x\uFFFD\uFFFD");         // Cut short.
    CHECK(decodeUtf8("\xF4\x90\x80\x80").size() == 4);          // Beyond the last character.
}

TEST_CASE("numbers have no trailing zeros, no minus zero and no exponent") {
    CHECK(formatNumber(1.50, 2) == "1.5");
    CHECK(formatNumber(-0.001, 2) == "0");
    CHECK(formatNumber(120, 2) == "120");
    CHECK(formatNumber(0.00004, 3) == "0");
    CHECK(formatNumber(123456.789, 1) == "123456.8");
}
