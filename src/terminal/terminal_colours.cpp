#include "terminal/terminal_colours.hpp"

#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace unknot {
namespace {

TextColours coloursOf(int stream) {
    return coloursFor(isatty(stream) == 1, std::getenv("NO_COLOR"), std::getenv("TERM"));
}

} // namespace

TextColours coloursFor(bool isTerminal, const char* noColor, const char* term) {
    const bool isRefused = noColor && *noColor != '\0'; // An empty value counts as none: no-color.org.
    const bool isAble = term && *term != '\0' && std::string_view(term) != "dumb";
    return isTerminal && isAble && !isRefused ? TextColours::ansi : TextColours::none;
}

TextColours outputColours() { return coloursOf(STDOUT_FILENO); }
TextColours errorColours() { return coloursOf(STDERR_FILENO); }

} // namespace unknot
