#pragma once

// Mistakes that a line shows by itself, or with the line above it: another bullet, another colon, a text that needs
// quotes. Knows nothing of yaml-cpp.

#include "base/diagnostics/diagnostic_id.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// A line of a text, without its line break, and the byte where it begins.
struct Line {
    std::size_t start = 0;
    std::string_view text;
};

/// The first word of a line after its spaces and list dashes, as offsets within the line.
struct KeyWord {
    std::size_t begin = 0, end = 0;
};
KeyWord keyWordOf(std::string_view line);

bool isWordCharacter(char c);

/// A message for some bytes of the text.
struct Explanation {
    DiagnosticId id = DiagnosticId::syntax;
    std::size_t offset;
    std::size_t bytes;
    std::string message;
};

/// A dash or bullet of a word processor in place of a plain "-".
std::optional<Explanation> otherDash(const Line& line);

/// A number or another plain sign in place of the dash.
std::optional<Explanation> otherBullet(const Line& line);

/// Any mistake that the line shows by itself, but for otherDash().
std::optional<Explanation> slipIn(const Line& line);

/// "steps" alone above a list.
std::optional<Explanation> keyWithoutColon(const Line& key, const Line& list);

/// The first line of a text below "about: >", if it is not indented.
std::optional<Explanation> textNotIndented(const Line& key, const Line& line);

} // namespace unknot
