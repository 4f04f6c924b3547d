#include "routine/yaml/synonyms.hpp"

#include "base/suggestion.hpp"

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
    {"drill", "exercise"},    {"pose", "stretch"},      {"move", "stretch"},    {"movement", "stretch"},
    {"pause", "rest"},        {"wait", "rest"},         {"break", "rest"},      {"relax", "rest"},
    {"time", "hold"},         {"duration", "hold"},     {"seconds", "hold"},    {"length", "hold"},
    {"for", "hold"},          {"reps", "repeat"},       {"reps", "count"},      {"repetitions", "repeat"},
    {"repetitions", "count"}, {"times", "repeat"},      {"times", "count"},     {"sets", "repeat"},
    {"rounds", "repeat"},     {"loop", "repeat"},       {"leg", "sides"},       {"legs", "sides"},
    {"tempo", "pace"},        {"speed", "pace"},        {"prepare", "ready"},   {"preparation", "ready"},
    {"switch", "change"},     {"transition", "change"}, {"text", "say"},        {"speak", "say"},
    {"message", "say"},       {"name", "stretch"},      {"notes", "say"},       {"note", "say"},
    {"cue", "say"},           {"rep", "repeat"},        {"rep", "count"},       {"set", "repeat"},
    {"group", "name"},        {"on", "hold"},           {"off", "between"},     {"gap", "between"},
    {"sound", "chime"},       {"sounds", "chime"},      {"bell", "chime"},      {"gong", "chime"},
    {"image", "picture"},     {"photo", "picture"},     {"img", "picture"},     {"flip", "mirror"},
    {"import", "include"},    {"use", "include"},       {"side", "sides"},      {"begin", "start"},
    {"finish", "end"}};

constexpr std::string_view withoutKey[] = {"weight", "weights", "music", "lang", "language"};

// A shorter word resembles too many others.
constexpr std::size_t shortestSimilar = 5;

bool isSameWord(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

bool isKnownWithoutKey(std::string_view word) {
    return std::ranges::any_of(withoutKey, [&](std::string_view other) { return isSameWord(word, other); });
}

std::vector<std::string> keysWithSimilarSynonym(std::string_view word, std::span<const std::string> keys) {
    // A word that means another key is not mistyped.
    const auto isWhole = [&](const Synonym& synonym) { return isSameWord(synonym.word, word); };
    if (word.size() < shortestSimilar || std::ranges::any_of(synonyms, isWhole)) return {};
    std::vector<std::string> words;
    for (const auto& [other, key] : synonyms) {
        if (other.size() >= shortestSimilar && std::ranges::find(keys, key) != keys.end()) words.emplace_back(other);
    }
    const auto near = closestMatch(word, words);
    return near ? keysWithSynonym(*near, keys) : std::vector<std::string>{};
}

std::vector<std::string> keysWithSynonym(std::string_view word, std::span<const std::string> keys) {
    std::vector<std::string> meant;
    for (const auto& [other, key] : synonyms) {
        if (isSameWord(word, other) && std::ranges::find(keys, key) != keys.end()) meant.emplace_back(key);
    }
    return meant;
}

} // namespace unknot
