#include "routine/spoken_line.hpp"

#include "base/ascii_text.hpp"
#include "base/unicode.hpp"

namespace unknot {
namespace {

constexpr std::size_t quotedCharacters = 20;

// The warning for a line; empty if the voice says each word of it.
std::string faultOf(std::string_view line) {
    const std::vector<std::string> words = wordsWithoutAscii(line);
    const bool isSilent = !hasAsciiWord(line);
    if (words.empty()) return isSilent ? "has no word that the voice can say; write it in words" : "";
    std::string message = "has '" + shortened(words.front(), quotedCharacters) + "'";
    if (words.size() == 2) message += " and 1 more word";
    if (words.size() > 2) message += " and " + std::to_string(words.size() - 1) + " more words";
    message += " in letters that the voice cannot read, so the voice ";
    message += isSilent ? "stays silent" : words.size() == 1 ? "leaves it out" : "leaves them out";
    return message + "; write it in Latin letters";
}

} // namespace

std::string readSpokenLine(const Node& node) {
    const std::string line = node.text().value_or("");
    const std::string fault = line.empty() ? "" : faultOf(line);
    if (!fault.empty()) node.addWarning(DiagnosticId::unspokenWord, node.label() + " " + fault);
    return line;
}

} // namespace unknot
