#include "commands/doctor/finding.hpp"

#include "routine/schema/json_text.hpp"

#include <algorithm>

namespace unknot {

std::string findingsText(std::span<const Finding> findings) {
    std::size_t width = 0;
    for (const Finding& finding : findings)
        width = std::max(width, finding.topic.size());
    std::string text;
    for (const Finding& finding : findings) {
        text += finding.topic + std::string(width - finding.topic.size() + 2, ' ') + finding.text + "\n";
        if (!finding.isGood()) text += std::string(width + 2, ' ') + "! " + finding.advice + "\n";
    }
    return text;
}

std::string findingsJson(std::span<const Finding> findings) {
    std::vector<JsonText> objects;
    for (const Finding& finding : findings)
        objects.push_back(JsonText::object({{"topic", JsonText::of(finding.topic)},
                                            {"text", JsonText::of(finding.text)},
                                            {"good", JsonText::of(finding.isGood())},
                                            {"advice", JsonText::of(finding.advice)}}));
    return JsonText::list(objects).text();
}

} // namespace unknot
