#include "base/diagnostics/diagnostics.hpp"

#include "base/shown_path.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <tuple>

namespace unknot {
namespace {

constexpr int widestLine = 100; // Characters. A longer source line is cut.
constexpr int shownBefore = 40; // Characters before the mark, if the line is cut.
constexpr std::size_t tabWidth = 4;

std::size_t cells(char32_t character) {
    return character == '\t' ? tabWidth : static_cast<std::size_t>(cellsOf(character));
}

struct Excerpt {
    std::string line;
    std::string marker;
};

Excerpt excerptOf(std::string_view line, const SourceLocation& location) {
    const int length = static_cast<int>(countCharacters(line));
    const int first = std::clamp(location.column, 1, length + 1);
    const int last = std::clamp(first + std::max(location.length, 1) - 1, first, std::max(first, length));
    int from = 1;
    int to = length;
    if (length > widestLine) {
        from = std::max(1, std::min(first - shownBefore, length - widestLine + 1));
        to = from + widestLine - 1;
    }
    Excerpt result;
    if (from > 1) {
        result.line = "...";
        result.marker = "   ";
    }
    std::size_t marked = 0;
    for (int column = 1; column <= to && !line.empty(); ++column) {
        const char32_t character = takeCharacter(line);
        if (column < from) continue;
        result.line += encodeUtf8(visible(character));
        if (column < first) result.marker.append(cells(character), ' ');
        if (column >= first && column <= last) marked += cells(character);
    }
    if (to < length) result.line += "...";
    result.marker += '^';
    if (marked > 1) result.marker.append(marked - 1, '~');
    return result;
}

std::string withoutTrailingSpaces(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

std::string headOf(const Diagnostic& diagnostic, const SourceLocation& location, const char* kind) {
    return shownPath(diagnostic.file) + ":" + std::to_string(location.line) + ":" + std::to_string(location.column) +
           ": " + kind + ": ";
}

std::string markedLine(std::string_view source, const SourceLocation& location) {
    const std::string number = std::to_string(location.line);
    const std::string margin(number.size() < 5 ? 5 - number.size() : 0, ' ');
    const Excerpt excerpt = excerptOf(sourceLine(source, location.line), location);
    return withoutTrailingSpaces(margin + number + " | " + excerpt.line) + "\n" +
           std::string(margin.size() + number.size(), ' ') + " | " + excerpt.marker + "\n";
}

} // namespace

std::string_view sourceLine(std::string_view source, int line) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    for (int i = 1; i < line; ++i) {
        const std::size_t end = source.find('\n');
        if (end == std::string_view::npos) return {};
        source.remove_prefix(end + 1);
    }
    source = source.substr(0, source.find('\n'));
    if (source.ends_with('\r')) source.remove_suffix(1);
    return source;
}

std::u32string visible(char32_t character) {
    if (character == U'\t') return std::u32string(tabWidth, U' ');
    return std::u32string(1, isControl(character) ? U'\uFFFD' : character);
}

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

void sortByLocation(Diagnostics& diagnostics) {
    const auto key = [](const Diagnostic& d) { return std::tuple(d.location.line, d.location.column); };
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

std::string render(const Diagnostic& diagnostic, std::string_view source) {
    const char* severity = diagnostic.severity == Severity::error ? "error" : "warning";
    std::string text = headOf(diagnostic, diagnostic.location, severity) + diagnostic.message + " [" +
                       std::string(nameOf(diagnostic.id)) + "]\n";
    if (diagnostic.showsLine) text += markedLine(source, diagnostic.location);
    for (const RelatedLocation& related : diagnostic.related) {
        text += headOf(diagnostic, related.location, "note") + related.message + "\n";
        if (diagnostic.showsLine) text += markedLine(source, related.location);
    }
    return text;
}

} // namespace unknot
