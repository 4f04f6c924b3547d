#include "base/word_wrap.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a text is wrapped before the word that would go beyond the last column") {
    CHECK(wrapWords("", "one two three", 0, 7) == "one two\nthree\n");
    CHECK(wrapWords("", "one two three", 0, 6) == "one\ntwo\nthree\n");
    CHECK(wrapWords("", "", 0, 6) == "\n");
}

TEST_CASE("wrapped lines begin at the margin, whatever stands before the first") {
    CHECK(wrapWords("- ", "one two", 2, 6) == "- one\n  two\n");
    CHECK(wrapWords("a: ", "one two three", 1, 8) == "a: one\n two\n three\n");
}

TEST_CASE("a word too long for a line is left whole") {
    CHECK(wrapWords("- ", "see unbreakable now", 2, 8) == "- see\n  unbreakable\n  now\n");
    CHECK(wrapWords("- ", "unbreakable", 2, 8) == "- unbreakable\n");
}

TEST_CASE("runs of spaces and line feeds part words as one space does") {
    CHECK(wrapWords("", " one \n two\n", 0, 80) == "one two\n");
}

TEST_CASE("a line's width is told in columns of a terminal, not in bytes") {
    CHECK(wrapWords("", "äöü äöü", 0, 7) == "äöü äöü\n");
    CHECK(wrapWords("", "다리 다리", 0, 8) == "다리\n다리\n");
    CHECK(wrapWords("", "다리 다리", 0, 9) == "다리 다리\n");
}

TEST_CASE("a line is filled to the last column that a whole word fits") {
    CHECK(wrapWords("", "a b c d", 0, 6) == "a b c\nd\n");
    CHECK(wrapWords("", "a b c d", 0, 7) == "a b c d\n");
}
