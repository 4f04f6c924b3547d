#include "sound/speech.hpp"

#include "letter_voice.hpp"
#include "timelines.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("each distinct line is spoken once, and all are there") {
    const auto record = std::make_shared<LetterVoice::Record>();
    LetterVoice voice{record};
    const Timeline timeline = timelineOf({lineAt("left", seconds(1)), lineAt("right", seconds(4)),
                                          lineAt("left", seconds(8)), toneAt(CueKind::tick, seconds(9))});
    const LineSamples lines = speakAll(timeline, &voice);
    CHECK(record->spoken == std::vector<std::string>{"left", "right"});
    REQUIRE(lines.size() == 2);
    CHECK(lines.at("right")->size() == 5 * 4800);
    CHECK(speakAll(timeline, nullptr).empty());
}

TEST_CASE("the soonest line comes first in the order of need, and passed lines come last") {
    const Timeline timeline = timelineOf({lineAt("a", seconds(1)), lineAt("b", seconds(2)), lineAt("c", seconds(3)),
                                          lineAt("b", seconds(4)), lineAt("d", seconds(5))});
    CHECK(linesNeeded(timeline, Time{0}) == std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(linesNeeded(timeline, seconds(3)) == std::vector<std::string>{"c", "b", "d", "a"});
    CHECK(linesNeeded(timeline, seconds(3) + Time{1}) == std::vector<std::string>{"b", "d", "a", "c"});
    CHECK(linesNeeded(timeline, seconds(99)).size() == 4);
}
