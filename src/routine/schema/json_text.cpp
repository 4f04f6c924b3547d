#include "routine/schema/json_text.hpp"

#include "base/unicode.hpp"

#include <array>
#include <cstdio>

namespace unknot {
namespace {

std::string indented(const std::string& lines) {
    std::string result = "  ";
    for (const char c : lines)
        result += c == '\n' ? std::string("\n  ") : std::string(1, c);
    return result;
}

} // namespace

std::string jsonString(std::string_view text) {
    std::string result = "\"";
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (character < 0x20 || character == 0x7F) {
            std::array<char, 8> escape;
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(character));
            result += escape.data();
            continue;
        }
        if (character == '"' || character == '\\') result += '\\';
        appendUtf8(result, character);
    }
    return result + "\"";
}

JsonText JsonText::raw(std::string text) {
    JsonText json;
    json.m_text = std::move(text);
    return json;
}

JsonText JsonText::between(char open, const std::vector<std::string>& lines, char close) {
    std::string text(1, open);
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += (i > 0 ? ",\n" : "\n") + indented(lines[i]);
    return raw(text + (lines.empty() ? "" : "\n") + close);
}

JsonText JsonText::of(std::string_view text) { return raw(jsonString(text)); }

JsonText JsonText::list(const std::vector<JsonText>& items) {
    std::vector<std::string> lines;
    for (const JsonText& item : items)
        lines.push_back(item.m_text);
    return between('[', lines, ']');
}

JsonText JsonText::object(const Members& members) {
    std::vector<std::string> lines;
    for (const auto& [name, value] : members)
        lines.push_back(jsonString(name) + ": " + value.m_text);
    return between('{', lines, '}');
}

} // namespace unknot
