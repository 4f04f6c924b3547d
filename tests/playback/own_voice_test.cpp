#include "playback/own_voice.hpp"

#include "sound/cache/cached_voice.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "sound/speech_worker.hpp"
#include "support/sound_bytes.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

constexpr auto line = "Keep the heel down.";

// Scripts that stand in for a speech engine.
class Engine {
public:
    /// Counts the lines that it gets, then runs the rest of the script.
    std::vector<std::string> with(const std::string& script) const {
        return {"sh", "-c", "cat >>'" + (m_folder / "lines").string() + "'; " + script};
    }
    std::vector<std::string> writing(const std::string& sound) const {
        return with("cat '" + m_folder.write("sound.wav", sound).string() + "'");
    }
    std::string lines() const { return contentOf(m_folder / "lines"); }
    std::filesystem::path cache() const { return m_folder / "cache"; }

private:
    TemporaryFolder m_folder;
};

std::vector<float> spokenBy(const std::vector<std::string>& command, const std::shared_ptr<VoiceFault>& fault,
                            const CommandLimits& limits = {}) {
    return makeCommandVoice(command, fault, limits)->speak(line);
}

std::string faultOf(const std::vector<std::string>& command, const CommandLimits& limits = {}) {
    const auto fault = std::make_shared<VoiceFault>();
    CHECK(spokenBy(command, fault, limits).empty());
    CHECK(fault->isSet());
    return fault->take();
}

} // namespace

