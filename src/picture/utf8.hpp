#pragma once

// UTF-8 to code points and back, for whoever draws or writes text. Broken bytes become U+FFFD, one for
// each, so that no text can break what it is written into.

#include <string>
#include <string_view>

namespace unknot {

std::u32string decodeUtf8(std::string_view text);
std::string encodeUtf8(std::u32string_view codePoints);

} // namespace unknot
