#include "routine/routine_texts.hpp"

#include <doctest/doctest.h>

#include <regex>
#include <set>

// The page about stretch files names every key and every word that their readers accept.

using namespace unknot;

namespace {

/// Finds the keys and words in the source of a reader.
std::set<std::string> takenBy(const std::string& reader) {
    static const std::regex taken(R"re(\{"([a-z-]+)",\s*&?[A-Z]|(?:optional|required)\("([a-z-]+)"\))re");
    const std::string source = contentOf(sourceFolder() / "src/routine/stretch" / reader);
    std::set<std::string> words;
    for (std::sregex_iterator found(source.begin(), source.end(), taken), end; found != end; ++found)
        words.insert((*found)[1].matched ? (*found)[1] : (*found)[2]);
    return words;
}

} // namespace

TEST_CASE("the page on stretch files names every key and every word of one") {
    const std::string page = contentOf(sourceFolder() / "assets/stretches/README.md");
    const auto tells = [&](const std::string& word) {
        return std::regex_search(page, std::regex("`" + word + "[`:]|(^|[\\n {])" + word + ": "));
    };
    CHECK_FALSE(tells("worked-elbow"));
    for (const char* reader : {"stretch_reader.cpp", "muscle.hpp", "pose_reader.cpp"}) {
        const std::set<std::string> words = takenBy(reader);
        CHECK(words.size() > 5);
        for (const std::string& word : words)
            CHECK_MESSAGE(tells(word), reader << ": " << word);
    }
}
