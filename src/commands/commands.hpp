#pragma once

// One function for each command: takes a request, returns an exit code. 0 means that all went well, 1 that something is
// wrong with a file or the machine, 2 wrong usage. Each fault is one sentence on `err`. Knows nothing of the command
// line's words.

#include "base/diagnostics/diagnostics.hpp"
#include "base/folders.hpp"
#include "commands/request.hpp"

#include <iosfwd>

namespace unknot {

/// The folders and streams of a command.
struct CommandContext {
    Folders folders;
    std::ostream& out;
    std::ostream& err;
    TextColours outColours = TextColours::none;
    TextColours errColours = TextColours::none;
};

int run(const MessageRequest& request, const CommandContext& context);
int run(const HomeRequest& request, const CommandContext& context);
int run(const CrampRequest& request, const CommandContext& context);
int run(const PlayRequest& request, const CommandContext& context);
int run(const HelpCardRequest& request, const CommandContext& context);
int run(const NewRequest& request, const CommandContext& context);
int run(const CheckRequest& request, const CommandContext& context);
int run(const PlanRequest& request, const CommandContext& context);
int run(const PictureRequest& request, const CommandContext& context);
int run(const ExportRequest& request, const CommandContext& context);
int run(const ListRequest& request, const CommandContext& context);
int run(const KeysRequest& request, const CommandContext& context);
int run(const SchemaRequest& request, const CommandContext& context);
int run(const CompletionRequest& request, const CommandContext& context);
int run(const ManualRequest& request, const CommandContext& context);
int run(const DoctorRequest& request, const CommandContext& context);
int run(const HotkeyRequest& request, const CommandContext& context);

} // namespace unknot
