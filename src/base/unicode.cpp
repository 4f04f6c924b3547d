#include "base/unicode.hpp"

#include <utf8proc.h>

namespace unknot {
namespace {

struct Decoded {
    char32_t character = U'\uFFFD';
    std::size_t bytes = 1;
    bool valid = false;
};

Decoded decodeFirst(std::string_view text) {
    utf8proc_int32_t character = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
    if (length <= 0) return {};
    return {static_cast<char32_t>(character), static_cast<std::size_t>(length), true};
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
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes);
    text.append(bytes, bytes + length);
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
        const bool isValid = utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(character));
        appendUtf8(text, isValid ? character : U'\uFFFD');
    }
    return text;
}

bool isControl(char32_t character) {
    const auto isWithin = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return character < 0x20 || isWithin(0x7F, 0x9F) || isWithin(0x202A, 0x202E) || isWithin(0x2066, 0x2069) ||
           isWithin(0xFFFE, 0xFFFF);
}

bool isLetterOrDigit(char32_t character) {
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool isMark(char32_t character) {
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
    return (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) || category == UTF8PROC_CATEGORY_CF;
}

std::u32string compatibilityForm(char32_t character) {
    // The longest form of a character has 18 parts.
    utf8proc_int32_t parts[18];
    int boundary = 0;
    const auto count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(character), parts, std::ssize(parts),
                                static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT), &boundary);
    if (count <= 0 || count > std::ssize(parts)) return {character};
    return {parts, parts + count};
}

int cellsOf(char32_t character) { return utf8proc_charwidth(static_cast<utf8proc_int32_t>(character)); }

std::string shortened(std::string_view text, std::size_t characters) {
    if (countCharacters(text) <= characters) return std::string(text);
    std::string result;
    for (std::size_t kept = 0; kept + 3 < characters; ++kept)
        appendUtf8(result, takeCharacter(text));
    return result + "...";
}

} // namespace unknot
