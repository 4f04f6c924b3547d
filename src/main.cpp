#include "base/system/thread_left_behind.hpp"
#include "commands/command_line/command_line.hpp"
#include "commands/commands.hpp"
#include "commands/open_routine.hpp"
#include "terminal/standard_streams.hpp"
#include "terminal/terminal_colours.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>

namespace {

std::filesystem::path ownPath(const char* calledAs) {
    std::error_code fault;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", fault);
    return fault ? std::filesystem::absolute(calledAs, fault) : path;
}

int ended(int code) {
    if (unknot::isThreadLeftBehind()) std::_Exit(code);
    return code;
}

} // namespace

int main(int count, char** words) {
    unknot::ensureStandardStreams();
    try {
        const auto folders = unknot::findFolders(ownPath(words[0]), UNKNOT_SOURCE_FOLDER);
        const unknot::CommandContext context{folders, std::cout, std::cerr, unknot::outputColours(),
                                             unknot::errorColours()};
        const auto request =
            unknot::readCommandLine(count, words, [&context] { return unknot::namesOfRoutines(context); });
        const int code = std::visit([&context](const auto& asked) { return unknot::run(asked, context); }, request);
        if (std::cout.flush()) return ended(code);
        std::cerr << "unknot: The output cannot be written.\n";
        return ended(1);
    } catch (const std::exception& fault) {
        std::cerr << "unknot: Unknot has a fault and must end (" << fault.what() << "). Please report it.\n";
        return 1;
    }
}
