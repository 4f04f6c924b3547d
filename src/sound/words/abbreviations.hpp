#pragma once

// The short forms that people write in prescriptions, and their words: "w/o", "e.g.", "approx.", "R leg". Knows nothing
// of numbers with units.

#include "sound/words/text_tokens.hpp"

#include <optional>
#include <string>

namespace unknot {

struct SpokenShortForm {
    std::string words;
    std::size_t end = 0; ///< The first token behind it. A full stop that belongs to it is not included.
    bool mayEnd = true;  ///< False for "e.g." and others whose full stop never ends a sentence.
};

/// The short form that begins at this token, or nothing.
std::optional<SpokenShortForm> spokenShortForm(const Tokens& tokens, std::size_t at);

/// "a day" or "per side" for the word behind a slash, as in "3x/day" and "10/side". Empty for other words.
std::string_view rateWords(std::string_view word);

/// The word as Flite 2.2 reads it right: "metres" becomes "meters". Most words stay.
std::string respelled(std::string_view word);

} // namespace unknot
