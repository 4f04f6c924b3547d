#include "application/spoken_routines.hpp"

#include "routine/speech_estimate.hpp"
#include "sound/voice.hpp"
#include "timeline/compile.hpp"
#include "timeline/speech_fit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;

namespace {

Timeline reading() { return compile(helpReadingRoutine(), {}, OpenHoldLength::maximum); }

std::vector<Cue> spokenIn(const Timeline& timeline) {
    std::vector<Cue> spoken;
    std::ranges::copy_if(timeline.cues(), std::back_inserter(spoken),
                         [](const Cue& cue) { return cue.kind == CueKind::speech; });
    return spoken;
}

std::size_t linesOnCard() {
    std::size_t lines = 0;
    for (const HelpLevel& level : helpLevels())
        lines += 1 + level.signs.size();
    return lines + 1 + precautions().size();
}

} // namespace

TEST_CASE("The reading speaks the whole help card in its order and the health notice last") {
    const auto spoken = spokenIn(reading());
    REQUIRE(spoken.size() == linesOnCard() + 1);
    std::size_t next = 0;
    for (const HelpLevel& level : helpLevels()) {
        CHECK(spoken[next++].spoken.starts_with(level.when));
        for (const std::string& sign : level.signs)
            CHECK(spoken[next++].spoken == sign);
    }
    CHECK(spoken[next++].spoken.starts_with(precautionsTitle()));
    for (const std::string& sentence : precautions())
        CHECK(spoken[next++].spoken == sentence);
    CHECK(spoken[next].spoken == healthNotice());
}

TEST_CASE("The first thing read is to call for help, and at once") {
    const auto spoken = spokenIn(reading());
    CHECK(spoken.front().spoken.find("emergency number") != std::string::npos);
    CHECK(spoken.front().at <= milliseconds(500));
}

TEST_CASE("Each line is one sentence, with at least a second between two") {
    const auto spoken = spokenIn(reading());
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        const std::string& words = spoken[i].spoken;
        CAPTURE(words);
        CHECK(words.find('.') == words.size() - 1);
        if (i > 0) CHECK(spoken[i].at - spoken[i - 1].at >= estimatedLength(spoken[i - 1].spoken) + seconds(1));
    }
}

TEST_CASE("The reading of the help card has no chimes") {
    const Timeline timeline = reading();
    for (const Cue& cue : timeline.cues())
        CHECK(cue.kind == CueKind::speech);
}

TEST_CASE("The reading lasts at most 185 seconds, and its emergency level at most 30") {
    const Timeline timeline = reading();
    CHECK(timeline.length() <= seconds(185));
    const auto second = std::ranges::find_if(
        timeline.segments(), [](const Segment& segment) { return segment.say.starts_with(helpLevels()[1].when); });
    REQUIRE(second != timeline.segments().end());
    CHECK(helpLevelAt(timeline, second->start) == std::optional<std::size_t>(1));
    CHECK(helpLevelAt(timeline, second->start - Time{1}) == std::optional<std::size_t>(0));
    CHECK(second->start <= seconds(30));
}

TEST_CASE("The voice ends each line before the next begins") {
    const auto voice = makeVoice("rms");
    if (!voice) return;
    const Timeline timeline = reading();
    LineLengths lengths;
    for (const Cue& cue : spokenIn(timeline))
        lengths[cue.spoken] = Time{static_cast<Time::rep>(voice->speak(cue.spoken).size())} + seconds(1);
    for (const OverlongLine& line : overlongLines(timeline, lengths))
        CHECK_MESSAGE(line.needs <= line.has, timeline.cues()[line.cue].spoken);
}

TEST_CASE("The level that is read is known at each moment, and none is at the end") {
    const Timeline timeline = reading();
    std::vector<std::size_t> levels;
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind() == SegmentKind::finish) continue;
        const auto level = helpLevelAt(timeline, segment.start);
        REQUIRE(level);
        CHECK(helpLevelAt(timeline, segment.end() - Time{1}) == level);
        levels.push_back(*level);
        const bool isLevel = *level < helpLevels().size();
        const auto& heading = isLevel ? helpLevels()[*level].when : precautionsTitle();
        const auto& sentences = isLevel ? helpLevels()[*level].signs : precautions();
        CHECK((segment.say.starts_with(heading) || std::ranges::count(sentences, segment.say) == 1));
    }
    CHECK(std::ranges::is_sorted(levels));
    CHECK(levels.front() == 0);
    CHECK(levels.back() == helpLevels().size());
    CHECK_FALSE(helpLevelAt(timeline, timeline.segments().back().start));
    CHECK_FALSE(helpLevelAt(timeline, timeline.length()));
}
