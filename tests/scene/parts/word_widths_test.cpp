#include "scene/parts/word_widths.hpp"

#include "scene/parts/text_layout.hpp"
#include "scene/sample_timeline.hpp"

using namespace unknot;

TEST_CASE("measured words have as many lines as the text that is laid out") {
    const std::string text = "Stand tall, one hand on the wall.\nBend this knee, take the ankle.";
    const WordWidths words(sample::font(), text, Weight::regular);
    for (const double width : {120.0, 200.0, 333.0, 500.0, 900.0})
        for (const double size : {14.0, 22.0, 40.0}) {
            if (!words.keepsWords(size, width)) continue;
            const auto lines = wrapText(sample::font(), text, size, Weight::regular, width / drawnWidthTolerance);
            CHECK(words.lines(size, width) == static_cast<int>(lines.size()));
        }
}

TEST_CASE("a word that is wider than its line is reported") {
    const WordWidths words(sample::font(), "one hamstring", Weight::bold);
    const double widest = sample::font().width("hamstring", 30, Weight::bold) * drawnWidthTolerance;
    CHECK(words.keepsWords(30, widest + 1));
    CHECK_FALSE(words.keepsWords(30, widest - 1));
    CHECK(WordWidths(sample::font(), "", Weight::bold).empty());
}
