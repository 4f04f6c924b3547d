#include "commands/command_line/command_specs.hpp"
#include "commands/command_line/option_names.hpp"
#include "commands/manual/manual_page.hpp"
#include "commands/program.hpp"
#include "routine/routine_keys.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The page as 'man' shows it, or the faults that mandoc finds.
std::string formatted(const std::string& page, const std::string& how) {
    const auto file = fileWith("page", page);
    const auto out = temporary() / "formatted";
    const std::string command =
        "mandoc " + how + " '" + file.string() + "' 2>&1 | sed 's/.\\x08//g' >'" + out.string() + "'";
    CHECK(std::system(command.c_str()) == 0);
    return contentOf(out);
}

} // namespace

TEST_CASE("the manual pages are right, by mandoc") {
    for (const std::string page : {"unknot", "unknot-routine"}) {
        CAPTURE(page);
        const ProgramResult ran = runUnknot("manual " + page);
        CHECK(ran.code == 0);
        CHECK(formatted(ran.out, "-T lint -W warning").empty());
    }
    CHECK(runUnknot("manual").out == runUnknot("manual unknot").out);
}

TEST_CASE("the manual page of the program has every command and option, with its usage") {
    const std::string page = formatted(runUnknot("manual").out, "-T utf8");
    Requests requests;
    for (const CommandSpec& command : commandsFor(requests)) {
        CAPTURE(command.name);
        CHECK(contains(page, usageOf(command)));
        for (const OptionSpec& option : command.options)
            for (const std::string& name : namesOf(option))
                CHECK(contains(page, name));
    }
}

TEST_CASE("the manual page of routines has every key, and an example") {
    const std::string page = formatted(runUnknot("manual unknot-routine").out, "-T utf8");
    for (const RoutineKey& key : routine_keys::all) {
        CAPTURE(key.key);
        CHECK(contains(page, "\n       " + std::string(key.key) + ": "));
    }
    CHECK(contains(page, "- stretch: ankle-circles\n"));
}

TEST_CASE("nothing in a manual page is taken for a command of roff") {
    ManualPage page("a", 1, "b");
    page.paragraph(".TH at the beginning, 'quotes', a \\ and --a-hyphen");
    const std::string shown = formatted(page.text(), "-T utf8");
    CHECK(contains(shown, ".TH at the beginning, 'quotes', a \\ and --a-hyphen"));
}
