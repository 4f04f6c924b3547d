#include "playback/audio_device.hpp"
#include "playback/sfml_audio.hpp"
#include "playback/wall_clock.hpp"
#include "sound_server.hpp"
#include "support/eventually.hpp"

#include <SFML/Config.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using namespace unknot;
using namespace unknot::test;

namespace {

SoundProgram chimesAllTheTime() {
    Segment segment;
    segment.length = seconds(60);
    std::vector<Cue> cues;
    for (Time at{}; at < segment.length; at += milliseconds(200)) {
        cues.emplace_back();
        cues.back().at = at;
        cues.back().kind = CueKind::startChime;
    }
    SoundProgram program;
    program.timeline = std::make_shared<const Timeline>("Test", LightMode::day, std::vector{segment}, cues);
    program.lines = std::make_shared<const LineSamples>();
    return program;
}

// A single device for all tests. It forks a process, so it must be made before any thread. Make a SoundServer before
// it.
AudioDevice& soundDevice() {
    static AudioDevice device(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets" / "sound" / "alsoft.conf");
    return device;
}

// Wait for this before a server ends. OpenAL reads past a null pointer if the server dies in the milliseconds in which
// it opens the device (ALCpulsePlayback_reset in 1.19: the stream of a dead connection has no buffer attributes).
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
    REQUIRE(eventually([&] { return server.heardOn() == "first"; }));
    REQUIRE(eventually([&] { return isHeard(first) && !second.samples().empty(); }));
    CHECK_FALSE(isHeard(second));

    const Time changed = wallNow();
    server.makeDefault("second");
    CHECK(eventually([&] { return server.heardOn() == "second"; }, std::chrono::seconds(2)));
    CHECK(eventually([&] { return isHeard(second); }, changed + seconds(2) - wallNow()));
    CHECK_FALSE(device.isMissing());
}

TEST_CASE("A sound program is inaudible if it is paused, over, muted or has every level at 0") {
    const SoundProgram program = chimesAllTheTime();
    CHECK(canBeHeard(program));
    const auto with = [&](auto change) {
        SoundProgram other = program;
        change(other);
        return canBeHeard(other);
    };
    CHECK_FALSE(canBeHeard({}));
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
    SoundProgram program = chimesAllTheTime();
    device.play(program, wallNow());
    REQUIRE(eventually([&] { return isHeard(recording); }));

    program.running = false;
    device.play(program, wallNow());
    const Time paused = wallNow();
    REQUIRE(eventually([&] { return server.heardOn().empty(); }));
    CHECK(wallNow() - paused > seconds(4));
    CHECK_FALSE(device.isMissing());

    program.running = true;
    device.play(program, wallNow());
    CHECK(eventually([&] { return server.heardOn() == "first"; }));
    const SoundServer::Recording later(server, "first");
    CHECK(eventually([&] { return isHeard(later); }));
}

TEST_CASE("A sound server that dies in mid-session is noticed, and the session is heard again once there is another") {
    auto server = std::make_unique<SoundServer>();
    REQUIRE(server->started());
    const SoundServer::Recording before(*server, "first");
    AudioDevice& device = soundDevice();
    device.play(chimesAllTheTime(), wallNow());
    REQUIRE(eventually([&] { return isHeard(before); }));

    server.reset();
    CHECK(eventually([&] { return device.isMissing(); }));

    server = std::make_unique<SoundServer>();
    REQUIRE(server->started());
    const SoundServer::Recording first(*server, "first");
    CHECK(eventually([&] { return isHeard(first); }));
    CHECK(eventually([&] { return !device.isMissing(); }));
}

TEST_CASE("A device that is absent when a session is to be heard is found once it is there") {
    auto server = std::make_unique<SoundServer>();
    REQUIRE(server->started());
    AudioDevice& device = soundDevice();
    SoundProgram program = chimesAllTheTime();
    program.running = false;
    device.play(program, wallNow());
    REQUIRE(eventually([&] { return server->heardOn().empty(); }));

    server.reset();
    program.running = true;
    device.play(program, wallNow());
    REQUIRE(eventually([&] { return device.isMissing(); }));

    server = std::make_unique<SoundServer>();
    REQUIRE(server->started());
    CHECK(eventually([&] { return server->heardOn() == "first"; }));
    CHECK(eventually([&] { return !device.isMissing(); }));
}

TEST_CASE("A device that is opened ahead is there before the first program, and closes if that cannot be heard") {
    SoundServer server;
    REQUIRE(server.started());
    AudioDevice& device = soundDevice();
    SoundProgram program = chimesAllTheTime();
    program.running = false;
    device.play(program, wallNow());
    REQUIRE(eventually([&] { return server.heardOn().empty(); }));

    device.open();
    CHECK(eventually([&] { return server.heardOn() == "first"; }));
    CHECK(eventually([&] { return !device.isMissing(); }));
    device.play(program, wallNow());
    CHECK(eventually([&] { return server.heardOn().empty(); }));
}

#if SFML_VERSION_MAJOR < 3
TEST_CASE("OpenAL reads the settings file that it is given, and a person's own where there is one") {
    unsetenv("ALSOFT_CONF");
    prepareSoundLibrary("/given.conf");
    CHECK(std::string(std::getenv("ALSOFT_CONF")) == "/given.conf");
    setenv("ALSOFT_CONF", "/my/own.conf", 1);
    prepareSoundLibrary("/given.conf");
    CHECK(std::string(std::getenv("ALSOFT_CONF")) == "/my/own.conf");
    unsetenv("ALSOFT_CONF");
}
#endif
