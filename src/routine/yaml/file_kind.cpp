#include "routine/yaml/file_kind.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace unknot {
namespace {

using namespace std::string_view_literals;

struct Beginning {
    std::string_view bytes;
    const char* kind;
};
// The longer mark of UTF-32 stands before that of UTF-16, with which it begins.
constexpr Beginning encodings[] = {
    {"\xFF\xFE\0\0"sv, "UTF-32"}, {"\0\0\xFE\xFF"sv, "UTF-32"}, {"\xFF\xFE"sv, "UTF-16"}, {"\xFE\xFF"sv, "UTF-16"}};
constexpr Beginning documents[] = {{"\x89PNG"sv, "a picture"},
                                   {"\xFF\xD8\xFF"sv, "a picture"},
                                   {"GIF8"sv, "a picture"},
                                   {"PK\x03\x04"sv, "a document of a word processor, or another packed file,"},
                                   {"\xD0\xCF\x11\xE0"sv, "a document of a word processor"},
                                   {"\x1F\x8B"sv, "a packed file"},
                                   {"%PDF-"sv, "a PDF document"}};

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

// Without a mark, every second byte of an English text in UTF-16 is zero, and three of four in UTF-32.
const char* encodingByZeros(std::string_view text) {
    const std::string_view start = text.substr(0, 400);
    if (start.size() < 8) return nullptr;
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == '\0') ++zeros[i % 4];
    const std::size_t most = start.size() / 5;
    const auto full = std::ranges::count_if(zeros, [&](std::size_t count) { return count >= most; });
    const bool isEverySecond = full == 2 && (zeros[0] >= most) == (zeros[2] >= most);
    return full == 3 ? "UTF-32" : isEverySecond ? "UTF-16" : nullptr;
}

std::optional<ForeignFile> binaryFile(std::string_view text) {
    const auto encoding = [](const std::string& name) {
        return ForeignFile{DiagnosticId::encoding, "the file is " + name + "; save it with the encoding UTF-8"};
    };
    for (const auto& [bytes, kind] : encodings)
        if (text.starts_with(bytes)) return encoding(kind);
    for (const auto& [bytes, kind] : documents) {
        if (text.starts_with(bytes))
            return ForeignFile{DiagnosticId::notText,
                               "the file is " + std::string(kind) +
                                   " and not the plain text of a routine; write the routine with a text editor"};
    }
    if (const char* name = encodingByZeros(text)) return encoding(name);
    return std::nullopt;
}

// "[routine]" or "[[steps]]".
bool isTomlSection(std::string_view line) {
    while (line.ends_with(' ') || line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.size() < 3 || !line.starts_with('[') || !line.ends_with(']')) return false;
    const std::string_view name = line.substr(1, line.size() - 2);
    return name.find_first_of(" ,:\"'") == std::string_view::npos;
}

// "routine = ...".
bool isTomlValue(std::string_view line) {
    const std::size_t end = line.find_first_of(" =");
    if (end == 0 || end == std::string_view::npos) return false;
    const std::size_t sign = line.find_first_not_of(' ', end);
    return sign != std::string_view::npos && line[sign] == '=' && line.substr(0, end).find(':') == line.npos;
}

// TOML begins with a section or a value, and has both.
bool isToml(std::string_view text) {
    bool hasSection = false, hasValue = false, isFirst = true;
    for (std::size_t start = 0; start < text.size() && !(hasSection && hasValue);) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        const bool isBlank = line.find_first_not_of(" \t\r") == std::string_view::npos || line.front() == '#';
        hasSection = hasSection || isTomlSection(line);
        hasValue = hasValue || isTomlValue(line);
        if (isFirst && !isBlank && !hasSection && !hasValue) return false;
        isFirst = isFirst && isBlank;
        start = end + 1;
    }
    return hasSection && hasValue;
}

std::optional<std::size_t> lineThatBeginsWith(std::string_view text, std::string_view part) {
    if (text.starts_with(part)) return 0;
    const std::size_t found = text.find("\n" + std::string(part));
    return found == std::string_view::npos ? std::nullopt : std::optional(found + 1);
}

} // namespace

std::optional<ForeignFile> foreignFile(std::string_view text) {
    if (const auto binary = binaryFile(text)) return binary;
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string start = lowered(text.substr(first, 16));
    if (start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml"))
        return ForeignFile{DiagnosticId::notText,
                           "this is a web page and not the plain text of a routine; copy its text into a new file",
                           first, true};
    if (start.starts_with("{\\rtf"))
        return ForeignFile{DiagnosticId::notText,
                           "this is the rich text (RTF) of a word processor; save it as plain text", first, true};
    if (const auto fence = lineThatBeginsWith(text, "```"))
        return ForeignFile{DiagnosticId::notText,
                           "a line with '```' is not part of the plain text of a routine; delete each such line",
                           *fence, true};
    if (isToml(text))
        return ForeignFile{DiagnosticId::notText,
                           "this is TOML and not the plain text of a routine; write 'key: value' for 'key = value'",
                           first, true};
    return std::nullopt;
}

} // namespace unknot
