#pragma once

// Letters as they are looked for: whatever their capitals and their accents. Knows nothing of what is looked through.

#include <string>
#include <string_view>

namespace unknot {

/// The small letters of UTF-8 `text`; Latin ones without their accents, so that "Ç" becomes "c". Letters of their own,
/// as "ß" and "æ", stay what they are; an accent that stands behind its letter is left out.
std::string foldAccents(std::string_view text);

} // namespace unknot
