#include "routine/library.hpp"
#include "sound/voice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace unknot;

TEST_CASE("all that the shipped stretches say is 110 to 130 words a minute, taken together") {
    const auto voice = makeVoice("rms");
#ifdef UNKNOT_WITH_SPEECH
    REQUIRE(voice);
#else
    if (!voice) return;
#endif
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", {}, {});
    std::set<std::string> lines;
    for (const auto& [id, stretch] : library.stretches()) {
        for (const auto* part : {&stretch->instructions, &stretch->movements})
            for (const Instruction& line : *part)
                lines.insert(line.spoken);
    }
    REQUIRE(lines.size() > 50);
    double minutes = 0, words = 0;
    for (const std::string& line : lines) {
        minutes += static_cast<double>(voice->speak(line).size()) / 48'000 / 60;
        words += 1 + static_cast<double>(std::ranges::count(line, ' '));
    }
    CHECK(words / minutes > 110);
    CHECK(words / minutes < 130);
}
