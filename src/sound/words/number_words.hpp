#pragma once

// Writes numbers as English words. A speech engine guesses from the neighbours of a number in digits: Flite 2.2 reads
// "march 30 seconds" as "march thirtieth seconds", and "10, 8, 6" as "one zero, eight, six".

#include <string>
#include <string_view>

namespace unknot {

/// The words for digits, which may have commas between thousands, a decimal point or a decimal comma: "2.5" becomes
/// "two point five". Spells whole numbers of more than six digits, or with a leading zero, digit by digit; at most 30
/// digits.
std::string numberWords(std::string_view number);

} // namespace unknot
