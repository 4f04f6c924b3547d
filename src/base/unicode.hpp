#pragma once

// UTF-8 as characters: checks, counts, reads and writes them. Knows nothing of fonts.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unknot {

/// The index of the first byte that is not valid UTF-8, or nothing if `text` is valid. Overlong forms, surrogates and
/// values above U+10FFFF are invalid.
std::optional<std::size_t> invalidUtf8(std::string_view text);

/// Counts code points. Each byte that is not valid UTF-8 counts as 1.
std::size_t countCharacters(std::string_view text);

/// Removes the first character from `text` and returns it. `text` must not be empty. An invalid byte returns U+FFFD.
char32_t takeCharacter(std::string_view& text);

/// `character` must be neither a surrogate nor above U+10FFFF.
void appendUtf8(std::string& text, char32_t character);

/// Decodes all characters. Each invalid byte becomes U+FFFD, so broken text cannot damage a file that quotes it.
std::u32string decodeUtf8(std::string_view text);

/// Encodes a surrogate or a value above U+10FFFF as U+FFFD.
std::string encodeUtf8(std::u32string_view characters);

/// True for control characters, also line feed, tab and those that turn the direction of text; and U+FFFE and U+FFFF.
bool isControl(char32_t character);

/// True for letters, digits and numerals of every script.
bool isLetterOrDigit(char32_t character);

/// True for an accent, and for other marks and joiners that belong to the character before them.
bool isMark(char32_t character);

/// Unicode's compatibility decomposition: an e with an accent becomes both, a half becomes 1, U+2044 and 2. A character
/// without one stays as it is.
std::u32string compatibilityForm(char32_t character);

/// The width of a character in a terminal: 0, 1 or 2 columns.
int cellsOf(char32_t character);

/// Cuts `text` to at most `characters`, which include the "..." at the end of a cut text.
std::string shortened(std::string_view text, std::size_t characters);

} // namespace unknot
