#include "sound/cache/cached_voice.hpp"

#include "sound/letter_voice.hpp"
#include "sound/sound_codec.hpp"
#include "sound/speech_worker.hpp"
#include "sound/timelines.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace unknot;
using namespace unknot::test;

namespace {

struct Spoken {
    std::vector<float> samples;
    std::size_t times = 0; ///< How often the engine spoke.
};

Spoken speak(const std::filesystem::path& folder, const std::string& line, const std::string& sound = "letters") {
    const auto record = std::make_shared<LetterVoice::Record>();
    CachedVoice voice(std::make_unique<LetterVoice>(record), sound, SpeechCache(folder));
    return {voice.speak(line), record->spoken.size()};
}

// From the request to the first line.
std::chrono::milliseconds timeToFirstLine(const std::filesystem::path& folder) {
    const auto begun = std::chrono::steady_clock::now();
    SpeechWorker worker(makeCachedVoice("rms", folder));
    worker.prepare(std::make_shared<const Timeline>(timelineOf(
                       {lineAt("Wall calf stretch. Left leg.", Time{0}), lineAt("Hold at the chime.", seconds(4))})),
                   Time{0});
    while (worker.lines()->empty())
        std::this_thread::yield();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
}

} // namespace

TEST_CASE("A line is spoken once, and sounds the same before and after it is kept") {
    const TemporaryFolder folder;
    const Spoken first = speak(folder.path(), "Heel down.");
    const Spoken second = speak(folder.path(), "Heel down.");
    CHECK(first.times == 1);
    CHECK(second.times == 0);
    CHECK_FALSE(first.samples.empty());
    CHECK(first.samples == second.samples);
    CHECK(speak({}, "Heel down.").samples == first.samples);
}

TEST_CASE("Another text and another sound are spoken anew") {
    const TemporaryFolder folder;
    speak(folder.path(), "Heel down.");
    CHECK(speak(folder.path(), "Heel up.").times == 1);
    CHECK(speak(folder.path(), "Heel down.", "slower letters").times == 1);
    CHECK(speak(folder.path(), "Heel down.").times == 0);
}

TEST_CASE("A folder that cannot keep anything changes nothing that is heard") {
    const TemporaryFolder folder;
    const auto file = folder.write("speech", "mine");
    for (int i = 0; i < 2; ++i) {
        const Spoken spoken = speak(file, "Heel down.");
        CHECK(spoken.times == 1);
        CHECK(spoken.samples == speak({}, "Heel down.").samples);
    }
}

TEST_CASE("Silence is not kept") {
    const TemporaryFolder folder;
    CHECK(speak(folder.path(), "").samples.empty());
    CHECK(std::filesystem::is_empty(folder.path()));
}

#ifdef UNKNOT_WITH_SPEECH
TEST_CASE("The shipped voices sound within half a step of 16 bits as they do without the cache") {
    const TemporaryFolder folder;
    for (const char* name : {"rms", "slt"}) {
        const auto expected = makeVoice(name)->speak("Keep the heel down.");
        for (int i = 0; i < 2; ++i) {
            const auto spoken = makeCachedVoice(name, folder.path())->speak("Keep the heel down.");
            REQUIRE(spoken.size() == expected.size());
            CHECK(roundedTo16Bits(expected) == spoken);
        }
    }
    CHECK(folder.entries() == 2);
}

TEST_CASE("With kept lines the first line is ready within 100 ms") {
    const TemporaryFolder folder;
    timeToFirstLine(folder.path());
    // The least of a few, because other work may hold up one of them.
    std::chrono::milliseconds least{10'000};
    for (int i = 0; i < 3; ++i)
        least = std::min(least, timeToFirstLine(folder.path()));
    CHECK(least < std::chrono::milliseconds(100));
}
#endif

TEST_CASE("A voice that is not installed is silent and keeps nothing") {
    const TemporaryFolder folder;
    CHECK(makeCachedVoice("nobody", folder.path())->speak("Heel down.").empty());
    CHECK(std::filesystem::is_empty(folder.path()));
}
