#include "playback/audio_device.hpp"
#include "playback/sfml_audio.hpp"
#include "playback/wall_clock.hpp"
#include "sound_server.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

AudioDevice::Program chimesAllTheTime() {
    Segment segment;
    segment.length = segment.nominal = seconds(60);
    std::vector<Cue> cues;
    for (Time at{}; at < segment.length; at += milliseconds(200)) {
        cues.emplace_back();
        cues.back().at = at;
        cues.back().kind = CueKind::startChime;
    }
    AudioDevice::Program program;
    program.timeline = std::make_shared<const Timeline>("Test", LightWish::day, std::vector{segment}, cues);
    program.lines = std::make_shared<const Lines>();
    return program;
}

// One for all tests, as a program has, whose search process is forked before there is any thread. After a SoundServer.
AudioDevice& soundDevice() {
    static AudioDevice device(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets" / "sound" / "alsoft.conf");
    return device;
}

// A null sink of PulseAudio alone takes up to 2 s for its first samples.
constexpr Time ample = seconds(10);

bool within(Time limit, const std::function<bool()>& condition) {
    for (const Time start = wallNow(); wallNow() - start < limit;) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool isHeard(const SoundServer::Recording& recording) {
    return std::ranges::any_of(recording.samples(), [](std::int16_t sample) { return std::abs(sample) > 100; });
}

} // namespace

TEST_CASE("Within 2 s of headphones becoming the default output, the session is heard on them") {
    SoundServer server;
    REQUIRE(server.started());
    const SoundServer::Recording first(server, "first"), second(server, "second");
    AudioDevice& device = soundDevice();
    device.play(chimesAllTheTime(), wallNow());
    REQUIRE(within(ample, [&] { return server.heardOn() == "first"; }));
    REQUIRE(within(ample, [&] { return isHeard(first) && !second.samples().empty(); }));
    CHECK_FALSE(isHeard(second));

    const Time changed = wallNow();
    server.makeDefault("second");
    CHECK(within(seconds(2), [&] { return server.heardOn() == "second"; }));
    CHECK(within(changed + seconds(2) - wallNow(), [&] { return isHeard(second); }));
    CHECK(device.working());
}

TEST_CASE("Nothing can be heard of a program that is paused, over, muted or has every level at 0") {
    const AudioDevice::Program program = chimesAllTheTime();
    CHECK(AudioDevice::canBeHeard(program));
    const auto with = [&](auto change) {
        AudioDevice::Program other = program;
        change(other);
        return AudioDevice::canBeHeard(other);
    };
    CHECK_FALSE(AudioDevice::canBeHeard({}));
    CHECK_FALSE(with([](auto& other) { other.running = false; }));
    CHECK_FALSE(with([](auto& other) { other.position = other.timeline->length(); }));
    CHECK_FALSE(with([](auto& other) { other.level = 0; }));
    CHECK(with([](auto& other) { other.settings.voice = 0; }));
    CHECK(with([](auto& other) { other.settings.chimes = 0; }));
    CHECK_FALSE(with([](auto& other) { other.settings.chimes = other.settings.voice = 0; }));
}

TEST_CASE("The device is closed when nothing was to be heard for 5 s, and open again when something is") {
    SoundServer server;
    REQUIRE(server.started());
    const SoundServer::Recording recording(server, "first");
    AudioDevice& device = soundDevice();
    AudioDevice::Program program = chimesAllTheTime();
    device.play(program, wallNow());
    REQUIRE(within(ample, [&] { return isHeard(recording); }));

    program.running = false;
    device.play(program, wallNow());
    const Time paused = wallNow();
    REQUIRE(within(ample, [&] { return server.heardOn().empty(); }));
    CHECK(wallNow() - paused > seconds(4));
    CHECK_FALSE(device.working());
    CHECK_FALSE(device.missing());

    program.running = true;
    device.play(program, wallNow());
    CHECK(within(ample, [&] { return device.working() && server.heardOn() == "first"; }));
}

TEST_CASE("A sound server that dies in mid-session is noticed, and the session is heard again once there is another") {
    auto server = std::make_unique<SoundServer>();
    REQUIRE(server->started());
    AudioDevice& device = soundDevice();
    device.play(chimesAllTheTime(), wallNow());
    REQUIRE(within(ample, [&] { return server->heardOn() == "first"; }));

    server.reset();
    CHECK(within(ample, [&] { return device.missing(); }));

    server = std::make_unique<SoundServer>();
    REQUIRE(server->started());
    const SoundServer::Recording first(*server, "first");
    CHECK(within(ample, [&] { return isHeard(first); }));
    CHECK(device.working());
}

TEST_CASE("A person's own settings file for OpenAL is left in force") {
    setenv("ALSOFT_CONF", "/my/own.conf", 1);
    prepareSoundLibrary("/not/mine.conf");
    CHECK(std::string(std::getenv("ALSOFT_CONF")) == "/my/own.conf");
    unsetenv("ALSOFT_CONF");
}
