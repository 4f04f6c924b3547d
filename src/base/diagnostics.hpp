#pragma once

// A person's mistake as a value: its place, its cause and a way out. render() writes it as text. Knows nothing of YAML,
// terminals or screens.

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// A range within one line. Line and column count from 1. Column and length count characters, not bytes.
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
    std::string message; ///< One sentence without a full stop. May end in a suggestion: "did you mean ...?".
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// The mistakes of one file. sortByPlace() puts them in the order of their places.
using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& diagnostics);
void sortByPlace(Diagnostics& diagnostics);

/// Line number `line`, from 1, of a file's whole text, without its line end; empty if the file has no such line.
std::string_view sourceLine(std::string_view source, int line);

/// A character of a source line for people to see: a tab becomes four spaces, a control character U+FFFD.
std::u32string visible(char32_t character);

/// Formats `FILE:LINE:COLUMN: error: MESSAGE`, then the source line and a marker under the place. `source` is the whole
/// text of the file. Lines of more than 100 characters are cut. The text ends with a line feed.
std::string render(const Diagnostic& diagnostic, std::string_view source);

} // namespace unknot
