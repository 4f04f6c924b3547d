#pragma once

// The commands and their options: their names, their help, and the request that they fill in. Knows nothing of the
// parsing of a command line.

#include "commands/request.hpp"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// An option or an argument of a command.
struct OptionSpec {
    enum class Kind { value, values, flag };

    std::string names; ///< "-o,--output", or "ROUTINE" for an argument.
    std::string value; ///< The name of its value in the help ("TIME"); empty if it needs none.
    std::string help;
    /// Takes the text of one value; empty for a flag. Returns the rest of a sentence that begins with the option's name
    /// ("must be ..."), or an empty text if all is well.
    std::function<std::string(const std::string&)> take;
    Kind kind = Kind::value;
    bool isNeeded = false;
    std::vector<std::string> notWith{};       ///< Names of options that exclude this one; they must stand before it.
    std::vector<std::string> neededWithout{}; ///< Needed if none of these options is given, and there are any.
};

struct CommandSpec {
    std::string name;
    std::string help;
    std::vector<OptionSpec> options;  ///< In the order of the help.
    std::function<Request()> request; ///< Returns the request as filled in so far.
    std::string footer{};
};

/// One request for each command; the command's options fill it in.
struct Requests {
    HomeRequest home;
    CrampRequest cramp;
    PlayRequest play;
    NewRequest newRoutine;
    CheckRequest check;
    PlanRequest plan;
    PictureRequest picture;
    ExportRequest sound;
    ListRequest list;
    CompletionRequest completion;
    ManualRequest manual;
    DoctorRequest doctor;
    HotkeyRequest hotkey;
};

/// In the order of the help. The commands refer to `requests`, which must outlive them and must not move.
std::vector<CommandSpec> commandsFor(Requests& requests);

} // namespace unknot
