#include "routine/family.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace unknot {
namespace {

// A person who asked to sit may be unsafe on their feet, so the bed comes before standing.
std::array<BodyPosition, 3> nearestFirst(BodyPosition asked) {
    using enum BodyPosition;
    switch (asked) {
    case bed:
        return {bed, seated, standing};
    case seated:
        return {seated, bed, standing};
    case floor:
    case standing:
        break;
    }
    return {standing, seated, bed};
}

} // namespace

std::vector<std::string> familiesIn(const Stretches& stretches) {
    std::set<std::string> names;
    for (const auto& [id, stretch] : stretches) {
        if (!stretch->family.empty()) names.insert(stretch->family);
    }
    return {names.begin(), names.end()};
}

std::vector<std::string> namesOfStretches(const Stretches& stretches) {
    std::vector<std::string> names;
    for (const auto& [id, stretch] : stretches)
        names.push_back(id);
    const std::vector<std::string> families = familiesIn(stretches);
    names.insert(names.end(), families.begin(), families.end());
    return names;
}

FamilyVariant familyVariant(std::string_view family, BodyPosition asked, const Stretches& stretches) {
    if (family.empty()) return {};
    for (const BodyPosition position : nearestFirst(asked)) {
        for (const auto& [id, stretch] : stretches) {
            if (stretch->family == family && stretch->position == position) return {stretch, position};
        }
    }
    return {};
}

bool isFamily(std::string_view name) {
    return std::ranges::any_of(familyWords, [&](const auto& word) { return word.second == name; });
}

std::string_view nameOf(BodyPosition position) {
    for (const auto& [word, named] : positionWords) {
        if (named == position) return word;
    }
    return {};
}

std::string_view nameOf(WordAmount words) {
    return std::ranges::find(amountsOfWords, words, &std::pair<const char*, WordAmount>::second)->first;
}

WordAmount fewerWords(WordAmount words) {
    return words == WordAmount::none ? WordAmount::full : static_cast<WordAmount>(static_cast<int>(words) - 1);
}

} // namespace unknot
