#include "base/diagnostics/diagnostics.hpp"

#include "base/shown_path.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

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

// One of the three kinds of lines, with its colour.
struct Kind {
    const char* word;
    std::string_view colour;
};
constexpr Kind error{"error", "\033[1;31m"}, warning{"warning", "\033[1;33m"}, note{"note", "\033[1;36m"};

// Formats a mistake or a note. With a source, the marked line follows.
class Renderer {
public:
    Renderer(const Diagnostic& diagnostic, std::optional<std::string_view> source, TextColours colours)
        : m_diagnostic(diagnostic), m_source(source), m_isColoured(colours == TextColours::ansi) {}

    std::string text() const {
        const Kind& kind = m_diagnostic.severity == Severity::error ? error : warning;
        const std::string message = m_diagnostic.message + " [" + std::string(nameOf(m_diagnostic.id)) + "]";
        std::string result = lines(kind, m_diagnostic.location, message);
        for (const RelatedLocation& related : m_diagnostic.related)
            result += lines(note, related.location, related.message);
        return result;
    }

private:
    std::string lines(const Kind& kind, const SourceLocation& location, const std::string& message) const {
        const std::string place = shownPath(m_diagnostic.file) + ":" + std::to_string(location.line) + ":" +
                                  std::to_string(location.column) + ":";
        const std::string head = coloured("\033[1m", place) + " " + coloured(kind.colour, std::string(kind.word) + ":");
        return head + " " + message + "\n" + (m_source ? markedLine(kind, location) : "");
    }

    std::string markedLine(const Kind& kind, const SourceLocation& location) const {
        const std::string number = std::to_string(location.line);
        const std::string margin(number.size() < 5 ? 5 - number.size() : 0, ' ');
        const Excerpt excerpt = excerptOf(sourceLine(*m_source, location.line), location);
        const std::size_t mark = excerpt.marker.find('^');
        return withoutTrailingSpaces(margin + number + " | " + excerpt.line) + "\n" +
               std::string(margin.size() + number.size(), ' ') + " | " + excerpt.marker.substr(0, mark) +
               coloured(kind.colour, excerpt.marker.substr(mark)) + "\n";
    }

    std::string coloured(std::string_view colour, const std::string& text) const {
        return m_isColoured ? std::string(colour) + text + "\033[0m" : text;
    }

    const Diagnostic& m_diagnostic;
    std::optional<std::string_view> m_source;
    bool m_isColoured;
};

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

std::vector<RelatedLocation> relatedTo(const std::optional<SourceLocation>& location, std::string message) {
    if (!location) return {};
    return {{*location, std::move(message)}};
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

std::string render(const Diagnostic& diagnostic, std::string_view source, TextColours colours) {
    return Renderer(diagnostic, diagnostic.showsLine ? std::optional(source) : std::nullopt, colours).text();
}

std::string renderBriefly(const Diagnostic& diagnostic) {
    return Renderer(diagnostic, std::nullopt, TextColours::none).text();
}

} // namespace unknot