TEST_CASE("A command's sound of any rate is heard at 48 kHz with the loudness of the shipped voices") {
    for (const int rate : {8000, 22'050, 44'100, 48'000, 96'000}) {
        CAPTURE(rate);
        const Engine engine;
        const auto fault = std::make_shared<VoiceFault>();
        const auto spoken = spokenBy(engine.writing(wavFile(tone(rate, 1.5), rate)), fault);
        CHECK_FALSE(fault->isSet());
        CHECK(std::abs(static_cast<double>(spoken.size()) - 72'000) < 500);
        CHECK(std::abs(integratedLoudness(spoken) - levelsOf(Light::day).speech) < 0.5);
        CHECK(engine.lines() == std::string(line) + "\n");
    }
}

TEST_CASE("A command that fails gives silence and a sentence with the reason") {
    const Engine engine;
    const auto sentence = [](const std::string& program, const std::string& why) {
        return "The voice command '" + program + "' failed (" + why + "); the deeper voice speaks.";
    };
    CHECK(faultOf({"no-such-engine", "--stdout"}) == sentence("no-such-engine", "not found"));
    CHECK(faultOf(engine.with("exit 2")) == sentence("sh", "exit code 2"));
    CHECK(faultOf(engine.with("kill -SEGV $$")) == sentence("sh", "ended by signal 11"));
    CHECK(faultOf(engine.with("true")) == sentence("sh", "no sound"));
    CHECK(faultOf(engine.with("echo This is no sound.")) == sentence("sh", "its sound cannot be read"));
    CHECK(faultOf(engine.writing(wavFile(tone(8000, 1, 0), 8000))) == sentence("sh", "no sound"));
    CHECK(faultOf(engine.writing(wavFile(tone(8000, 61), 8000))) == sentence("sh", "more than 60 s of sound"));
    CHECK(faultOf(engine.with("sleep 60"), {1s}) == sentence("sh", "longer than 1 s"));
    CHECK(faultOf(engine.with("cat /dev/zero"), {10s, std::size_t{2} << 20U}) == sentence("sh", "more than 2 MiB"));
}

TEST_CASE("After a failure the command never runs again, and the sentence comes once") {
    const Engine engine;
    const auto fault = std::make_shared<VoiceFault>();
    const auto voice = makeCommandVoice(engine.with("exit 2"), fault);
    CHECK(voice->speak(line).empty());
    CHECK(voice->speak("Another line.").empty());
    CHECK(engine.lines() == std::string(line) + "\n");
    CHECK_FALSE(fault->take().empty());
    CHECK(fault->take().empty());
    CHECK(fault->isSet());
}

TEST_CASE("A line without a word is silent and no failure, and a line in any script is spoken") {
    const Engine engine;
    const auto fault = std::make_shared<VoiceFault>();
    const auto voice = makeCommandVoice(engine.writing(wavFile(tone(8000, 1), 8000)), fault);
    for (const char* silent : {"", "... !?", "\xF0\x9F\xA6\xB5"})
        CHECK(voice->speak(silent).empty());
    CHECK(engine.lines().empty());
    CHECK_FALSE(voice->speak("\xE4\xBD\x93").empty());
    CHECK_FALSE(fault->isSet());
}

TEST_CASE("A line of the own voice is kept, and spoken anew when the command or a file that it names changes") {
    const Engine engine;
    const TemporaryFolder models;
    const auto model = models.write("model", "one");
    auto command = engine.writing(wavFile(tone(8000, 1), 8000));
    command.push_back(model.string());
    const auto timesAfter = [&] {
        makeOwnVoice(command, std::make_shared<VoiceFault>(), engine.cache())->speak(line);
        return static_cast<int>(engine.lines().size() / (std::string(line).size() + 1));
    };
    CHECK(timesAfter() == 1);
    CHECK(timesAfter() == 1);
    models.write("model", "another");
    CHECK(timesAfter() == 2);
    command.emplace_back("--slow");
    CHECK(timesAfter() == 3);
    CHECK(timesAfter() == 3);
}

TEST_CASE("When the own voice fails, the deeper voice speaks that line and all others") {
    const auto deeper = makeVoice("rms");
    if (!deeper) return; // The build has no voice.
    const Engine engine;
    const auto expected = makeCachedVoice("rms", {})->speak(line);
    const auto good = engine.writing(wavFile(tone(8000, 1), 8000));
    const auto own = makeOwnVoice(good, std::make_shared<VoiceFault>(), engine.cache())->speak(line);
    CHECK(own != expected);
    const auto fault = std::make_shared<VoiceFault>();
    const auto voice = makeOwnVoice(engine.with("exit 2"), fault, engine.cache());
    CHECK(voice->speak(line) == expected);
    CHECK(voice->speak("Another line.") == makeCachedVoice("rms", {})->speak("Another line."));
    CHECK_FALSE(fault->take().empty());
    CHECK(makeOwnVoice(good, std::make_shared<VoiceFault>(), engine.cache())->speak(line) == own);
}

TEST_CASE("The program ends at once while a slow command speaks") {
    const Engine engine;
    const auto fault = std::make_shared<VoiceFault>();
    const auto begun = std::chrono::steady_clock::now();
    {
        SpeechWorker worker(makeOwnVoice(engine.with("sleep 60"), fault, engine.cache()));
        Cue cue;
        cue.kind = CueKind::speech;
        cue.spoken = line;
        Segment segment;
        segment.length = seconds(60);
        worker.prepare(std::make_shared<const Timeline>("Test", LightMode::day, std::vector{segment}, std::vector{cue}),
                       Time{0});
        while (engine.lines().empty() && std::chrono::steady_clock::now() - begun < 5s)
            std::this_thread::yield();
    }
    CHECK(std::chrono::steady_clock::now() - begun < 6s);
    CHECK_FALSE(fault->isSet());
}

TEST_CASE("espeak-ng speaks") {
    if (std::system("command -v espeak-ng >/dev/null 2>&1") != 0) {
        MESSAGE("skipped: espeak-ng is not installed");
        return;
    }
    const auto fault = std::make_shared<VoiceFault>();
    const auto spoken = spokenBy({"espeak-ng", "--stdout"}, fault);
    CHECK(fault->take() == "");
    CHECK(spoken.size() > 48'000 / 2);
    CHECK(spoken.size() < 48'000 * 4);
    CHECK(std::abs(integratedLoudness(spoken) - levelsOf(Light::day).speech) < 3);
}
