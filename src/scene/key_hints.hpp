#pragma once

// The row of keys and what they do; as many as fit, the most needed first.

#include "scene/paper.hpp"

#include <string>
#include <vector>

namespace unknot {

enum class KeyPicture { none, arrowLeft, arrowRight };

struct KeyHint {
    std::string key;   ///< Written on the key, unless it has a picture.
    std::string words; ///< What it does.
    KeyPicture picture = KeyPicture::none;
};

void drawKeyHints(const Paper& paper, const std::vector<KeyHint>& hints, Box row);

} // namespace unknot
