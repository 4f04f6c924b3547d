#include "base/suggestion.hpp"

#include <algorithm>

namespace unknot {
namespace {

// Bytes. A longer word is no typing mistake, and comparing it would take long.
constexpr std::size_t longestWord = 64;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

// Counts insertions, deletions, replacements and swaps of neighbours. Ignores case. Our own, because Debian 12 has no
// C++ library for it.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped) now[j] = std::min(now[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

} // namespace

std::optional<std::string> closestMatch(std::string_view word, std::span<const std::string> candidates) {
    if (word.empty() || word.size() > longestWord) return std::nullopt;
    const std::string* best = nullptr;
    std::size_t bestDistance = 0;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > longestWord) continue;
        const std::size_t distance = editDistance(word, candidate);
        if (distance * 3 > std::max(word.size(), candidate.size())) continue;
        if (!best || distance < bestDistance) {
            best = &candidate;
            bestDistance = distance;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::optional<std::string> uniquePrefixMatch(std::string_view word, std::span<const std::string> candidates) {
    if (word.empty()) return std::nullopt;
    std::optional<std::string> found;
    for (const std::string& candidate : candidates) {
        if (!lowered(candidate).starts_with(lowered(word))) continue;
        if (found) return std::nullopt;
        found = candidate;
    }
    return found;
}

std::vector<std::string> substringMatches(std::string_view word, std::span<const std::string> candidates) {
    std::vector<std::string> found;
    if (word.size() < 3 || word.size() > longestWord) return found;
    for (const std::string& candidate : candidates) {
        if (lowered(candidate).find(lowered(word)) != std::string::npos) found.push_back(candidate);
    }
    return found;
}

std::string joinWithOr(std::span<const std::string> names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
        text += names[i];
    }
    return text;
}

std::string didYouMean(std::span<const std::string> names) {
    if (names.empty()) return {};
    std::string question = "; did you mean ";
    for (std::size_t i = 0; i < names.size(); ++i)
        question += (i == 0 ? "'" : i + 1 == names.size() ? " or '" : ", '") + names[i] + "'";
    return question + "?";
}

} // namespace unknot
