#pragma once

// A routine's title as the name of its file and as a value of YAML. Knows nothing of files.

#include <filesystem>
#include <string>
#include <string_view>

namespace unknot {

/// The title of a routine whose title is empty.
inline constexpr auto usualTitle = "My routine";

/// The title without spaces at its ends; usualTitle if nothing is left.
std::string trimmedTitle(std::string_view title);

/// Small letters of ASCII, digits and dashes, at most 40: "Évening, at home" becomes "evening-at-home". "my-routine" if
/// the title has no letter of that kind.
std::string fileStemOf(std::string_view title);

/// The text as YAML reads it back: in quotation marks unless it is plainly text.
std::string yamlText(std::string_view text);

/// The template with this title, and with the name of its file in its remarks.
std::string filledTemplate(std::string_view pattern, const std::string& title, const std::string& stem);

/// The comment by which an editor finds the schema, with a line feed. A path with spaces becomes a file address.
std::string schemaLine(const std::filesystem::path& schema);

} // namespace unknot
