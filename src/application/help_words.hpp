#pragma once

// The advice on when to get help instead of stretching: the signs, ordered by how soon help is needed, and the cautions
// before stretching. All screens and texts take these words from here. Knows nothing of layout.

#include "base/health_notice.hpp"

#include <string>
#include <vector>

namespace unknot {

struct HelpLevel {
    std::string when;               ///< The advice: "Call your local emergency number now".
    std::vector<std::string> signs; ///< Sentences.
};

/// The most urgent first.
const std::vector<HelpLevel>& helpLevels();

/// Cautions for everyone, as sentences: when to ask a doctor first, when to stop, what not to change.
const std::vector<std::string>& precautions();

/// "Before you stretch".
const std::string& precautionsTitle();

/// The card's name: "Get help".
const std::string& helpTitle();

/// The card as text for a terminal, wrapped at `columns`.
std::string helpText(std::size_t columns = 80);

} // namespace unknot
