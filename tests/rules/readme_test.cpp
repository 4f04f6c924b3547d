// Every file, function and type that a README of the source names must exist.

#include "rules/rooms_picture.hpp"
#include "rules/source_files.hpp"
#include "support/golden.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <regex>

using namespace unknot::test;

namespace {

// True if the file exists: a test, below src or below src/figure, or in any folder if the name has none.
bool isThere(const std::string& name, const std::vector<SourceFile>& files) {
    if (name.starts_with("tests/")) return std::filesystem::exists(std::string(UNKNOT_SOURCE_FOLDER "/") + name);
    return std::ranges::any_of(files, [&](const SourceFile& file) {
        return file.name == name || file.name == "figure/" + name ||
               (name.find('/') == std::string::npos && file.name.ends_with("/" + name));
    });
}

// True if the text declares the type, and the member in its body if one is given.
bool declares(const std::string& text, const std::string& type, const std::string& member) {
    const std::regex name("\\b" + member + "\\b"), comment("//[^\n]*");
    for (const std::string key : {"struct ", "class ", "using "}) {
        const std::string start = key + type;
        for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
            const char next = text[at + start.size()];
            if (next == '_' || std::isalnum(static_cast<unsigned char>(next))) continue;
            const std::string body = text.substr(at, text.find("\n}", at) - at);
            if (member.empty() || std::regex_search(std::regex_replace(body, comment, ""), name)) return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("The picture of the rooms is drawn from the real includes") {
    const std::string page = UNKNOT_SOURCE_FOLDER "/src/README.md";
    const std::string text = contentOf(page);
    const std::string mark = "<!-- drawn by tests/rules/draw_rooms -->\n```\n";
    const std::size_t begin = text.find(mark) + mark.size();
    const std::size_t end = text.find("```", begin);
    REQUIRE(text.find(mark) != std::string::npos);
    REQUIRE(end != std::string::npos);
    const std::string shown = text.substr(begin, end - begin);
    const auto rooms = roomsIn(shown);
    const Uses uses = usesOf(sourceFiles("src"));
    for (const auto& use : uses) {
        const std::string& room = use.first;
        const auto at = std::ranges::find(rooms, room, &PicturedRoom::name);
        REQUIRE_MESSAGE(at != rooms.end(), "the picture of the rooms has no line for " << room);
        for (const std::string& other : use.second) {
            const bool isBelow = std::ranges::find(at, rooms.end(), other, &PicturedRoom::name) != rooms.end();
            CHECK_MESSAGE(isBelow, room << " uses " << other << ", which must stand below it in the picture");
        }
    }
    REQUIRE(rooms.size() == uses.size());
    const std::string picture = pictureOf(rooms, uses);
    if (updatesGolden())
        std::ofstream(page, std::ios::binary) << text.substr(0, begin) + picture + text.substr(end);
    else
        CHECK(shown == picture);
}

TEST_CASE("Every file that the READMEs of the source name is there") {
    const auto files = sourceFiles("src");
    for (const std::string page : {"/src/README.md", "/CONTRIBUTING.md"}) {
        const std::string text = contentOf(UNKNOT_SOURCE_FOLDER + page);
        const std::regex names("`([a-z0-9_/]+\\.[hc]pp)`");
        std::size_t named = 0;
        for (std::sregex_iterator found(text.begin(), text.end(), names), end; found != end; ++found, ++named) {
            const std::string name = (*found)[1];
            CHECK_MESSAGE(isThere(name, files), page << " names " << name);
        }
        CHECK(named > 0);
    }
}

TEST_CASE("Every function that the ways through the source name is in its file") {
    const std::string text = contentOf(UNKNOT_SOURCE_FOLDER "/src/README.md");
    const std::regex steps("`([a-z0-9_/]+\\.[hc]pp)`:\\s+((`\\w+`(,\\s+)?)+)");
    const std::regex names("`(\\w+)`");
    const std::sregex_iterator end;
    std::size_t named = 0;
    for (std::sregex_iterator step(text.begin(), text.end(), steps); step != end; ++step) {
        const std::string file = (*step)[1], functions = (*step)[2];
        const std::string code = contentOf(UNKNOT_SOURCE_FOLDER "/src/" + file);
        for (std::sregex_iterator name(functions.begin(), functions.end(), names); name != end; ++name, ++named) {
            const std::string function = (*name)[1];
            CHECK_MESSAGE(std::regex_search(code, std::regex("\\b" + function + "\\b")),
                          file << " has no " << function);
        }
    }
    CHECK(named > 20);
}

TEST_CASE("Every type and member that the READMEs of the source name is in the source") {
    const auto files = sourceFiles("src");
    const std::regex names("`([A-Z]\\w*[a-z]\\w*)(::(\\w+))?`");
    std::size_t named = 0;
    for (const std::string page : {"/src/README.md", "/CONTRIBUTING.md"}) {
        const std::string text = contentOf(UNKNOT_SOURCE_FOLDER + page);
        for (std::sregex_iterator found(text.begin(), text.end(), names), end; found != end; ++found, ++named) {
            const std::string type = (*found)[1], member = (*found)[3];
            const bool isDeclared =
                std::ranges::any_of(files, [&](const SourceFile& file) { return declares(file.text, type, member); });
            CHECK_MESSAGE(isDeclared, page << " names " << found->str());
        }
    }
    CHECK(named > 20);
}
