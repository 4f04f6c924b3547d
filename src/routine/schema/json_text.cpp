#include "routine/schema/json_text.hpp"

#include <cstdio>

namespace unknot {
namespace {

std::string inQuotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        char code[8];
        std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
        if (c == '"' || c == '\\')
            result += std::string("\\") + c;
        else if (static_cast<unsigned char>(c) < ' ')
            result += code;
        else
            result += c;
    }
    return result + "\"";
}

std::string indented(const std::string& lines) {
    std::string result = "  ";
    for (const char c : lines)
        result += c == '\n' ? std::string("\n  ") : std::string(1, c);
    return result;
}

} // namespace

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

JsonText JsonText::of(std::string_view text) { return raw(inQuotes(text)); }

JsonText JsonText::list(const std::vector<JsonText>& items) {
    std::vector<std::string> lines;
    for (const JsonText& item : items)
        lines.push_back(item.m_text);
    return between('[', lines, ']');
}

JsonText JsonText::object(const Members& members) {
    std::vector<std::string> lines;
    for (const auto& [name, value] : members)
        lines.push_back(inQuotes(name) + ": " + value.m_text);
    return between('{', lines, '}');
}

} // namespace unknot
