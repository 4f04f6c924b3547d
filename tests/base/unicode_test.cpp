#include "base/unicode.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("valid UTF-8 of one to four bytes is accepted") {
    CHECK(invalidUtf8("") == std::nullopt);
    CHECK(invalidUtf8("Dehnung f\u00FCr \u4E2D\u6587 \U0001F9B5") == std::nullopt);
}

TEST_CASE("the first faulty byte is found") {
    CHECK(invalidUtf8("ab\xFFzz") == 2);
    CHECK(invalidUtf8("a\xC3") == 1);            // cut off
    CHECK(invalidUtf8("\xC0\x80") == 0);         // overlong
    CHECK(invalidUtf8("x\xED\xA0\x80") == 1);    // surrogate
    CHECK(invalidUtf8("\xF4\x90\x80\x80") == 0); // above U+10FFFF
    CHECK(invalidUtf8("\xE0\x80\x80") == 0);
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(countCharacters("") == 0);
    CHECK(countCharacters("f\u00FCr") == 3);
    CHECK(countCharacters("\xFF\xFE") == 2);
}

TEST_CASE("characters are taken and put back") {
    const std::string text = "a\u00E9\u4E2D\U0001F9B5";
    std::string copy;
    for (std::string_view rest = text; !rest.empty();)
        appendUtf8(copy, takeCharacter(rest));
    CHECK(copy == text);
    std::string_view broken = "\xFFz";
    CHECK(takeCharacter(broken) == U'\uFFFD');
    CHECK(broken == "z");
}

TEST_CASE("a long text is cut by characters and says so") {
    CHECK(shortened("short", 5) == "short");
    CHECK(shortened("\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9", 5) == "\u00E9\u00E9...");
}

TEST_CASE("a character takes no, one or two columns of a terminal") {
    for (const char32_t character : {U'a', U'\u00E9', U'\u2192', U'\uFFFD'})
        CHECK(cellsOf(character) == 1);
    for (const char32_t character : {U'\u0301', U'\u200B', U'\uFE0F'})
        CHECK(cellsOf(character) == 0);
    for (const char32_t character : {U'\u4E2D', U'\uFF1A', U'\U0001F9B5'})
        CHECK(cellsOf(character) == 2);
}

TEST_CASE("invalid code points become U+FFFD") {
    CHECK(encodeUtf8(std::u32string{0xD800, 0x110000, U'a'}) == "\uFFFD\uFFFDa");
}

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
    CHECK(decodeUtf8("\xF4\x90\x80\x80").size() == 4);          // Above U+10FFFF.
}
