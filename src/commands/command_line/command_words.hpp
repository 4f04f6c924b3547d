#pragma once

// The commands there are, and their options: how each is called, what its help says, and the request that it fills in.
// Knows nothing of how a command line is taken apart.

#include "commands/request.hpp"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// An option of a command, or an argument.
struct OptionWords {
    enum class Kind { value, values, flag };

    std::string names; ///< "-o,--output", or "ROUTINE" for an argument.
    std::string value; ///< The name of its value in the help ("TIME"); empty if that is plain.
    std::string help;
    /// Takes the text of one value (empty for a flag). Answers with the rest of a sentence that begins with the
    /// option's name ("must be ..."), or with nothing when all is well.
    std::function<std::string(const std::string&)> take;
    Kind kind = Kind::value;
    bool isNeeded = false;
    std::vector<std::string> notWith{}; ///< Names of options that stand before this one.
};

struct CommandWords {
    std::string name;
    std::string help;
    std::vector<OptionWords> options; ///< In the order in which they are shown.
    std::function<Request()> request; ///< As it was filled in.
    std::string footer{};
};

/// One for each command; the options of each fill in its own.
struct Requests {
    HomeRequest home;
    CrampRequest cramp;
    PlayRequest play;
    CheckRequest check;
    PlanRequest plan;
    PictureRequest picture;
    ExportRequest sound;
    ListRequest list;
};

/// In the order in which they are shown. They refer to the requests, which must outlive them and stay where they are.
std::vector<CommandWords> commandsFor(Requests& requests);

} // namespace unknot
