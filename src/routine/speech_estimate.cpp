#include "routine/speech_estimate.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time betweenSentences = milliseconds(1500);

} // namespace

Time estimatedLength(std::string_view line) {
    Time length = milliseconds(400);
    char before = ' ';
    for (const char c : line) {
        const bool begins = c != ' ' && c != '\n' && (before == ' ' || before == '\n');
        if (begins) length += milliseconds(500);
        if (c == ' ' && (before == '.' || before == '!' || before == '?')) length += betweenSentences;
        before = c;
    }
    return length;
}

Time estimatedReady(std::span<const std::string> lines) {
    // A pause for each line, the first included: a chime may sound before it.
    Time needed = beforeFirstLine;
    for (const std::string& line : lines)
        needed += estimatedLength(line) + betweenLines;
    const Time whole = (needed + seconds(1) - Time{1}) / seconds(1) * seconds(1);
    return std::max(leastReady, whole);
}

} // namespace unknot
