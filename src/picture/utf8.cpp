#include "picture/utf8.hpp"

namespace unknot {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Lead {
    int following = -1; ///< Bytes after the first; -1 when the byte cannot begin a character.
    char32_t bits = 0;
    char32_t smallest = 0; ///< Anything below is an overlong form.
};

Lead leadOf(unsigned char byte) {
    if (byte < 0x80) return {0, byte, 0};
    if (byte >= 0xC2 && byte <= 0xDF) return {1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return {2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return {3, byte & 0x07U, 0x10000};
    return {};
}

bool isCharacter(char32_t point) { return point <= 0x10FFFF && !(point >= 0xD800 && point <= 0xDFFF); }

/// The character at the start of `text`, and in `used` how many bytes it took.
char32_t decodeOne(std::string_view text, std::size_t& used) {
    used = 1;
    const Lead lead = leadOf(static_cast<unsigned char>(text.front()));
    if (lead.following < 0 || text.size() <= static_cast<std::size_t>(lead.following)) return replacement;
    char32_t point = lead.bits;
    for (int i = 1; i <= lead.following; ++i) {
        const auto byte = static_cast<unsigned char>(text[static_cast<std::size_t>(i)]);
        if ((byte & 0xC0) != 0x80) return replacement;
        point = (point << 6) | (byte & 0x3FU);
    }
    if (point < lead.smallest || !isCharacter(point)) return replacement;
    used = static_cast<std::size_t>(lead.following) + 1;
    return point;
}

void append(std::string& out, char32_t point) {
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

} // namespace

std::u32string decodeUtf8(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    while (!text.empty()) {
        std::size_t used = 1;
        points += decodeOne(text, used);
        text.remove_prefix(used);
    }
    return points;
}

std::string encodeUtf8(std::u32string_view codePoints) {
    std::string text;
    text.reserve(codePoints.size());
    for (const char32_t point : codePoints)
        append(text, isCharacter(point) ? point : replacement);
    return text;
}

} // namespace unknot
