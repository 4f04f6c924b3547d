#include "application/bindings.hpp"
#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;
using namespace unknot::test;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The lines between this title and the next empty line.
std::string section(const std::string& text, const std::string& title) {
    const std::size_t begin = text.find(title + "\n");
    return begin == std::string::npos ? "" : text.substr(begin, text.find("\n\n", begin) + 1 - begin);
}

/// True if a line names this key in its first column.
bool namesKey(const std::string& section, const std::string& key) {
    std::istringstream lines(section);
    for (std::string line; std::getline(lines, line);) {
        const std::string column =
            ", " + line.substr(0, line.find("  ", 2)).substr(std::min<std::size_t>(2, line.size()));
        if (line.starts_with("  ") && contains(column + ",", ", " + key + (key == "1 to " ? "" : ","))) return true;
    }
    return false;
}

} // namespace

TEST_CASE("'keys' lists every key of the table, screen by screen") {
    const ProgramResult ran = runUnknot("keys");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    const std::string everywhere = section(ran.out, "Everywhere, unless the screen has another meaning for the key");
    const std::pair<ScreenId, std::string> titles[] = {{ScreenId::home, "At home"},
                                                       {ScreenId::player, "While a routine plays"},
                                                       {ScreenId::cramp, "In a cramp"},
                                                       {ScreenId::done, "When it is over"},
                                                       {ScreenId::help, "On the help card"},
                                                       {ScreenId::settings, "In the settings"},
                                                       {ScreenId::mistakes, "On the page with the mistakes of a file"},
                                                       {ScreenId::newRoutine, "On the page of a new routine"},
                                                       {ScreenId::routineTitle, "While you type its title"}};
    for (const auto& each : titles) {
        const ScreenId screen = each.first;
        const std::string own = section(ran.out, each.second);
        CAPTURE(each.second);
        CHECK_FALSE(own.empty());
        for (const Binding& row : bindings()) {
            const bool isEverywhere = row.screens == ~0U;
            const bool isHere = (row.screens & (1U << static_cast<unsigned>(screen))) != 0;
            if (!isHere || row.meaning == KeyMeaning{Action{action::Activity{}}}) continue;
            const std::string key =
                row.keys.size() > 2 && nameOf(row.keys.front()) == "1" ? "1 to " : nameOf(row.keys.front());
            CAPTURE(key);
            CHECK((namesKey(everywhere, key) || (!isEverywhere && namesKey(own, key))));
        }
    }
}

TEST_CASE("'keys' says what a key means on its screen, and when") {
    const std::string text = runUnknot("keys").out;
    CHECK(contains(section(text, "At home"), "\n  1 to 9                    open this card\n"));
    CHECK(contains(section(text, "At home"), "  E                         open the file in your editor (on a card of "
                                             "your own)\n"));
    CHECK(
        contains(section(text, "While a routine plays"), "  W                         fewer words; after none, all\n"));
    CHECK(contains(section(text, "In a cramp"), "  1 to 4                    change the muscle\n"));
    CHECK_FALSE(contains(section(text, "In the terminal, with --text; Q leaves too"), "full screen"));
    CHECK(contains(section(text, "In the terminal, with --text; Q leaves too"), "ten seconds more"));
}
