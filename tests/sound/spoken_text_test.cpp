#include "sound/spoken_text.hpp"

#include "base/ascii_text.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace unknot;

namespace {

std::string spoken(std::string_view line) {
    std::string all;
    for (const std::string& sentence : spokenSentences(line))
        all += (all.empty() ? "" : " | ") + sentence;
    return all;
}

} // namespace

TEST_CASE("a line comes apart into its sentences") {
    CHECK(spoken("Switch sides. Left leg.") == "Switch sides. | Left leg.");
    CHECK(spoken("Ready? Go!") == "Ready. | Go.");
    CHECK(spoken("Hold") == "Hold.");
    CHECK(spoken("Lean in, slowly; breathe.") == "Lean in, slowly, breathe.");
    CHECK(spoken("Wait... now") == "Wait. | now.");
}

TEST_CASE("signs, accents and abbreviations become plain words") {
    CHECK(spoken("left/right & both") == "left or right and both.");
    CHECK(spoken("two metres, a centre, 2 litres") == "two meters, a center, two liters.");
    CHECK(spoken("wall-calf stretch") == "wall calf stretch.");
    CHECK(spoken("Don\xE2\x80\x99t \xE2\x80\x9Cpoint\xE2\x80\x9D your toes") == "Don't point your toes.");
    CHECK(spoken("Pli\xC3\xA9 \xC5\x81"
                 "ukasz re\xCC\x81lev\xC3\xA9") == "Plie Lukasz releve.");
    CHECK(spoken("Hold something, e.g. a chair (or a wall)") == "Hold something, for example a chair or a wall.");
    CHECK(spoken("See https://example.org/a?b=c. Or ask www.example.org") == "See web link. | Or ask web link.");
}

TEST_CASE("spoken text omits characters without a pronunciation") {
    CHECK(spokenSentences("").empty());
    CHECK(spokenSentences(" .,;!? - -- ... ' '' ( ) / & % + = @ # * < > \"").empty());
    CHECK(spokenSentences("\xF0\x9F\xA6\xB5\xF0\x9F\x8F\xBD").empty());
    CHECK(spokenSentences("\xE4\xBC\xB8\xE5\xB1\x95").empty());
    CHECK(spoken("Hold \xF0\x9F\xA6\xB5 still \x01\x1B\t\n") == "Hold still.");
    CHECK(spoken("bad \xFF\xC3 bytes") == "bad bytes.");
}

TEST_CASE("exactly the lines without a word stay silent") {
    for (const char* line :
         {"... 5", "½", "伸展 a", "→", "°", "×", "me@x.org", "& % +", "伸展", "\U0001F9B5", "#", "''"})
        CHECK(spokenSentences(line).empty() == !hasAsciiWord(line));
}

TEST_CASE("any bytes become printable words of bounded length") {
    std::mt19937 random{99};
    for (int round = 0; round < 2000; ++round) {
        std::string line(random() % 2000, ' ');
        const unsigned range = round % 2 == 0 ? 256 : 128;
        for (char& c : line)
            c = static_cast<char>(random() % range);
        REQUIRE(spokenSentences(line).empty() == !hasAsciiWord(line));
        std::size_t total = 0;
        for (const std::string& sentence : spokenSentences(line)) {
            total += sentence.size();
            REQUIRE(std::all_of(sentence.begin(), sentence.end(), [](char c) { return c >= ' ' && c <= '~'; }));
            REQUIRE(sentence.find("  ") == std::string::npos);
        }
        REQUIRE(total < 1000);
    }
    CHECK(spoken(std::string(500, 'a')) == std::string(30, 'a') + ".");
    CHECK(spoken(std::string(500, '7')).size() < 200);
}
