#pragma once

// UTF-8 as characters: whether a text is valid, how long it is, and where its characters begin. Knows
// nothing of fonts or of what a character means.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// The byte at which the first fault begins, or nothing when `text` is valid UTF-8 (no overlong forms,
/// no surrogates, nothing above U+10FFFF).
std::optional<std::size_t> invalidUtf8(std::string_view text);

/// How many characters (code points) there are. A byte that is not valid UTF-8 counts as one.
std::size_t countCharacters(std::string_view text);

/// Takes the first character from `text`, which must not be empty. A byte that is not valid UTF-8 is taken
/// by itself, as U+FFFD.
char32_t takeCharacter(std::string_view& text);

/// `character` must not be a surrogate nor lie beyond U+10FFFF.
void appendUtf8(std::string& text, char32_t character);

/// All characters; a byte that is not valid UTF-8 becomes U+FFFD, so that no text can break what it is written into.
std::u32string decodeUtf8(std::string_view text);

/// Writes U+FFFD for a surrogate and for values beyond U+10FFFF.
std::string encodeUtf8(std::u32string_view characters);

/// Control characters (line feed and tab included) and U+FFFE, U+FFFF.
bool isControl(char32_t character);

/// The columns a character takes in a terminal: 0, 1 or 2.
int cellsOf(char32_t character);

/// At most `characters` of `text`; a longer text ends in "..." instead.
std::string shortened(std::string_view text, std::size_t characters);

} // namespace unknot
