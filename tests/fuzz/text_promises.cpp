#include "fuzz/text_promises.hpp"

#include "base/unicode.hpp"
#include "fuzz/promise.hpp"

#include <algorithm>

namespace unknot::fuzz {
namespace {

bool isShowable(std::string_view text) {
    if (invalidUtf8(text)) return false;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (character != U'\n' && isControl(character)) return false;
    }
    return true;
}

void checkLocation(const Diagnostic& found, std::string_view text) {
    const SourceLocation& location = found.location;
    const std::string detail =
        std::to_string(location.line) + ":" + std::to_string(location.column) + " " + found.message;
    const auto lines = 1 + std::ranges::count(text, '\n');
    promise(location.line >= 1 && location.line <= lines, "a mistake's line is in the text", detail);
    const auto columns = static_cast<int>(countCharacters(sourceLine(text, location.line)));
    promise(location.column >= 1 && location.column <= columns + 1, "a mistake's column is in its line", detail);
    promise(location.length >= 1, "a mistake has a length", detail);
}

} // namespace

void checkDiagnostics(const Diagnostics& diagnostics, std::string_view text) {
    for (const Diagnostic& found : diagnostics) {
        checkLocation(found, text);
        promise(!found.message.empty(), "a mistake has a message");
        const std::string shown = render(found, text);
        promise(isShowable(shown), "a mistake can be shown", shown);
        for (const char* foreign : {"yaml-cpp", "bad conversion", "exception", "illegal"}) {
            const bool isQuoted = text.find(foreign) != std::string_view::npos;
            promise(isQuoted || found.message.find(foreign) == std::string::npos,
                    "a mistake is in the program's own words", shown);
        }
    }
}

} // namespace unknot::fuzz
