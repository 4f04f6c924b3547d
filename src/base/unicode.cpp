#include "base/unicode.hpp"

namespace unknot {
namespace {

struct Decoded {
    char32_t character = 0xFFFD;
    std::size_t bytes = 1;
    bool valid = false;
};

Decoded decodeFirst(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
    char32_t value = lead & (0x7F >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {};
        value = (value << 6) | (byte(i) & 0x3F);
    }
    const char32_t smallest = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest || value > 0x10FFFF || surrogate) return {};
    return {value, length, true};
}

struct Range {
    char32_t first, last;
};

// Marks that sit on the character before them, and characters without a width.
constexpr Range narrowest[] = {{0x300, 0x36F},   {0x1AB0, 0x1AFF}, {0x200B, 0x200F},
                               {0x202A, 0x202E}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}};
constexpr Range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xAC00, 0xD7A3},
                          {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                          {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

template <std::size_t Size>
bool within(const Range (&ranges)[Size], char32_t character) {
    for (const Range& range : ranges) {
        if (character >= range.first && character <= range.last) return true;
    }
    return false;
}

} // namespace

std::optional<std::size_t> invalidUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decodeFirst(text.substr(at));
        if (!decoded.valid) return at;
        at += decoded.bytes;
    }
    return std::nullopt;
}

std::size_t countCharacters(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(decodeFirst(text).bytes);
    return count;
}

char32_t takeCharacter(std::string_view& text) {
    const Decoded decoded = decodeFirst(text);
    text.remove_prefix(decoded.bytes);
    return decoded.character;
}

void appendUtf8(std::string& text, char32_t character) {
    const auto add = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | (character >> 6));
        add(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        add(0xE0 | (character >> 12));
        add(0x80 | ((character >> 6) & 0x3F));
        add(0x80 | (character & 0x3F));
    } else {
        add(0xF0 | (character >> 18));
        add(0x80 | ((character >> 12) & 0x3F));
        add(0x80 | ((character >> 6) & 0x3F));
        add(0x80 | (character & 0x3F));
    }
}

std::u32string decodeUtf8(std::string_view text) {
    std::u32string characters;
    characters.reserve(text.size());
    while (!text.empty())
        characters += takeCharacter(text);
    return characters;
}

std::string encodeUtf8(std::u32string_view characters) {
    std::string text;
    text.reserve(characters.size());
    for (const char32_t character : characters) {
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
        appendUtf8(text, surrogate || character > 0x10FFFF ? U'\uFFFD' : character);
    }
    return text;
}

bool isControl(char32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0xFFFE || character == 0xFFFF;
}

int cellsOf(char32_t character) {
    if (within(narrowest, character)) return 0;
    return within(wide, character) ? 2 : 1;
}

std::string shortened(std::string_view text, std::size_t characters) {
    if (countCharacters(text) <= characters) return std::string(text);
    std::string result;
    for (std::size_t kept = 0; kept + 3 < characters; ++kept)
        appendUtf8(result, takeCharacter(text));
    return result + "...";
}

} // namespace unknot
