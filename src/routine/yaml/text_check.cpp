#include "routine/yaml/text_check.hpp"

#include "base/unicode.hpp"
#include "routine/routine.hpp"
#include "routine/yaml/file_kind.hpp"
#include "routine/yaml/line_index.hpp"
#include "routine/yaml/typing_mistakes.hpp"

#include <algorithm>
#include <cstdio>

namespace unknot {
namespace {

std::string codeOf(char32_t character) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(character));
    return buffer;
}

void checkCharacters(std::string_view text, DiagnosticSink& sink) {
    LineIndex places(text);
    int found = 0;
    for (std::string_view rest = text; !rest.empty() && found < 10;) {
        const std::size_t at = text.size() - rest.size();
        const char32_t character = takeCharacter(rest);
        if (!isControl(character) || character == '\n' || character == '\t') continue;
        if (character == '\r' && rest.starts_with('\n')) continue;
        ++found;
        if (character == 0) {
            sink.error(DiagnosticId::controlCharacter, places.at(at),
                       "this is a zero byte, so the file may not be a text file; delete it");
        } else if (character == '\r') {
            sink.error(DiagnosticId::encoding, places.at(at),
                       "this line ends in an old kind of line break (CR alone); save the file "
                       "with the line breaks LF or CRLF");
        } else {
            sink.error(DiagnosticId::controlCharacter, places.at(at),
                       "there is an invisible control character (" + codeOf(character) + ") here; delete it");
        }
    }
}

// Blank lines and comments may have any indentation.
void checkIndentation(std::string_view text, DiagnosticSink& sink) {
    LineIndex places(text);
    int tabLines = 0;
    SourceLocation firstTab;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = text.find('\n', start);
        if (end == std::string_view::npos) end = text.size();
        const std::string_view line = text.substr(start, end - start);
        const std::size_t content = line.find_first_not_of(" \t\r");
        if (content != std::string_view::npos && line[content] != '#') {
            const std::size_t tab = line.substr(0, content).find('\t');
            if (tab != std::string_view::npos && ++tabLines == 1) firstTab = places.at(start + tab);
            if (line.substr(content).starts_with("-\t"))
                sink.error(DiagnosticId::oddSpace, places.at(start + content + 1),
                           "there is a tab after this dash; use a space");
            if (line.substr(content).starts_with("-" + std::string(noBreakSpace))) {
                sink.error(DiagnosticId::oddSpace, places.at(start + content + 1),
                           "there is a no-break space after this dash, which may come from copying a page; use a "
                           "plain space");
            }
            if (line.substr(content).starts_with(noBreakSpace)) {
                sink.error(DiagnosticId::oddSpace, places.at(start + content, noBreakSpace.size()),
                           "this line is indented with a no-break space, which may come from copying a page; "
                           "use plain spaces");
            }
        }
        start = end + 1;
    }
    if (tabLines == 0) return;
    std::string message = "this line is indented with a tab; use spaces";
    if (tabLines == 2) message += " (so is 1 more line)";
    if (tabLines > 2) message += " (so are " + std::to_string(tabLines - 1) + " more lines)";
    sink.error(DiagnosticId::oddSpace, firstTab, message);
}

} // namespace

std::string withoutBlankTabs(std::string_view text) {
    std::string result(text);
    for (std::size_t start = 0; start < result.size();) {
        const std::size_t end = std::min(result.find('\n', start), result.size());
        const std::size_t content = std::min(result.find_first_not_of(" \t\r", start), result.size());
        if (content >= end || result[content] == '#')
            std::replace(result.begin() + static_cast<std::ptrdiff_t>(start),
                         result.begin() + static_cast<std::ptrdiff_t>(std::min(content, end)), '\t', ' ');
        start = end + 1;
    }
    return result;
}

void checkText(std::string_view text, DiagnosticSink& sink) {
    if (text.size() > limits::fileBytes) {
        sink.error(DiagnosticId::overLimit, {},
                   "the file is too large: it has " + std::to_string(text.size() / 1024) +
                       " KiB; shorten it to at most 1024 KiB (1 MiB)");
        return;
    }
    if (const auto foreign = foreignFile(text)) {
        if (foreign->isText)
            sink.error(foreign->id, LineIndex(text).at(foreign->offset), foreign->message);
        else
            sink.errorWithoutLine(foreign->id, foreign->message);
        return;
    }
    if (const auto fault = invalidUtf8(text)) {
        sink.error(DiagnosticId::encoding, LineIndex(text).at(*fault),
                   "this character is not UTF-8; save the file with the encoding UTF-8");
        return;
    }
    checkCharacters(text, sink);
    checkIndentation(text, sink);
}

} // namespace unknot
