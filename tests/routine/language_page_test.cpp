#include "routine/library.hpp"
#include "routine/routine_keys.hpp"
#include "routine/speech_estimate.hpp"
#include "routine_texts.hpp"
#include "support/rendered.hpp"

#include <doctest/doctest.h>

#include <vector>

// The reader checks the page that explains its language.

using namespace unknot;

namespace {

struct Block {
    std::string language; ///< The words after the fence: "yaml", "yaml wrong", "text".
    std::string text;
};

std::vector<Block> blocksOf(const std::string& page) {
    std::vector<Block> blocks;
    std::istringstream lines(page);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) {
            inside = !inside;
            if (inside) blocks.push_back({line.substr(3), ""});
        } else if (inside) {
            blocks.back().text += line + "\n";
        }
    }
    return blocks;
}

// Adds the two lines that turn a list of steps into a routine.
std::string asRoutine(const std::string& text) {
    return text.starts_with("- ") ? "routine: Example\nsteps:\n" + text : text;
}

} // namespace

TEST_CASE("every example of the language page is read without a mistake or a warning") {
    // An example may include a routine of the program.
    const Library library(sourceFolder() / "assets/stretches", sourceFolder() / "routines", {});
    int examples = 0;
    for (const Block& block : blocksOf(contentOf(sourceFolder() / "routines/README.md"))) {
        if (block.language != "yaml") continue;
        ++examples;
        CAPTURE(block.text);
        const auto read = library.readText("mine.yaml", asRoutine(block.text));
        CHECK(mistakes(read.diagnostics) == "");
        CHECK(read.routine.has_value());
    }
    CHECK(examples >= 8);
}

TEST_CASE("the wrong example of the language page gets the answer that stands under it") {
    const auto blocks = blocksOf(contentOf(sourceFolder() / "routines/README.md"));
    int wrong = 0;
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        if (blocks[i].language != "yaml wrong") continue;
        ++wrong;
        CHECK(blocks[i + 1].language == "text");
        CHECK(test::rendered(readText(blocks[i].text).diagnostics, blocks[i].text) == blocks[i + 1].text);
    }
    CHECK(wrong == 1);
}

TEST_CASE("the language page names every key of the language") {
    const std::string page = contentOf(sourceFolder() / "routines/README.md");
    for (const RoutineKey& known : routine_keys::all) {
        if (known.owners == RoutineKey::none) continue;
        const std::string key(known.key);
        CAPTURE(key);
        CHECK((page.find("`" + key + "`") != std::string::npos || page.find(key + ":") != std::string::npos));
    }
}

TEST_CASE("the language page says how the limit of a routine's length is counted") {
    const std::string page = contentOf(sourceFolder() / "routines/README.md");
    CHECK(page.find(" 12 hours\n") != std::string::npos);
    CHECK(limits::routineLength == seconds(12 * 3600));
    CHECK(page.find("Where `ready` is left out it counts as " + formatDuration(leastReady)) != std::string::npos);
}

TEST_CASE("every length that the language page shows as an example can be read") {
    const std::string page = contentOf(sourceFolder() / "routines/README.md");
    const std::size_t begin = page.find("## Times");
    const std::size_t end = page.find("##", begin + 2);
    REQUIRE(end != std::string::npos);
    int lengths = 0;
    for (std::size_t at = page.find('`', begin); at < end; at = page.find('`', at + 1)) {
        const std::size_t closing = page.find('`', at + 1);
        const std::string length = page.substr(at + 1, closing - at - 1);
        CAPTURE(length);
        CHECK(parseDuration(length).has_value());
        ++lengths;
        at = closing;
    }
    CHECK(lengths >= 8);
}
