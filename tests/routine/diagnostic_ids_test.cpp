#include "routine_texts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

// routines/README.md explains the ids of all messages.

using namespace unknot;
namespace fs = std::filesystem;

namespace {

// The first cells of the tables in the part about messages, in their order.
std::vector<std::string> explainedIds() {
    std::vector<std::string> ids;
    std::istringstream lines(contentOf(sourceFolder() / "routines/README.md"));
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("## ")) inside = line == "## What each message means";
        if (inside && line.starts_with("| `")) ids.push_back(line.substr(3, line.find('`', 3) - 3));
    }
    return ids;
}

// The ids in "[id]" at the ends of lines.
void collectIds(const std::string& text, std::set<std::string>& ids) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t open = line.rfind(" [");
        if (open != std::string::npos && line.ends_with(']')) ids.insert(line.substr(open + 2, line.size() - open - 3));
    }
}

} // namespace

TEST_CASE("the language page explains every id of a message, each once and in order, and no other") {
    std::vector<std::string> ids;
    for (const DiagnosticId id : allDiagnosticIds())
        ids.emplace_back(nameOf(id));
    CHECK(explainedIds() == ids);
}

TEST_CASE("a message of each id is among the texts that the tests compare with") {
    std::set<std::string> made;
    for (const char* folder : {"tests/data/bad", "tests/data/frozen"})
        for (const auto& entry : fs::directory_iterator(sourceFolder() / folder))
            if (entry.path().extension() != ".yaml") collectIds(contentOf(entry.path()), made);
    // Tests of library, check, reader limits and fit warnings make these.
    for (const DiagnosticId id : {DiagnosticId::unreadableFile, DiagnosticId::damagedFile,
                                  DiagnosticId::tooManyMistakes, DiagnosticId::unsaidLine, DiagnosticId::lateCaution})
        made.emplace(nameOf(id));
    std::string missing;
    for (const DiagnosticId id : allDiagnosticIds())
        if (!made.contains(std::string(nameOf(id)))) missing += std::string(nameOf(id)) + " ";
    CHECK(missing == "");
}
