#include "commands/program.hpp"

#include "commands/commands.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;
using namespace unknot::test;

namespace {

Folders shippedFolders() {
    Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    folders.ownRoutines = "/nowhere/routines";
    folders.settings = "/nowhere/settings.yaml";
    return folders;
}

struct CommandOutput {
    int code = 0;
    std::string out, err;
};

/// Runs the command in this process at 1000 times the speed, on the display of the environment if there is one.
CommandOutput cramp(const Folders& folders) {
    CrampRequest request;
    request.muscle = CrampMuscle::foot;
    request.view.speed = 1000;
    std::ostringstream out, err;
    const int code = run(request, CommandContext{folders, out, err});
    return {code, out.str(), err.str()};
}

} // namespace

TEST_CASE("A cramp plays as text if no window can open, with or without a display") {
    Folders folders = shippedFolders();
    folders.fonts = "/nowhere/fonts";
    const CommandOutput told = cramp(folders);
    CHECK(told.code == 0);
    CHECK_MESSAGE(told.err.find("so this plays as text") != std::string::npos, told.err);
    CHECK(told.out.find("open hold") != std::string::npos);
    CHECK(told.out.find("Call your local emergency number now") != std::string::npos);
}

TEST_CASE("The cramp command prints the help card if no file can be read") {
    Folders folders = shippedFolders();
    folders.fonts = folders.stretches = folders.routines = "/nowhere";
    const CommandOutput told = cramp(folders);
    CHECK(told.code == 1);
    CHECK(told.out.starts_with("Get help\n\nCall your local emergency number now"));
    CHECK_MESSAGE(told.err.find("cannot be read") != std::string::npos, told.err);
}
