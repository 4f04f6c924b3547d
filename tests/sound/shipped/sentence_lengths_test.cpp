// The file of lengths in assets/speech. After a change of spoken words, assets/speech/make makes it anew.

#include "sound/shipped/sentence_lengths.hpp"

#include "routine/library.hpp"
#include "routine/speech_estimate.hpp"
#include "sound/shipped/line_timer.hpp"
#include "sound/shipped/own_lines.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path file =
    std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/speech" / std::string(sentenceLengthsFile);

// Every sentence takes a tenth of a second to speak; all others would take minutes.
constexpr std::size_t timedOneIn = 15;

Time lengthIn(Voice& voice, const std::string& line) { return Time{static_cast<Time::rep>(voice.speak(line).size())}; }

/// Counts the lines that it must speak.
class CountingVoice : public Voice {
public:
    std::vector<float> speak(std::string_view) override {
        ++lines;
        return std::vector<float>(static_cast<std::size_t>(seconds(2).count()));
    }

    int lines = 0;
};

} // namespace

// assets/speech/make asks for the file.
TEST_CASE("The lengths of all sentences are written where they are wanted") {
    const char* const wanted = std::getenv("UNKNOT_WRITE_LENGTHS");
    if (!wanted) return;
    const auto voice = makeVoice("rms");
    REQUIRE(voice);
    SentenceLengths lengths;
    for (const std::string& sentence : ownSentences())
        lengths[sentence] = lengthIn(*voice, sentence);
    std::ofstream out(wanted);
    out << textOf(lengths);
    CHECK(out.flush());
}

TEST_CASE("Each sentence that the program speaks has its length in the deeper voice; else run assets/speech/make") {
    const SentenceLengths lengths = readSentenceLengths(file);
    const std::set<std::string> sentences = ownSentences();
    CHECK(lengths.size() == sentences.size());
    const auto voice = makeVoice("rms");
    std::size_t number = 0;
    for (const std::string& sentence : sentences) {
        CAPTURE(sentence);
        const auto known = lengths.find(sentence);
        REQUIRE(known != lengths.end());
        if (voice && number++ % timedOneIn == 0)
            CHECK(std::abs((known->second - lengthIn(*voice, sentence)).count()) < milliseconds(2).count());
    }
}

TEST_CASE("No line of the program takes longer than its estimate and the stated error, and all together hardly less") {
    const SentenceLengths lengths = readSentenceLengths(file);
    Time all{}, estimated{};
    for (const std::string& line : ownLines()) {
        const auto length = knownLength(lengths, line);
        REQUIRE_MESSAGE(length, line);
        CHECK_MESSAGE(*length <= estimatedLength(line) + estimateError, line);
        all += *length;
        estimated += estimatedLength(line);
    }
    CHECK(estimated > all);
    CHECK(estimated < all * 115 / 100);
}

TEST_CASE("The length of a line is that of its sentences and the pauses between them") {
    const SentenceLengths lengths{{"Sit.", milliseconds(500)}, {"Rest.", milliseconds(700)}};
    CHECK(knownLength(lengths, "Sit.") == milliseconds(500));
    CHECK(knownLength(lengths, "Sit. Rest.") == milliseconds(2200));
    CHECK_FALSE(knownLength(lengths, "Sit. Wait."));
    CHECK_FALSE(knownLength(lengths, ""));
}

TEST_CASE("A voice speaks a line for its length only if a sentence has no known length") {
    const auto voice = std::make_shared<CountingVoice>();
    const LineTimer timer = makeLineTimer({{"Sit.", milliseconds(500)}}, voice);
    CHECK(timer("Sit. Sit.") == milliseconds(2000));
    CHECK(voice->lines == 0);
    CHECK(timer("Sit. Wait.") == seconds(2));
    CHECK(voice->lines == 1);
}

TEST_CASE("A damaged file of lengths loses only its damaged lines") {
    const TemporaryFolder folder;
    const auto damaged = folder.path() / "lengths.txt";
    std::ofstream(damaged) << "500 Sit.\nRest.\n-3 Up.\n99999999999999999999 Down.\n70000 Long.\n12\n\n700 Wait.\n";
    CHECK(readSentenceLengths(damaged) == SentenceLengths{{"Sit.", milliseconds(500)}, {"Wait.", milliseconds(700)}});
    CHECK(readSentenceLengths(folder.path() / "none.txt").empty());
}
