#include "routine/yaml/synonyms.hpp"

#include <algorithm>

namespace unknot {
namespace {

// A word may stand for several keys. The caller's list leaves those that its mapping allows.
struct Synonym {
    std::string_view word;
    std::string_view key;
};
constexpr Synonym synonyms[] = {
    {"title", "routine"},     {"title", "name"},        {"name", "routine"},    {"workout", "routine"},
    {"description", "about"}, {"notes", "about"},       {"note", "about"},      {"author", "source"},
    {"theme", "light"},       {"posture", "position"},  {"exercises", "steps"}, {"stretches", "steps"},
    {"moves", "steps"},       {"movements", "steps"},   {"poses", "steps"},     {"items", "steps"},
    {"exercise", "stretch"},  {"pose", "stretch"},      {"move", "stretch"},    {"movement", "stretch"},
    {"pause", "rest"},        {"wait", "rest"},         {"break", "rest"},      {"relax", "rest"},
    {"time", "hold"},         {"duration", "hold"},     {"seconds", "hold"},    {"length", "hold"},
    {"for", "hold"},          {"reps", "repeat"},       {"reps", "count"},      {"repetitions", "repeat"},
    {"repetitions", "count"}, {"times", "repeat"},      {"times", "count"},     {"sets", "repeat"},
    {"rounds", "repeat"},     {"loop", "repeat"},       {"leg", "sides"},       {"legs", "sides"},
    {"tempo", "pace"},        {"speed", "pace"},        {"prepare", "ready"},   {"preparation", "ready"},
    {"switch", "change"},     {"transition", "change"}, {"text", "say"},        {"speak", "say"},
    {"message", "say"}};

bool isSameWord(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

std::vector<std::string> keysWithSynonym(std::string_view word, std::span<const std::string> keys) {
    std::vector<std::string> meant;
    for (const auto& [other, key] : synonyms) {
        if (isSameWord(word, other) && std::ranges::find(keys, key) != keys.end()) meant.emplace_back(key);
    }
    return meant;
}

} // namespace unknot
