#pragma once

// A person's mistake as a value: where it stands, what is wrong, and a way out. Knows nothing of
// YAML, terminals or screens; whoever shows it calls render().

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// A stretch of one line. Lines and columns count from 1; columns and length count characters, not bytes.
struct SourcePosition {
    int line = 1;
    int column = 1;
    int length = 1;
    friend bool operator==(const SourcePosition&, const SourcePosition&) = default;
};

enum class Severity { error, warning };

struct Diagnostic {
    Severity severity = Severity::error;
    std::string file;
    SourcePosition place;
    std::string message; ///< One sentence without a full stop, the suggestion (did you mean ...?) included.
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// The mistakes of one file, in the order of their places once sorted.
using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& diagnostics);
void sortByPlace(Diagnostics& diagnostics);

/// The line with this number, from 1, of a file's whole text, without its end; empty where there is none.
std::string_view sourceLine(std::string_view source, int line);

/// A character of a source line as it is shown: a tab as four spaces, an invisible character as U+FFFD.
std::u32string visible(char32_t character);

/// `FILE:LINE:COLUMN: error: MESSAGE`, then the line itself and a marker under the place. `source` is
/// the whole text of the file; long lines are shown in part. Ends with a line feed.
std::string render(const Diagnostic& diagnostic, std::string_view source);

} // namespace unknot
