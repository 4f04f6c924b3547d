#include "base/plain_letters.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("Letters are plain whatever their capitals and accents") {
    CHECK(plainLetters("Étirement À LA Leçon ñandú Ÿ") == "etirement a la lecon nandu y");
    CHECK(plainLetters("Łydki, šest, ğöz, Ĩı ŤŽž") == "lydki, sest, goz, ii tzz");
    CHECK(plainLetters("ſŮĀ") == "sua");
}

TEST_CASE("Letters of languages beyond the west of Europe are plain too") {
    CHECK(plainLetters("Întindere Ștefan Ț") == "intindere stefan t");
    CHECK(plainLetters("Giãn cơ bắp chân, Ưu") == "gian co bap chan, uu");
}

TEST_CASE("An accent that stands behind its letter is left out") { CHECK(plainLetters("Cafe\u0301") == "cafe"); }

TEST_CASE("Letters of their own stay what they are, but small") {
    CHECK(plainLetters("Æß×÷ŒÞ") == "æß×÷œþ");
    CHECK(plainLetters("ΩЖЁ") == "ωжё");
    CHECK(plainLetters("漢 1-9_") == "漢 1-9_");
}

TEST_CASE("What is no UTF-8 breaks nothing") { CHECK(plainLetters("a\xFF") == "a\uFFFD"); }
