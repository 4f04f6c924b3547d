#pragma once

// When to get help instead of stretching, in plain words: the signs by how soon help is needed, and what is to be
// known beforehand. The one place for these words, whatever shows them. Knows nothing of how.

#include "base/guidance.hpp"

#include <string>
#include <vector>

namespace unknot {

struct HelpLevel {
    std::string when;               ///< What to do and how soon: "Call your local emergency number now".
    std::vector<std::string> signs; ///< Each a sentence.
};

/// The most urgent first.
const std::vector<HelpLevel>& helpLevels();

/// What everyone is to know, cramp or not: who asks a doctor first, when to stop, what not to change. Each a sentence.
const std::vector<std::string>& beforehand();

/// "Before you stretch".
const std::string& beforehandTitle();

/// The card's name: "Get help".
const std::string& helpTitle();

/// The whole card as text for a terminal, wrapped at `columns`.
std::string helpText(std::size_t columns = 80);

} // namespace unknot
