#include "base/word_wrap.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace unknot {
namespace {

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty())
        columns += static_cast<std::size_t>(cellsOf(takeCharacter(text)));
    return columns;
}

} // namespace

std::string wrapWords(std::string_view first, std::string_view text, std::size_t margin, std::size_t columns) {
    std::string lines(first);
    std::size_t used = columnsOf(first);
    bool begins = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        const std::size_t width = columnsOf(word);
        if (!begins && used + 1 + width > columns) {
            lines += "\n" + std::string(margin, ' ');
            used = margin;
            begins = true;
        }
        if (!begins) lines += ' ';
        lines += word;
        used += width + (begins ? 0 : 1);
        begins = false;
    }
    return lines + "\n";
}

} // namespace unknot
