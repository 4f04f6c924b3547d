// The thread that prepares mixes and the audio thread do not disturb each other.

#include "allocations.hpp"
#include "playback/playback.hpp"
#include "sound/timelines.hpp"
#include "support/instrumented.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <random>
#include <string>
#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr std::size_t chunk = 2048;

// A timeline with a chime or a line every half second. The same seed gives the same timeline.
std::shared_ptr<const Timeline> busyTimeline(unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Cue> cues;
    for (Time at{}; at < seconds(60); at += milliseconds(500)) {
        if (random() % 3 > 0)
            cues.push_back(toneAt(CueKind::startChime, at));
        else
            cues.push_back(lineAt("line " + std::to_string(random() % 5), at, static_cast<int>(random() % 3)));
    }
    return std::make_shared<const Timeline>(timelineOf(std::move(cues)));
}

std::shared_ptr<const LineSamples> linesUpTo(std::size_t count) {
    LineSamples lines;
    for (std::size_t i = 0; i < count; ++i)
        lines["line " + std::to_string(i)] = std::make_shared<const Samples>(30'000 + 10'000 * i, 0.1F);
    return std::make_shared<const LineSamples>(std::move(lines));
}

int below(std::mt19937& random, int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); }

// Makes a random change that can happen in a session.
void changeAnything(SoundProgram& program, std::mt19937& random) {
    switch (random() % 8) {
    case 0:
        program.entryId = EntryId::next();
        program.entry = program.position = milliseconds(below(random, 60'000));
        break;
    case 1:
        program.timeline = busyTimeline(static_cast<unsigned>(random()));
        break;
    case 2:
        program.lines = linesUpTo(random() % 6);
        break;
    case 3:
        program.settings = {below(random, 2) == 0 ? Light::day : Light::night, below(random, 5) / 4.0,
                            below(random, 5) / 4.0, below(random, 2)};
        break;
    case 4:
        program.running = !program.running;
        break;
    case 5:
        program.level = below(random, 5) / 4.0;
        break;
    default:
        break;
    }
}

} // namespace

TEST_CASE("The audio thread allocates and frees nothing, over seeks, edits, pauses, new lines and settings") {
    const long before = allocations();
    ::operator delete(::operator new(1));
    if (!isInstrumented) REQUIRE(allocations() == before + 2);

    std::mt19937 random(3);
    SoundProgram program{busyTimeline(0), linesUpTo(3), {}};
    Playback playback;
    Time now = seconds(100);
    playback.want(program, now);
    playback.restart(now);
    std::vector<float> samples(chunk);
    long heard = 0;
    for (int i = 0; i < 5000; ++i) {
        // The test keeps no replaced value. The audio thread would free the value if it were the last owner.
        changeAnything(program, random);
        playback.want(program, now);
        if (random() % 300 == 0) {
            playback.loseDevice();
            playback.restart(now);
        }
        const long chunks = static_cast<long>(random() % 4);
        for (long n = 0; n < chunks; ++n) {
            const long atFirst = allocations();
            playback.fill(samples, now);
            REQUIRE(allocations() == atFirst);
            if (std::ranges::any_of(samples, [](float sample) { return sample != 0; })) ++heard;
            now += Time{chunk};
            if (program.running) program.position += Time{chunk};
        }
        playback.observe(std::max(Time{0}, Time{(i - 3) * static_cast<Time::rep>(chunk)}), now);
    }
    CHECK(heard > 1000);
}

TEST_CASE(
    "A line is heard whole or not at all, at whatever moment of the device's work an edit takes it away or brings it") {
    constexpr std::size_t spoken = 24'000;
    std::vector<Cue> cues;
    for (Time at = seconds(1); at < seconds(80); at += seconds(1))
        cues.push_back(lineAt("a", at));
    const auto with = std::make_shared<const Timeline>(timelineOf(std::move(cues), seconds(100)));
    const auto without = std::make_shared<const Timeline>(timelineOf({}, seconds(100)));
    SoundProgram program{
        with,
        std::make_shared<const LineSamples>(LineSamples{{"a", std::make_shared<const Samples>(spoken, 0.3F)}}),
        {}};
    SoundFeed feed;
    feed.prepare(program);
    std::vector<float> samples(2000 * chunk);
    feed.fill({}, std::nullopt, std::span(samples).first(chunk));
    std::atomic<bool> done = false;
    std::thread device([&] {
        for (std::size_t at = chunk; at < samples.size(); at += chunk) {
            feed.fill({}, std::nullopt, std::span(samples).subspan(at, chunk));
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        }
        done = true;
    });
    // The position is ahead of the device, so that no edit sends the device back.
    program.position = seconds(99);
    for (bool speaks = false; !done; speaks = !speaks) {
        program.timeline = speaks ? with : without;
        feed.prepare(program);
    }
    device.join();
    long lines = 0;
    const auto end = samples.end();
    for (auto from = std::ranges::find(samples, 0.3F); from != end; ++lines) {
        const auto to = std::find(from, end, 0.0F);
        REQUIRE((to - from) % static_cast<std::ptrdiff_t>(spoken) == 0);
        from = std::find(to, end, 0.3F);
    }
    CHECK(lines > (isInstrumented ? 0 : 10));
}

TEST_CASE("A chime that an edit puts a moment ago is heard also if a line becomes ready before it starts") {
    const auto chimeAt = [](Time at) {
        return std::make_shared<const Timeline>(timelineOf({toneAt(CueKind::startChime, at)}));
    };
    SoundFeed feed;
    SoundProgram program{chimeAt(seconds(50)), linesUpTo(0), {}};
    std::vector<float> samples(48'000);
    feed.prepare(program);
    feed.fill({}, std::nullopt, samples);
    program.position = milliseconds(900);
    program.timeline = chimeAt(program.position);
    feed.prepare(program);
    program.position += milliseconds(16);
    program.lines = linesUpTo(1);
    feed.prepare(program);
    feed.fill({}, std::nullopt, samples);
    CHECK(std::ranges::any_of(samples, [](float sample) { return std::abs(sample) > 0.01F; }));
}
