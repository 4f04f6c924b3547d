#include "routine_texts.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace unknot;

namespace {

std::string warningsOfSay(const std::string& say) {
    return mistakes(
        readText("routine: T\nsteps:\n  - stretch: wall-calf\n    hold: 10s\n    say: '" + say + "'\n").diagnostics);
}

} // namespace

TEST_CASE("a line that no voice can say is a warning at its text") {
    for (const char* say : {"...", "★ ★ ★", "\U0001F9B5\U0001F3FD", "& +", "-", "?"}) {
        CAPTURE(say);
        CHECK(warningsOfSay(say) == "5:10 warning: 'say' has no word that the voice can say; write it in words\n");
    }
    CHECK(warningsOfSay("伸展") == "5:10 warning: 'say' has '伸展' in letters that the voice cannot read, so the voice "
                                   "stays silent; write it in Latin letters\n");
    CHECK(warningsOfSay("다리를 뻗으세요") ==
          "5:10 warning: 'say' has '다리를' and 1 more word in letters that the voice "
          "cannot read, so the voice stays silent; write it in Latin letters\n");
}

TEST_CASE("a word that the voice leaves out of a line is a warning") {
    CHECK(warningsOfSay("Hold 30秒") == "5:10 warning: 'say' has '秒' in letters that the voice cannot read, so the "
                                        "voice leaves it out; write it in Latin letters\n");
    CHECK(warningsOfSay("Стой, отдыхай, hold! Ждать") ==
          "5:10 warning: 'say' has 'Стой' and 2 more words in letters that the voice cannot read, so the voice leaves "
          "them out; write it in Latin letters\n");
}

TEST_CASE("a picture or a sign beside words, an accent and a fraction are no fault of a line") {
    for (const char* say : {"Good! \U0001F44D\U0001F3FD", "❤️ Rest", "3️⃣ sets", "½", "3×30 s @ 90°",
                            "Plié → relevé", "Łukasz, straße", "★ Last one ★", "１０ s"}) {
        CAPTURE(say);
        CHECK(warningsOfSay(say) == "");
    }
}

TEST_CASE("each text that the voice says is checked, and none that is only shown") {
    const std::string rest = "routine: 伸展\nabout: 伸展\nsource: 伸展\nsteps:\n  - stretch: wall-calf\n    hold: 10s\n"
                             "  - rest: 5s\n    say: 伸展\n  - stretch: wall-calf\n    hold: 10s\nend: 伸展\n";
    const std::string found = mistakes(readText(rest).diagnostics);
    CHECK(found.starts_with("8:10 warning: 'say' has "));
    CHECK(found.find("\n11:6 warning: 'end' has ") != found.npos);
    CHECK(std::ranges::count(found, '\n') == 2);

    std::string stretch = contentOf(sourceFolder() / "assets/stretches/wall-calf.yaml");
    REQUIRE(mistakes(readStretch("wall-calf.yaml", stretch).diagnostics) == "");
    const std::size_t spoken = stretch.find("spoken: ") + 8;
    stretch.insert(spoken, "伸展 ");
    CHECK(mistakes(readStretch("wall-calf.yaml", stretch).diagnostics).find("warning: 'spoken' has '伸展' in") !=
          std::string::npos);
}

TEST_CASE("the words on the screen stay as they are written") {
    const auto read = readStep("stretch: wall-calf\nhold: 10s\nsay: 3×30 s w/o 椅子");
    REQUIRE(read.value);
    CHECK(std::get<StretchStep>(read.value->steps.front()).say == "3×30 s w/o 椅子");
}
