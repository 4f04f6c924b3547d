#include "base/accent_folding.hpp"

#include "base/unicode.hpp"

#include <utf8proc.h>

namespace unknot {
namespace {

// Unicode does not decompose these letters, so a table gives their plain forms.
constexpr std::u32string_view stroked = U"øđðħıĸłŀŧŉſ";
constexpr std::u32string_view plain = U"oddhiklltns";
constexpr char32_t lastLatin = 0x24F;

char32_t plainLetter(char32_t character) {
    const auto small = utf8proc_tolower(static_cast<utf8proc_int32_t>(character));
    const std::size_t at = stroked.find(static_cast<char32_t>(small));
    if (at != stroked.npos) return plain[at];
    utf8proc_int32_t parts[4];
    int boundary = 0;
    utf8proc_decompose_char(small, parts, 4, UTF8PROC_DECOMPOSE, &boundary);
    return static_cast<char32_t>(static_cast<char32_t>(parts[0]) <= lastLatin ? parts[0] : small);
}

bool isLooseAccent(char32_t character) { return character >= 0x300 && character <= 0x36F; }

} // namespace

std::string foldAccents(std::string_view text) {
    std::u32string letters;
    for (const char32_t character : decodeUtf8(text))
        if (!isLooseAccent(character)) letters += plainLetter(character);
    return encodeUtf8(letters);
}

} // namespace unknot
