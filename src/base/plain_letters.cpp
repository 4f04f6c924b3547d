#include "base/plain_letters.hpp"

#include "base/unicode.hpp"

namespace unknot {
namespace {

bool within(char32_t character, char32_t first, char32_t last) { return character >= first && character <= last; }

// What each letter from U+00C0 to U+017F is without its accent; a space where it is one of its own, or no letter.
constexpr std::string_view plain = "aaaaaa ceeeeiiiidnooooo ouuuuy  "    // U+00C0
                                   "aaaaaa ceeeeiiiidnooooo ouuuuy y"    // U+00E0
                                   "aaaaaaccccccccddddeeeeeeeeeegggg"    // U+0100
                                   "gggghhhhiiiiiiiiii  jjkkkllllll"     // U+0120
                                   "llllnnnnnnn  oooooo  rrrrrrssssssss" // U+013F
                                   "ttttttuuuuuuuuuuuuwwyyyzzzzzzs";     // U+0162
constexpr char32_t firstPlain = 0xC0, lastPlain = 0x17F;
static_assert(plain.size() == lastPlain - firstPlain + 1);

// Enough for the titles that people write: Latin, Greek and Cyrillic letters.
char32_t small(char32_t character) {
    if (within(character, U'A', U'Z') || within(character, 0xC0, 0xDE))
        return character == 0xD7 ? 0xD7 : character + 0x20;
    if (within(character, 0x391, 0x3A9) || within(character, 0x410, 0x42F)) return character + 0x20;
    if (within(character, 0x400, 0x40F)) return character + 0x50;
    const bool isOfItsOwn = character == 0x132 || character == 0x14A || character == 0x152;
    return isOfItsOwn ? character + 1 : character;
}

char32_t plainLetter(char32_t character) {
    if (within(character, firstPlain, lastPlain)) {
        const char letter = plain[character - firstPlain];
        if (letter != ' ') return static_cast<char32_t>(letter);
    }
    return small(character);
}

bool isLooseAccent(char32_t character) { return within(character, 0x300, 0x36F); }

} // namespace

std::string plainLetters(std::string_view text) {
    std::u32string letters;
    for (const char32_t character : decodeUtf8(text))
        if (!isLooseAccent(character)) letters += plainLetter(character);
    return encodeUtf8(letters);
}

} // namespace unknot
