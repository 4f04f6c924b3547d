#include "base/accent_folding.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("Letters are plain whatever their capitals and accents") {
    CHECK(foldAccents("Étirement À LA Leçon ñandú Ÿ") == "etirement a la lecon nandu y");
    CHECK(foldAccents("Łydki, šest, ğöz, Ĩı ŤŽž") == "lydki, sest, goz, ii tzz");
    CHECK(foldAccents("ſŮĀ") == "sua");
}

TEST_CASE("Letters of languages beyond the west of Europe are plain too") {
    CHECK(foldAccents("Întindere Ștefan Ț") == "intindere stefan t");
    CHECK(foldAccents("Giãn cơ bắp chân, Ưu") == "gian co bap chan, uu");
}

TEST_CASE("An accent that stands behind its letter is left out") { CHECK(foldAccents("Cafe\u0301") == "cafe"); }

TEST_CASE("Letters without an accent become lower case and stay otherwise unchanged") {
    CHECK(foldAccents("Æß×÷ŒÞ") == "æß×÷œþ");
    CHECK(foldAccents("ΩЖЁ") == "ωжё");
    CHECK(foldAccents("漢 1-9_") == "漢 1-9_");
}

TEST_CASE("Invalid UTF-8 becomes U+FFFD") { CHECK(foldAccents("a\xFF") == "a\uFFFD"); }
