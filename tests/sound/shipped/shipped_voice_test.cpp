#include "sound/shipped/shipped_voice.hpp"

#include "sound/cache/cached_voice.hpp"
#include "sound/letter_voice.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path shipped = std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/speech";

struct Spoken {
    std::vector<float> samples;
    std::size_t byOther = 0; ///< How often the other voice spoke.
};

Spoken speak(const std::filesystem::path& folder, const std::string& line) {
    const auto record = std::make_shared<LetterVoice::Record>();
    const auto voice = makeShippedVoice(folder, std::make_unique<LetterVoice>(record));
    auto samples = voice->speak(line);
    return {std::move(samples), record->spoken.size()};
}

} // namespace

TEST_CASE("A shipped line comes from its files, as loud as every line, and is the same each time") {
    const Spoken spoken = speak(shipped, "Switch sides. Left leg.");
    CHECK(spoken.byOther == 0);
    CHECK(integratedLoudness(spoken.samples) == doctest::Approx(levelsOf(Light::day).speech).epsilon(0.02));
    CHECK(speak(shipped, "Switch sides. Left leg.").samples == spoken.samples);
}

TEST_CASE("There is a second between two shipped sentences") {
    const auto both = speak(shipped, "Switch sides. Left leg.").samples.size();
    const auto first = speak(shipped, "Switch sides.").samples.size(),
               second = speak(shipped, "Left leg.").samples.size();
    CHECK(both == first + second + 48'000);
}

TEST_CASE("The other voice speaks a line with a sentence that is not shipped, and the whole of it") {
    for (const std::string line : {"Wiggle your nose.", "Left leg. Wiggle your nose."}) {
        const Spoken spoken = speak(shipped, line);
        CHECK(spoken.byOther == 1);
        CHECK(spoken.samples.size() == line.size() * 4800);
    }
}

TEST_CASE("The other voice speaks a line whose file is missing, damaged or no file") {
    const TemporaryFolder folder;
    const std::string name = speechFileName("Left leg."), whole = contentOf(shipped / name);
    REQUIRE(whole.size() > 1000);
    CHECK(speak(folder.path(), "Left leg.").byOther == 1);
    CHECK(speak(folder / "missing", "Left leg.").byOther == 1);
    for (std::size_t kept = 0; kept < whole.size(); kept += 97) {
        folder.write(name, whole.substr(0, kept));
        CHECK(speak(folder.path(), "Left leg.").byOther == 1);
    }
    for (std::size_t at = 0; at < whole.size(); at += 97) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        folder.write(name, damaged);
        CHECK(speak(folder.path(), "Left leg.").byOther == 1);
    }
    folder.write(name, whole);
    CHECK(speak(folder.path(), "Left leg.").byOther == 0);
    std::filesystem::remove(folder / name);
    std::filesystem::create_directory(folder / name);
    CHECK(speak(folder.path(), "Left leg.").byOther == 1);
}

TEST_CASE("A shipped line is never kept, and a kept line of the other voice never replaces it") {
    const TemporaryFolder cache;
    const auto voiceWith = [&](const std::filesystem::path& folder) {
        auto other = std::make_unique<LetterVoice>(std::make_shared<LetterVoice::Record>());
        return makeShippedVoice(folder,
                                std::make_unique<CachedVoice>(std::move(other), "letters", SpeechCache(cache.path())));
    };
    const auto fromFile = voiceWith(shipped)->speak("Left leg.");
    CHECK(std::filesystem::is_empty(cache.path()));
    const auto byOther = voiceWith({})->speak("Left leg.");
    CHECK(cache.entries() == 1);
    CHECK(byOther != fromFile);
    CHECK(voiceWith(shipped)->speak("Left leg.") == fromFile);
}

TEST_CASE("A line without words is silent") {
    CHECK(speak(shipped, "").samples.empty());
    CHECK(speak(shipped, "... !?").samples.empty());
}

TEST_CASE("The file of a sentence is named by its words and stays in its folder") {
    CHECK(speechFileName("Lie on your back, please.") == "Lie-on-your-back,-please.opus");
    CHECK(speechFileName("Don't.") == "Don't.opus");
    for (const std::string sentence : {"", ".", "..", "../Left leg.", "a/b.", "a-b.", "a\\b.", "a.b."})
        CHECK(speechFileName(sentence) == "");
    CHECK(speechFileName(std::string(500, 'a')) == "");
}

TEST_CASE("Cancelling ends a line of the other voice") {
    const auto record = std::make_shared<LetterVoice::Record>();
    record->allowed = 0;
    const auto voice = makeShippedVoice({}, std::make_unique<LetterVoice>(record));
    voice->cancel();
    CHECK(voice->speak("Left leg.").empty());
}
