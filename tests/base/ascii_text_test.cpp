#include "base/ascii_text.hpp"

#include <doctest/doctest.h>

using namespace unknot;

using Words = std::vector<std::string>;

TEST_CASE("letters lose their accents and keep their case") {
    CHECK(asciiText("Pliés, Łukasz, Ünal, Tập") == "Plies, Lukasz, Unal, Tap");
    CHECK(asciiText("Straße, Ærø, Þór, œuvre, Øre, Đà") == "Strasse, Aero, Thor, oeuvre, Ore, Da");
    CHECK(asciiText("e\xCC\x81"
                    "a") == "ea"); // An accent of its own.
    CHECK(asciiText("ﬁt １０ ③ ㎝") == "fit 10 3 cm");
}

TEST_CASE("signs of print become those of the keyboard") {
    CHECK(asciiText("‘a’ “b” ´c` 1′30″ «d»") == "'a' \"b\" 'c' 1'30\" \"d\"");
    CHECK(asciiText("1–2 −5 a—b …") == "1-2 -5 a, b.");
    CHECK(asciiText("[a] {b} c|d • e") == "(a) (b) c, d, e");
    CHECK(asciiText("≤ 5 ≥ 6 ≈ 7 ±8 № 9") == "<= 5 >= 6 ~ 7 +-8 No. 9");
    CHECK(asciiText("90° 20℃ 3×10 a→b ↑↓") == "90 deg 20 deg C 3 x 10 a to b up down");
}

TEST_CASE("a fraction is written with a slash and apart from the whole number") {
    CHECK(asciiText("½ 1½ ⅔ 1⁄4") == "1/2 1 1/2 2/3 1/4");
    CHECK(asciiText("2½min") == "2 1/2min");
}

TEST_CASE("characters without a plain form separate words") {
    CHECK(asciiText("a\t\n b_c\\d") == "a b c d");
    CHECK(asciiText("Hold \U0001F9B5 still \xFF now 伸展") == "Hold still now");
    CHECK(asciiText("Knee\u00ADling \u2122") == "Kneeling");
    CHECK(asciiText(" \u4F38 ").empty());
}

TEST_CASE("a text has a word if it has a letter or a digit, or a sign that stands for one") {
    for (const char* text : {"a", "É!", "... 5", "½", "伸展 a", "→", "③"})
        CHECK(hasAsciiWord(text));
    for (const char* text : {"", "...", "& % + !", "伸展", "\U0001F9B5", "٣٠", "★★★"})
        CHECK_FALSE(hasAsciiWord(text));
}

TEST_CASE("the words that ASCII cannot hold are words, not pictures or signs") {
    CHECK(wordsWithoutAscii("Hold your leg, 3×30 s, ½ way, Łukasz!").empty());
    CHECK(wordsWithoutAscii("Good \U0001F44D\U0001F3FD ❤️ 3️⃣ → ★ ©").empty());
    CHECK(wordsWithoutAscii("bad \xFF\xC3 bytes").empty());
    CHECK(wordsWithoutAscii("30秒 伸展, 保持") == Words{"秒", "伸展", "保持"});
    CHECK(wordsWithoutAscii("다리를 뻗으세요") == Words{"다리를", "뻗으세요"});
    CHECK(wordsWithoutAscii("हिन्दी ٣٠ Ωmega") == Words{"हिन्दी", "٣٠", "Ω"}); // A word keeps its vowel signs.
}
