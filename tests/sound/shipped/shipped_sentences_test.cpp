// The files in assets/speech. After a change of spoken words, assets/speech/make makes them anew.

#include "routine/library.hpp"
#include "sound/shipped/own_lines.hpp"
#include "sound/shipped/shipped_voice.hpp"
#include "sound/shipped/whole_ogg.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path folder = std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/speech";

std::map<std::string, std::string> sentencesByFile() {
    std::map<std::string, std::string> sentences;
    for (const std::string& sentence : ownSentences())
        sentences[speechFileName(sentence)] = sentence;
    return sentences;
}

} // namespace

// assets/speech/make reads the list.
TEST_CASE("The list of sentences is written where it is wanted") {
    const char* const wanted = std::getenv("UNKNOT_LIST_SENTENCES");
    if (!wanted) return;
    std::ofstream list(wanted);
    for (const auto& [file, sentence] : sentencesByFile())
        list << file << " " << sentence << "\n";
    CHECK(list.flush());
}

TEST_CASE("Each sentence that the program speaks has a whole file of its own; else run assets/speech/make") {
    const auto sentences = sentencesByFile();
    CHECK(sentences.size() == ownSentences().size());
    CHECK_FALSE(sentences.contains(""));
    for (const auto& each : sentences) {
        const auto bytes = readFile(folder / each.first, 1024 * 1024);
        CHECK_MESSAGE((bytes && isWholeOgg(*bytes)), each.second);
    }
}

TEST_CASE("There is no file of a sentence that is spoken no more; else run assets/speech/make") {
    const auto sentences = sentencesByFile();
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".opus") continue;
        CHECK_MESSAGE(sentences.contains(entry.path().filename().string()), entry.path().filename().string());
    }
}
