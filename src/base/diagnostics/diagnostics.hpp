#pragma once

// A person's mistake as a value: its location, its cause and a way out. render() formats it as text. Knows nothing of
// YAML, terminals or screens.

#include "base/diagnostics/diagnostic_id.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// A range within one line. Line and column count from 1. Column and length count characters, not bytes.
struct SourceLocation {
    int line = 1;
    int column = 1;
    int length = 1;
    friend bool operator==(const SourceLocation&, const SourceLocation&) = default;
};

enum class Severity { error, warning };

/// A second place of a mistake in the same file, such as the first one of two equal keys.
struct RelatedLocation {
    SourceLocation location;
    std::string message; ///< A few words without a full stop: "first written here".
    friend bool operator==(const RelatedLocation&, const RelatedLocation&) = default;
};

struct Diagnostic {
    Severity severity = Severity::error;
    DiagnosticId id = DiagnosticId::syntax;
    std::string file;
    SourceLocation location;
    std::string message; ///< One sentence without a full stop. May end in a suggestion: "did you mean ...?".
    std::vector<RelatedLocation> related = {};
    bool showsLine = true; ///< False if the file's lines are no text that a person can read.
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// One related place, or none.
std::vector<RelatedLocation> relatedTo(const std::optional<SourceLocation>& location, std::string message);

/// The mistakes of one file. sortByLocation() puts them in the order of their locations.
using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& diagnostics);
void sortByLocation(Diagnostics& diagnostics);

/// Line number `line`, from 1, of a file's whole text, without its line end; empty if the file has no such line.
std::string_view sourceLine(std::string_view source, int line);

/// A character of a source line for the terminal or the screen: a tab becomes four spaces, an invisible character
/// U+FFFD.
std::u32string visible(char32_t character);

/// The colours of a terminal by the standard escape sequences, or none.
enum class TextColours { none, ansi };

/// Formats `FILE:LINE:COLUMN: error: MESSAGE [id]`, then the source line and a marker under the error, and a note in
/// the same form for each related place. `source` is the whole text of the file. Lines of more than 100 characters are
/// cut. Without `showsLine`, writes no source lines. The text ends with a line feed.
std::string render(const Diagnostic& diagnostic, std::string_view source, TextColours colours = TextColours::none);

/// The same without source lines: one line for the mistake, and one for each related place.
std::string renderBriefly(const Diagnostic& diagnostic);

} // namespace unknot
