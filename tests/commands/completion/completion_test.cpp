#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <vector>

using namespace unknot::test;

namespace {

using Lines = std::vector<std::string>;

/// The words that a real shell offers in place of the last one.
Lines offered(const std::string& shell, const std::string& line, const std::filesystem::path& data = "/nowhere") {
    const auto out = temporary() / "offered";
    const std::string script = UNKNOT_SOURCE_FOLDER "/tests/commands/completion/complete_in";
    const std::string command = "XDG_DATA_HOME='" + data.string() + "' '" + script + "' " + shell +
                                " '" UNKNOT_PROGRAM "' '" + line + "' >'" + out.string() + "'";
    CHECK(std::system(command.c_str()) == 0);
    Lines lines;
    std::istringstream text(contentOf(out));
    for (std::string each; std::getline(text, each);)
        lines.push_back(each);
    std::ranges::sort(lines);
    return lines;
}

bool offers(const Lines& lines, const std::string& wanted) { return std::ranges::count(lines, wanted) == 1; }

} // namespace

TEST_CASE("bash, zsh and fish complete commands, options, their words, and the names of routines and stretches") {
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        CAPTURE(shell);
        CHECK(offered(shell, "unknot pl") == Lines{"plan", "play"});
        CHECK(offered(shell, "unknot plan bedtime --sh") == Lines{"--short"});
        CHECK(offered(shell, "unknot play bedtime --light n") == Lines{"night"});
        CHECK(offered(shell, "unknot cramp thigh-f") == Lines{"thigh-front"});
        CHECK(offered(shell, "unknot play bedtime-t") == Lines{"bedtime-trial"});
        CHECK(offered(shell, "unknot list wall-calf-") == Lines{"wall-calf-bent"});
        const Lines all = offered(shell, "unknot play --");
        for (const std::string option : {"--text", "--light", "--position", "--help"})
            CHECK(offers(all, option));
        CHECK_FALSE(offers(all, "--csv"));
    }
}

TEST_CASE("bash, zsh and fish complete the files of routines, and the options of home") {
    const TemporaryFolder folder;
    const auto file = folder.write("my-evening.yaml", "");
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        CAPTURE(shell);
        // zsh also offers each folder of the path.
        const Lines lines = offered(shell, "unknot play " + (folder / "my").string());
        CHECK(std::ranges::count_if(lines, [](const auto& each) { return each.ends_with("my-evening.yaml"); }) == 1);
        CHECK(offered(shell, "unknot --someone-b") == Lines{"--someone-beside"});
    }
    CHECK(offered("bash", "unknot play bedtime --light=n") == Lines{"night"});
    for (const std::string shell : {"bash", "zsh"}) {
        CAPTURE(shell);
        CHECK(offered(shell, "unknot mine.yaml --sta") == Lines{"--start"});
        CHECK(offered(shell, "unknot cramp ") == Lines{"calf", "foot", "thigh-back", "thigh-front"});
    }
    CHECK(offered("bash", "unknot --light n") == Lines{"night"});
}

TEST_CASE("a shell runs nothing that stands in the name of a routine") {
    const TemporaryFolder data;
    const auto ran = data / "ran";
    const std::string name = "a b'c$(touch " + std::string("ran") + ")*";
    data.write("unknot/routines/" + name + ".yaml", "routine: A\nsteps:\n  - stretch: calf\n");
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        CAPTURE(shell);
        const Lines lines = offered(shell, "unknot play a", data.path());
        CHECK(offers(lines, name));
    }
    CHECK_FALSE(std::filesystem::exists(ran));
    CHECK_FALSE(std::filesystem::exists("ran"));
}

TEST_CASE("names are printed one in a line") {
    CHECK(runUnknot("list --names routines").out.find("\nbedtime-trial\n") != std::string::npos);
    CHECK(runUnknot("list --names routines").out.find("wall-calf") == std::string::npos);
    CHECK(runUnknot("list --names stretches").out.find("\nwall-calf\n") != std::string::npos);
    const std::string all = runUnknot("list --names all").out;
    CHECK(all == runUnknot("list --names routines").out + runUnknot("list --names stretches").out);
}
