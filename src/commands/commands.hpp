#pragma once

// One function for each command: takes a request, returns an exit code. 0 means that all went well, 1 that something is
// wrong with a file or the machine, 2 wrong usage. Each fault is one sentence on `err`. Knows nothing of the command
// line's words.

#include "base/folders.hpp"
#include "commands/request.hpp"

#include <iosfwd>

namespace unknot {

/// The folders and streams of a command.
struct Context {
    Folders folders;
    std::ostream& out;
    std::ostream& err;
};

int run(const AnswerRequest& request, const Context& context);
int run(const HomeRequest& request, const Context& context);
int run(const CrampRequest& request, const Context& context);
int run(const PlayRequest& request, const Context& context);
int run(const HelpCardRequest& request, const Context& context);
int run(const CheckRequest& request, const Context& context);
int run(const PlanRequest& request, const Context& context);
int run(const PictureRequest& request, const Context& context);
int run(const ExportRequest& request, const Context& context);
int run(const ListRequest& request, const Context& context);

} // namespace unknot
