#include "playback/playback.hpp"
#include "playback/sfml_audio.hpp"

#include "allocations.hpp"
#include "sound/timelines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;

namespace {

SoundProgram programWithChimeAt(Time at) {
    Segment segment;
    segment.length = seconds(60);
    Cue chime;
    chime.at = at;
    chime.kind = CueKind::startChime;
    chime.caption = "Begin";
    SoundProgram program;
    program.timeline =
        std::make_shared<const Timeline>("Test", LightMode::day, std::vector{segment}, std::vector{chime});
    program.lines = std::make_shared<const LineSamples>();
    return program;
}

bool isHeard(const std::vector<float>& samples) {
    return std::any_of(samples.begin(), samples.end(), [](float sample) { return sample != 0; });
}

} // namespace

TEST_CASE("A device that comes late begins where the session is by then, not where it was last told") {
    SoundProgram program = programWithChimeAt(seconds(5));
    program.position = milliseconds(4500);
    Playback playback;
    playback.want(program, seconds(100));
    playback.restart(milliseconds(100'900));
    std::vector<float> samples(48'000);
    playback.fill(samples, milliseconds(100'900));
    CHECK_FALSE(isHeard(samples));

    playback.loseDevice();
    playback.want(program, seconds(200));
    playback.restart(seconds(200));
    playback.fill(samples, seconds(200));
    CHECK(isHeard(samples));
}

TEST_CASE(
    "A device that is opened again after a pause goes on in the middle of a line, and one after a dead one does not") {
    SoundProgram program;
    program.timeline = std::make_shared<const Timeline>(timelineOf({lineAt("Pull your toes up.", Time{0})}));
    const auto spoken = std::make_shared<const Samples>(2 * 48'000, 0.5F);
    program.lines = std::make_shared<const LineSamples>(LineSamples{{"Pull your toes up.", spoken}});
    const auto secondHalf = [&](bool deviceDies) {
        Playback playback;
        playback.want(program, seconds(100));
        playback.restart(seconds(100));
        std::vector<float> samples(48'000);
        playback.fill(samples, seconds(100));
        SoundProgram paused = program;
        paused.position = seconds(1);
        paused.running = false;
        playback.want(paused, seconds(101));
        playback.fill(samples, seconds(101));
        if (deviceDies) playback.loseDevice();

        playback.restart(seconds(110));
        paused.running = true;
        playback.want(paused, seconds(110));
        playback.fill(samples, seconds(110));
        return samples;
    };
    CHECK(isHeard(secondHalf(false)));
    CHECK_FALSE(isHeard(secondHalf(true)));
}

TEST_CASE("Playback drops an audible report from before the last seek or session change") {
    SoundProgram program = programWithChimeAt(seconds(5));
    Playback playback;
    playback.want(program, seconds(100));
    playback.restart(seconds(100));
    std::vector<float> samples(3 * 48'000);
    playback.fill(samples, seconds(100));
    // 80 ms away from the session's clock, which is still near enough.
    const Time audibleAt = milliseconds(101'520) + usualDelay();

    playback.observe(milliseconds(1600), audibleAt);
    program.position = audibleAt - seconds(100);
    playback.want(program, audibleAt);
    CHECK(playback.takeAudible().has_value());

    playback.observe(milliseconds(1600), audibleAt);
    program.entryId = EntryId::next();
    program.position = Time{0};
    playback.want(program, audibleAt);
    CHECK_FALSE(playback.takeAudible().has_value());
}

TEST_CASE(
    "After a seek that no device played, sound begins where the session is when one opens, and no line in its middle") {
    Playback playback;
    SoundProgram program;
    program.timeline = std::make_shared<const Timeline>(
        timelineOf({lineAt("a", seconds(30)), lineAt("a", seconds(50)), toneAt(CueKind::startChime, seconds(51))}));
    program.lines =
        std::make_shared<const LineSamples>(LineSamples{{"a", std::make_shared<const Samples>(2 * 48'000, 0.5F)}});
    playback.want(program, seconds(100));
    playback.restart(seconds(100));
    std::vector<float> samples(12'000);
    playback.fill(samples, seconds(100));

    program.level = 0;
    program.entryId = EntryId::next();
    program.entry = program.position = seconds(30);
    playback.want(program, seconds(110));
    const Time opened = seconds(130) + milliseconds(500);
    playback.restart(opened);
    program.level = 1;
    program.position += opened - seconds(110);
    playback.want(program, opened);
    playback.fill(samples, opened);
    CHECK_FALSE(isHeard(samples));
    playback.fill(samples, opened + milliseconds(300));
    CHECK(isHeard(samples));
}

TEST_CASE("A program is heard at its own level, and not at all when it is muted") {
    const auto loudestAt = [](double level) {
        SoundProgram program = programWithChimeAt(milliseconds(100));
        program.level = level;
        Playback playback;
        playback.want(program, seconds(100));
        playback.restart(seconds(100));
        std::vector<float> samples(48'000);
        playback.fill(samples, seconds(100));
        return std::ranges::max(samples);
    };
    const float whole = loudestAt(1);
    CHECK(whole > 0);
    CHECK(loudestAt(0.5) == doctest::Approx(whole / 2).epsilon(0.02));
    CHECK(loudestAt(0) == 0);
}

TEST_CASE("While no device is open nothing is mixed, and the one that opens plays the latest program") {
    Playback playback;
    SoundProgram program = programWithChimeAt(seconds(5));
    const auto early = programWithChimeAt(Time{0}).timeline;
    std::vector<float> samples(48'000);
    const auto mixesNothing = [&] {
        const long before = test::allocations();
        playback.want(program, seconds(100));
        return test::allocations() == before;
    };
    CHECK(mixesNothing());
    playback.restart(seconds(100));
    playback.fill(samples, seconds(100));
    CHECK_FALSE(isHeard(samples));

    playback.close();
    program.entryId = EntryId::next();
    program.timeline = early;
    CHECK(mixesNothing());
    playback.restart(seconds(100));
    playback.fill(samples, seconds(100));
    CHECK(isHeard(samples));
}
