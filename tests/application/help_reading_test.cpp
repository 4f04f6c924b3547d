#include "application/spoken_routines.hpp"

#include "routine/speech_estimate.hpp"
#include "sound/voice.hpp"
#include "timeline/compile.hpp"
#include "timeline/speech_fit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;

namespace {

Timeline reading() { return compile(helpReading(), {}, OpenHolds::maximum); }

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
    return lines + 1 + beforehand().size();
}

} // namespace

TEST_CASE(
    "All of the help card is read in its own order, what to do before its signs, and last that it is no diagnosis") {
    const auto spoken = spokenIn(reading());
    REQUIRE(spoken.size() == linesOnCard() + 1);
    std::size_t next = 0;
    for (const HelpLevel& level : helpLevels()) {
        CHECK(spoken[next++].spoken.starts_with(level.when));
        for (const std::string& sign : level.signs)
            CHECK(spoken[next++].spoken == sign);
    }
    CHECK(spoken[next++].spoken.starts_with(beforehandTitle()));
    for (const std::string& sentence : beforehand())
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

TEST_CASE("No chime comes between what is read, nor behind it") {
    const Timeline timeline = reading();
    for (const Cue& cue : timeline.cues())
        CHECK(cue.kind == CueKind::speech);
}

TEST_CASE("Nobody has to hear it much longer than three minutes, and the emergency in its first half minute") {
    const Timeline timeline = reading();
    CHECK(timeline.length() <= seconds(185));
    const auto second = std::ranges::find_if(
        timeline.segments(), [](const Segment& segment) { return segment.say.starts_with(helpLevels()[1].when); });
    REQUIRE(second != timeline.segments().end());
    CHECK(levelRead(timeline, second->start) == std::optional<std::size_t>(1));
    CHECK(levelRead(timeline, second->start - Time{1}) == std::optional<std::size_t>(0));
    CHECK(second->start <= seconds(30));
}

TEST_CASE("The voice ends each line before the next begins") {
    const auto voice = makeVoice("rms");
    if (!voice) return;
    const Timeline timeline = reading();
    LineLengths lengths;
    for (const Cue& cue : spokenIn(timeline))
        lengths[cue.spoken] = Time{static_cast<Time::rep>(voice->speak(cue.spoken).size())} + seconds(1);
    for (const CrampedLine& line : crampedLines(timeline, lengths))
        CHECK_MESSAGE(line.needs <= line.has, timeline.cues()[line.cue].spoken);
}

TEST_CASE("The level that is read is known at each moment, and none is at the end") {
    const Timeline timeline = reading();
    std::vector<std::size_t> levels;
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind() == SegmentKind::finish) continue;
        const auto level = levelRead(timeline, segment.start);
        REQUIRE(level);
        CHECK(levelRead(timeline, segment.end() - Time{1}) == level);
        levels.push_back(*level);
        const bool isLevel = *level < helpLevels().size();
        const auto& heading = isLevel ? helpLevels()[*level].when : beforehandTitle();
        const auto& sentences = isLevel ? helpLevels()[*level].signs : beforehand();
        CHECK((segment.say.starts_with(heading) || std::ranges::count(sentences, segment.say) == 1));
    }
    CHECK(std::ranges::is_sorted(levels));
    CHECK(levels.front() == 0);
    CHECK(levels.back() == helpLevels().size());
    CHECK_FALSE(levelRead(timeline, timeline.segments().back().start));
    CHECK_FALSE(levelRead(timeline, timeline.length()));
}
