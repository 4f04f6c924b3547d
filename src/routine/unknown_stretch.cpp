#include "routine/unknown_stretch.hpp"

#include "base/suggestion.hpp"
#include "base/unicode.hpp"
#include "routine/family.hpp"
#include "routine/yaml/typing_mistakes.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace unknot {
namespace {

using Words = std::set<std::string>;

// Names of muscles as people know them, and a stretch or family for each.
constexpr std::pair<std::string_view, std::string_view> muscles[] = {{"calves", "calf"},
                                                                     {"quadriceps", "quad"},
                                                                     {"quads", "quad"},
                                                                     {"soleus", "wall-calf-bent"},
                                                                     {"hams", "hamstring"},
                                                                     {"gastrocnemius", "wall-calf"},
                                                                     {"achilles", "wall-calf-bent"}};

std::vector<std::string> byMuscle(std::string_view word, std::span<const std::string> names) {
    std::string lower(word);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    for (const auto& [muscle, name] : muscles)
        if (lower == muscle && std::ranges::find(names, name) != names.end()) return {std::string(name)};
    return {};
}

// The name in "stretches/wall-calf.yaml".
std::string withoutPath(const std::string& name) {
    std::string stem = name.substr(name.find_last_of('/') + 1);
    for (const std::string_view extension : {".yaml", ".yml"})
        if (stem.ends_with(extension)) stem.resize(stem.size() - extension.size());
    return stem;
}

// Words that do not tell titles apart. "stretche" is "stretches" without its plural s.
const Words fillers{"a",   "an", "and",  "at",   "for",     "in",       "of",        "on",
                    "the", "to", "with", "your", "stretch", "stretche", "stretching"};

// The set of words, without capitals, fillers and a plural s.
Words wordsOf(std::string_view text) {
    Words words;
    std::string word;
    for (const char c : std::string(text) + " ") {
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isCapital || (c >= 'a' && c <= 'z')) {
            word += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
            continue;
        }
        if (word.size() > 2 && word.ends_with('s')) word.pop_back();
        if (!word.empty() && !fillers.contains(word)) words.insert(word);
        word.clear();
    }
    return words;
}

// The stretch whose title has the same words in any order, or else the family.
std::vector<std::string> sameInWords(const Words& asked, const Stretches& stretches) {
    for (const auto& [id, stretch] : stretches) {
        if (wordsOf(stretch->name) == asked) return {id};
    }
    for (const std::string& family : familiesIn(stretches)) {
        if (wordsOf(family) == asked) return {family};
    }
    return {};
}

// The stretches that have every word in their title or name.
std::vector<std::string> withAllWords(const Words& asked, const Stretches& stretches) {
    std::vector<std::string> found;
    for (const auto& [id, stretch] : stretches) {
        if (!asked.empty() && std::ranges::includes(wordsOf(stretch->name + " " + id), asked)) found.push_back(id);
    }
    return found;
}

// "Calf raise" resembles "Calf massage" by its letters only.
bool hasSimilarWords(const Words& asked, const std::string& title) {
    const Words words = wordsOf(title);
    const std::vector<std::string> known(words.begin(), words.end());
    return std::ranges::all_of(asked, [&](const std::string& word) { return closestMatch(word, known).has_value(); });
}

std::vector<std::string> nearestTitle(const std::string& name, const Stretches& stretches) {
    std::vector<std::string> titles;
    for (const auto& [id, stretch] : stretches)
        titles.push_back(stretch->name);
    const auto near = closestMatch(name, titles);
    if (!near || !hasSimilarWords(wordsOf(name), *near)) return {};
    const auto found = std::ranges::find(stretches, *near, [](const auto& entry) { return entry.second->name; });
    return {found->first};
}

std::string listed(std::span<const std::string> names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::string allThereAre(const Stretches& stretches) {
    if (stretches.empty()) return "no stretches are installed";
    const std::vector<std::string> names = namesOfStretches(stretches), families = familiesIn(stretches);
    const std::string all = "the stretches are " + listed(std::span(names).first(names.size() - families.size()));
    if (families.empty()) return all;
    return all + "; and " + listed(families) + ", in the variant for the routine's position";
}

} // namespace

std::vector<std::string> stretchSuggestions(const std::string& written, const Stretches& stretches) {
    const std::vector<std::string> names = namesOfStretches(stretches);
    const std::string name = withoutPath(written);
    if (auto known = byMuscle(name, names); !known.empty()) return known;
    if (const auto near = closestMatch(name, names)) return {*near};
    const Words words = wordsOf(name);
    std::vector<std::string> found = sameInWords(words, stretches);
    if (found.empty()) found = substringMatches(name, names);
    if (found.empty()) found = withAllWords(words, stretches);
    if (found.empty()) found = nearestTitle(name, stretches);
    return found;
}

std::string unknownStretchMessage(const std::string& name, const Stretches& stretches, bool& hasListed) {
    const std::string message = "unknown stretch '" + shortened(name, 40) + "'";
    if (const std::string slip = wordProcessorHint(name); !slip.empty()) return message + slip;
    const std::vector<std::string> names = stretchSuggestions(name, stretches);
    if (!names.empty()) return message + didYouMean(names);
    return message + "; write 'exercise' in place of 'stretch' for one of your own; " +
           (std::exchange(hasListed, true) ? "'unknot list' shows all" : allThereAre(stretches));
}

} // namespace unknot
