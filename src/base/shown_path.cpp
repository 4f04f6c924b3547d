#include "base/shown_path.hpp"

#include "base/unicode.hpp"

#include <cstdio>

namespace unknot {
namespace {

std::string escape(const char* format, unsigned number) {
    char text[16];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

} // namespace

std::string shownPath(const std::filesystem::path& path) {
    const std::string name = path.string();
    std::string shown;
    for (std::string_view rest = name; !rest.empty();) {
        const std::string_view before = rest;
        const bool isValid = invalidUtf8(rest.substr(0, 4)) != 0U;
        const char32_t character = takeCharacter(rest);
        if (!isValid)
            shown += escape("\\x%02X", static_cast<unsigned char>(before.front()));
        else if (isControl(character))
            shown += escape(character < 0x80 ? "\\x%02X" : "\\u%04X", character);
        else
            shown += before.substr(0, before.size() - rest.size());
    }
    return shown;
}

} // namespace unknot
