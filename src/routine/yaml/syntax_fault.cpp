#include "routine/yaml/syntax_fault.hpp"

#include "base/unicode.hpp"
#include "routine/yaml/line_index.hpp"
#include "routine/yaml/line_mistakes.hpp"
#include "routine/yaml/typing_mistakes.hpp"

#include <algorithm>
#include <optional>

namespace unknot {
namespace {

Line lineAt(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    std::string_view line = text.substr(start);
    line = line.substr(0, line.find('\n'));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return {start, line};
}

bool isBlankLine(std::string_view line) {
    const std::size_t content = line.find_first_not_of(" \t");
    return content == std::string_view::npos || line[content] == '#';
}

// The line at `offset`, or the last line before it that is neither blank nor a comment.
Line writtenLineAt(std::string_view text, std::size_t offset) {
    Line line = lineAt(text, offset);
    while (isBlankLine(line.text) && line.start > 0)
        line = lineAt(text, line.start - 1);
    return line;
}

std::optional<Line> writtenLineBefore(std::string_view text, const Line& line) {
    if (line.start == 0) return std::nullopt;
    const Line before = writtenLineAt(text, line.start - 1);
    return isBlankLine(before.text) ? std::nullopt : std::optional(before);
}

// For "hold:10s": the offset of the colon within the line.
std::optional<std::size_t> tightColon(std::string_view line) {
    const KeyWord word = keyWordOf(line);
    const bool colon = word.end > word.begin && word.end + 1 < line.size() && line[word.end] == ':';
    const bool letter = word.end > word.begin && (line[word.begin] < '0' || line[word.begin] > '9');
    if (!colon || !letter || line[word.end + 1] == ' ' || line[word.end + 1] == ':') return std::nullopt;
    return word.end;
}

// For "say: Turn: now": the offset of the second colon.
std::optional<std::size_t> secondColon(std::string_view line) {
    const std::size_t comment = line.find(" #");
    line = line.substr(0, comment);
    const KeyWord word = keyWordOf(line);
    if (word.end == word.begin || !line.substr(word.end).starts_with(": ")) return std::nullopt;
    const std::size_t value = line.find_first_not_of(' ', word.end + 1);
    if (value == std::string_view::npos || line[value] == '"' || line[value] == '\'' || line[value] == '{')
        return std::nullopt;
    const std::size_t second = std::min(line.find(": ", value), line.ends_with(':') ? line.size() - 1 : line.npos);
    return second == std::string_view::npos ? std::nullopt : std::optional(second);
}

// For "-stretch: x": the offset of the dash.
std::optional<std::size_t> dashWithoutSpace(std::string_view line) {
    const std::size_t dash = line.find_first_not_of(' ');
    if (dash == std::string_view::npos || line[dash] != '-' || dash + 1 >= line.size()) return std::nullopt;
    const char next = line[dash + 1];
    return isWordCharacter(next) && next != '-' ? std::optional(dash) : std::nullopt;
}

// True for "sides both" in the column of the keys.
bool lacksColon(std::string_view line, std::size_t keyColumn) {
    const KeyWord word = keyWordOf(line);
    return word.end > word.begin && word.begin == keyColumn && line.find(':') == std::string_view::npos;
}

// True for a line "repeat: 2" with a list right below it, without the "steps:" between them.
bool isGroupWithoutSteps(std::string_view head, std::string_view list) {
    const KeyWord word = keyWordOf(head);
    const std::size_t dash = list.find_first_not_of(' ');
    if (dash == std::string_view::npos || !list.substr(dash).starts_with("- ")) return false;
    const bool isDeeper = dash > head.find_first_not_of(' ');
    return isDeeper && head.substr(word.begin, word.end - word.begin) == "repeat" &&
           head.substr(word.end).starts_with(':');
}

// Finds values that end too early for YAML: "say: 'Don't'" and "about: [calves] for all".
std::optional<Explanation> endsTooEarly(const Line& line) {
    const KeyWord word = keyWordOf(line.text);
    if (!line.text.substr(word.end).starts_with(": ")) return std::nullopt;
    const std::size_t opening = line.text.find_first_not_of(' ', word.end + 1);
    if (opening == std::string_view::npos) return std::nullopt;
    const char first = line.text[opening];
    const char last = first == '[' ? ']' : first == '{' ? '}' : first;
    if (first == last && first != '"' && first != '\'') return std::nullopt;
    const std::size_t closing = line.text.find(last, opening + 1);
    if (closing == std::string_view::npos) return std::nullopt;
    const std::size_t behind = line.text.find_first_not_of(' ', closing + 1);
    if (behind == std::string_view::npos || line.text[behind] == '#') return std::nullopt;
    if (first != last)
        return Explanation{DiagnosticId::quotes, line.start + opening, 1,
                           std::string("a text cannot begin with '") + first + "'; put it in quotes"};
    return Explanation{
        DiagnosticId::quotes, line.start + closing, 1,
        "this quote ends the text, but more follows; use the other kind of quotes around the whole text"};
}

Explanation explainLine(std::string_view text, const Line& line, std::size_t offset) {
    const auto before = writtenLineBefore(text, line);
    for (const Line& candidate : {line, before.value_or(line)}) {
        if (const auto slip = slipIn(candidate)) return *slip;
    }
    if (const auto key = before ? keyWithoutColon(*before, line) : std::nullopt) return *key;
    if (const auto indent = before ? textNotIndented(*before, line) : std::nullopt) return *indent;
    const auto above = before ? writtenLineBefore(text, *before) : std::nullopt;
    if (const auto indent = above ? textNotIndented(*above, *before) : std::nullopt) return *indent;
    for (const Line& candidate : {line, before.value_or(line)}) {
        if (const auto colon = tightColon(candidate.text))
            return {DiagnosticId::colon, candidate.start + *colon, 1,
                    missingSpaceMessage(candidate.text.substr(*colon + 1))};
    }
    for (const Line& candidate : {line, before.value_or(line)}) {
        if (const auto dash = otherDash(candidate)) return *dash;
    }
    if (const auto early = endsTooEarly(line)) return *early;
    if (const auto colon = secondColon(line.text))
        return {DiagnosticId::colon, line.start + *colon, 1,
                "a second colon in one line; put a text with a colon in quotes, or a second key in a line of its own"};
    for (const Line& candidate : {line, before.value_or(line)}) {
        if (const auto dash = dashWithoutSpace(candidate.text))
            return {DiagnosticId::dash, candidate.start + *dash, 1, "this dash has no space after it; add one"};
    }
    const KeyWord word = keyWordOf(line.text);
    if (before && lacksColon(before->text, word.begin))
        return {DiagnosticId::colon, before->start + word.begin, 1,
                "this line should be 'key: value'; perhaps its colon is missing"};
    if (before && isGroupWithoutSteps(before->text, line.text))
        return {DiagnosticId::missingKey, line.start + line.text.find('-'), 1,
                "a group needs a line 'steps:' above its list, in the column of 'repeat'"};
    const std::size_t indent = line.text.find_first_not_of(' ');
    const std::string_view key = line.text.substr(word.begin, word.end - word.begin);
    if (indent == word.begin && (key == "stretch" || key == "rest") && line.text.substr(word.end).starts_with(':'))
        return {DiagnosticId::dash, line.start + word.begin, key.size(),
                "begin a step with '- '; put it before this line"};
    const bool startsWithDash = indent != std::string_view::npos && line.text[indent] == '-';
    const bool hasKey = word.end > word.begin && line.text.substr(word.end).starts_with(":");
    if (hasKey || startsWithDash) {
        const std::size_t length = startsWithDash ? 1 : word.end - word.begin;
        return {DiagnosticId::indentation, line.start + (startsWithDash ? indent : word.begin), length,
                "this line does not line up with the lines above; lines that belong together must begin in the same "
                "column"};
    }
    if (word.end > word.begin && before)
        return {DiagnosticId::colon, line.start + word.begin, word.end - word.begin,
                "this line should be 'key: value'; perhaps its colon is missing"};
    return {DiagnosticId::syntax, offset, 1,
            "this is not valid YAML; look for a missing quote, colon or bracket here or just above"};
}

// The quote that was never closed is the first quote after the last value that was understood.
std::size_t openingQuote(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        const bool quote = text[at] == '"' || text[at] == '\'';
        if (quote && (at == 0 || std::string_view(" \t\n[{,:-").find(text[at - 1]) != std::string_view::npos))
            return at;
    }
    return std::min(from, text.size());
}

// A quoted text between the last value and `end` that contains a line break.
std::optional<std::size_t> quoteOverLines(std::string_view text, std::size_t lastValue, std::size_t end) {
    const std::size_t opening = openingQuote(text, lastValue);
    if (opening >= end || (text[opening] != '"' && text[opening] != '\'')) return std::nullopt;
    const std::size_t closing = text.find(text[opening], opening + 1);
    if (closing == std::string_view::npos) return std::nullopt;
    const bool reachesOver = text.substr(opening, closing - opening).find('\n') != std::string_view::npos;
    return reachesOver ? std::optional(opening) : std::nullopt;
}

// In brackets, yaml-cpp wants the colon in the line of its key. `offset` is the key's place.
std::optional<std::size_t> colonInNextLine(std::string_view text, std::size_t offset) {
    const bool isQuoted = offset < text.size() && (text[offset] == '"' || text[offset] == '\'');
    std::size_t end = isQuoted ? text.find(text[offset], offset + 1) : text.find_first_of(" \r\n", offset);
    if (end == std::string_view::npos) return std::nullopt;
    if (isQuoted) ++end;
    const std::size_t next = text.find_first_not_of(" \t\r\n", end);
    const bool isLater = text.substr(end, next - end).find('\n') != std::string_view::npos;
    return isLater && next != std::string_view::npos && text[next] == ':' ? std::optional(next) : std::nullopt;
}

Explanation explain(std::string_view text, std::size_t offset, std::string_view hint, std::size_t lastValue) {
    const auto about = [&](std::string_view part) { return hint.find(part) != std::string_view::npos; };
    if (about("EOF in scalar") || about("document indicator in scalar")) {
        const std::size_t quote = openingQuote(text, lastValue);
        return {DiagnosticId::quotes, quote, 1, "this quote is never closed; put the same quote after the text"};
    }
    if (about("escape character") || about("hex number") || about("invalid unicode"))
        return {DiagnosticId::quotes, offset, 1,
                "a backslash in double quotes has a meaning of its own; use single quotes, or write it twice"};
    if (const auto bullet = otherBullet(lineAt(text, offset))) return *bullet;
    if (const auto colon = about("end of map flow") ? colonInNextLine(text, offset) : std::nullopt)
        return {DiagnosticId::colon, *colon, 1, "a key and its colon must be in the same line; move this colon up"};
    if (about("end of map flow"))
        return {DiagnosticId::bracket, offset, 1,
                "the bracket '{' is not closed before here; put a '}' after the last value"};
    if (about("end of sequence flow"))
        return {DiagnosticId::bracket, offset, 1,
                "the bracket '[' is not closed before here; put a ']' after the last value"};
    if (about("illegal flow end"))
        return {DiagnosticId::bracket, offset, 1, "this bracket closes nothing; delete it, or put the text in quotes"};
    if (about("alias") || about("anchor") || about("referenced"))
        return {DiagnosticId::alias, offset, 1,
                "'*NAME' repeats a part that '&NAME' names, but no part above has this name; put a text that begins "
                "with '*' or '&' in quotes"};
    if (about("directive") || about("YAML version") || about("tag"))
        return {DiagnosticId::quotes, offset, 1,
                "'%' and '!' have a meaning of their own in YAML; put the text in quotes"};
    if (about("unknown token"))
        return {DiagnosticId::quotes, offset, 1, "a text cannot begin with this character; put it in quotes"};
    if (about("block scalar"))
        return {DiagnosticId::quotes, offset, 1,
                "after '|' or '>', a text over several lines begins in the next line; put it in quotes if "
                "it should begin with that character"};
    if (const auto quote = quoteOverLines(text, lastValue, offset))
        return {DiagnosticId::quotes, *quote, 1,
                "this quote is closed only in a later line; perhaps its own closing quote is missing"};
    // yaml-cpp may notice a misplaced line only after its end, so skip blank lines backwards.
    return explainLine(text, writtenLineAt(text, offset), offset);
}

} // namespace

YamlFault explainSyntax(std::string_view text, std::size_t offset, std::string_view hint, std::size_t lastValue) {
    const Explanation explained = explain(text, std::min(offset, text.size()), hint, lastValue);
    return {explained.id, LineIndex(text).at(explained.offset, explained.bytes), explained.message};
}

} // namespace unknot
