#include "commands/host/routine_title.hpp"

#include "base/accent_folding.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace unknot {
namespace {

constexpr std::string_view usualStem = "my-routine";
constexpr std::string_view schemaMark = "# yaml-language-server: $schema=";

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

// YAML reads these words as other values than text.
constexpr std::array<std::string_view, 9> otherValues{"true", "false", "yes", "no", "on", "off", "null", "y", "n"};

// Letters of ASCII, digits, spaces and commas between them need no quotation marks anywhere.
bool isPlain(std::string_view text) {
    const std::string folded = foldAccents(text);
    if (folded.empty() || !isLetter(folded.front()) || folded.back() == ',') return false;
    if (std::ranges::find(otherValues, folded) != otherValues.end()) return false;
    return std::ranges::all_of(text, [](char c) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return isLetter(small) || isDigit(c) || c == ' ' || c == ',';
    });
}

} // namespace

std::string trimmedTitle(std::string_view title) {
    const std::size_t first = title.find_first_not_of(' ');
    if (first == std::string_view::npos) return usualTitle;
    return std::string(title.substr(first, title.find_last_not_of(' ') - first + 1));
}

std::string fileStemOf(std::string_view title) {
    constexpr std::size_t longest = 40;
    std::string stem;
    for (const char c : foldAccents(title)) {
        if (isLetter(c) || isDigit(c))
            stem += c;
        else if (!stem.empty() && stem.back() != '-')
            stem += '-';
    }
    stem.resize(std::min(stem.size(), longest));
    while (stem.ends_with('-'))
        stem.pop_back();
    return stem.empty() ? std::string(usualStem) : stem;
}

std::string yamlText(std::string_view text) {
    if (isPlain(text)) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string schemaLine(const std::filesystem::path& schema) {
    const std::string path = schema.string();
    std::string address;
    for (const char c : path) {
        char code[4];
        std::snprintf(code, sizeof code, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
        const bool isUsual = isLetter(c) || isDigit(c) || (c >= 'A' && c <= 'Z') || std::strchr("/._-~", c);
        address += isUsual ? std::string(1, c) : std::string(code);
    }
    return std::string(schemaMark) + (address == path ? path : "file://" + address) + "\n";
}

std::string filledTemplate(std::string_view pattern, const std::string& title, const std::string& stem) {
    constexpr std::string_view key = "routine:";
    std::string filled;
    while (!pattern.empty()) {
        const std::size_t end = std::min(pattern.find('\n'), pattern.size() - 1) + 1;
        std::string line(pattern.substr(0, end));
        pattern.remove_prefix(end);
        // A copied routine may name the schema of another place.
        if (line.starts_with(schemaMark)) continue;
        if (line.starts_with(key)) line = std::string(key) + " " + yamlText(title) + "\n";
        if (const std::size_t name = line.find(usualStem); line.starts_with('#') && name != std::string::npos)
            line.replace(name, usualStem.size(), stem);
        filled += line;
    }
    return filled;
}

} // namespace unknot
