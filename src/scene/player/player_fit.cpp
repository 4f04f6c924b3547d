#include "scene/player/player_fit.hpp"

#include "scene/largest_fit.hpp"
#include "scene/parts/word_changes.hpp"
#include "scene/player/words_block.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace unknot {

namespace {

bool sameWords(const PlayerWords& a, const PlayerWords& b) {
    return a.heading == b.heading && a.lines == b.lines && a.action == b.action;
}

/// All words that the segment shows, without repeats.
std::vector<MeasuredWords> wordsDuring(const Timeline& timeline, std::size_t index, const TextMeasure& measure) {
    std::vector<PlayerWords> all;
    for (const Time change : wordChanges(timeline, index)) {
        PlayerWords words = playerWords(timeline, change);
        if (std::ranges::none_of(all, [&](const PlayerWords& known) { return sameWords(known, words); }))
            all.push_back(std::move(words));
    }
    std::vector<MeasuredWords> measured;
    for (const PlayerWords& words : all)
        measured.emplace_back(measure, words);
    return measured;
}

/// Tries layouts from roomy to tight.
class Search {
public:
    Search(Size size, const PlayerLayoutInput& input, std::span<const MeasuredWords> words)
        : m_size(size), m_input(input), m_words(words) {}

    FittedPlayer found(double least) {
        const PlayerLayout usual = layoutPlayer(m_size, m_input);
        const double wished = std::floor(instructionUnits * usual.text);
        const double ordered = std::min(wished, std::max(least, std::floor(cautionUnits * usual.outer)));
        const bool large = isLargeText(m_input.textScale);
        // In a wide panel, the room may allow larger text than the window's scale.
        if (usual.wordsBeside)
            for (const double factor : {1.7, 1.5, 1.3, 1.15})
                if (fits(usual, std::floor(factor * wished))) return {usual, std::floor(factor * wished)};
        if (auto fitted = between(wished, ordered, {1, 0.9, 0.8})) return *fitted;
        if (auto fitted = between(wished, ordered, {0.7, large ? 0 : 0.6})) return *fitted;
        least = std::min(least, ordered);
        if (auto fitted = between(ordered, least, {large ? 0 : 0.6})) return *fitted;
        // An author's long text is cut.
        m_input.shares = {0, large ? 0 : 0.6, false};
        return {layoutPlayer(m_size, m_input), least};
    }

private:
    bool fits(const PlayerLayout& layout, double instruction) const {
        return std::ranges::all_of(m_words, [&](const MeasuredWords& words) { return words.fit(layout, instruction); });
    }

    std::optional<FittedPlayer> tried(double instruction, const PlayerShares& shares) {
        m_input.shares = shares;
        const PlayerLayout layout = layoutPlayer(m_size, m_input);
        if (fits(layout, instruction)) return FittedPlayer{layout, instruction};
        return std::nullopt;
    }

    std::optional<FittedPlayer> between(double most, double least, std::initializer_list<double> pictures) {
        return largestFit<PlayerShares>(
            most, least, pictures, {1.0, 0.5, 0.0},
            [this](double size, const PlayerShares& shares) { return tried(size, shares); });
    }

    Size m_size;
    PlayerLayoutInput m_input;
    std::span<const MeasuredWords> m_words;
};

} // namespace

FittedPlayer fitPlayer(const Timeline& timeline, Time position, Size size, const PlayerLayoutInput& input, double least,
                       const TextMeasure& measure) {
    const std::vector<MeasuredWords> words = wordsDuring(timeline, timeline.indexAt(position), measure);
    return Search(size, input, words).found(least);
}

} // namespace unknot
