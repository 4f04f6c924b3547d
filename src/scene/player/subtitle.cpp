#include "scene/player/subtitle.hpp"

#include "base/unicode.hpp"
#include "routine/speech_estimate.hpp"

#include <algorithm>

namespace unknot {

std::vector<std::string> subtitlePages(std::string_view text, std::size_t most) {
    const std::u32string points = decodeUtf8(text);
    const std::size_t count = (points.size() + most - 1) / std::max<std::size_t>(most, 1);
    // A little more than an equal part each, so that no page holds only the last word.
    const std::size_t wished = count < 2 ? most : std::min(most, points.size() / count + 12);
    std::vector<std::string> pages;
    std::u32string page;
    for (std::u32string_view rest = points; !rest.empty();) {
        const std::size_t end = std::min(rest.find(U' '), rest.size());
        const std::u32string_view word = rest.substr(0, end);
        if (!page.empty() && page.size() + 1 + word.size() > wished) {
            pages.push_back(encodeUtf8(page));
            page.clear();
        }
        if (!word.empty()) page += (page.empty() ? U"" : U" ") + std::u32string(word);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (!page.empty()) pages.push_back(encodeUtf8(page));
    return pages;
}

std::string subtitleAt(std::string_view text, Time elapsed) {
    if (decodeUtf8(text).size() <= subtitleCharacters) return std::string(text);
    const std::vector<std::string> pages = subtitlePages(text);
    for (const std::string& page : pages) {
        const Time length = estimatedLength(page);
        if (elapsed < length) return page;
        elapsed -= length;
    }
    return pages.empty() ? "" : pages.back();
}

} // namespace unknot
