#pragma once

// Says numbers with their units: "30s", "20 - 30 s", "3×30 s", "1'30"", "2 1/2 min", "x3". Knows nothing of sentences.

#include "sound/words/text_tokens.hpp"

#include <optional>
#include <string>

namespace unknot {

/// The quotation marks that are open where an amount begins: they close behind a number, and are no unit then.
struct OpenQuotes {
    bool isSingle = false;
    bool isDouble = false;
};

struct SpokenAmount {
    std::string words;
    std::size_t end = 0;  ///< The first token behind the amount.
    bool hasUnit = false; ///< It ends with a unit in letters, so a full stop behind it may belong to the unit.
};

/// The amount that begins at this token, or nothing.
std::optional<SpokenAmount> spokenAmount(const Tokens& tokens, std::size_t at, OpenQuotes quotes);

} // namespace unknot
