#pragma once

// Writes the mistakes of files for a person, as lines for a program, or as JSON for an editor.

#include "commands/check/checked_file.hpp"
#include "commands/commands.hpp"

#include <string>

namespace unknot {

/// `FILE:LINE:COLUMN: error: MESSAGE [id]`, and a line with `note:` for each related place.
std::string asGccLines(const CheckedFile& checked);

/// The file's mistakes as JSON objects with commas between them; empty without mistakes. Columns count characters from
/// 1, and `endColumn` is the one behind the last. Any byte that is not UTF-8 becomes U+FFFD.
std::string asJsonObjects(const CheckedFile& checked);

/// Writes each file as soon as it is checked, but JSON as one array on one line at the end.
class CheckReport {
public:
    CheckReport(const CheckRequest& request, const CommandContext& context) : m_request(request), m_context(context) {}

    void add(const CheckedFile& checked);
    void end();

private:
    void writeText(const CheckedFile& checked);

    const CheckRequest& m_request;
    const CommandContext& m_context;
    std::string m_objects;
};

} // namespace unknot
