#include "scene/cramp/cramp_fit.hpp"

#include "scene/largest_fit.hpp"
#include "scene/parts/caution_box.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/parts/word_changes.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace unknot {

namespace {

constexpr double cautionUnits = 22;

std::vector<WordWidths> instructionsDuring(const Timeline& timeline, std::size_t index, const TextMeasure& measure) {
    std::vector<std::string> all;
    for (const Time change : wordChanges(timeline, index)) {
        std::string joined = joinedLines(crampWords(timeline, change).lines);
        if (std::ranges::find(all, joined) == all.end()) all.push_back(std::move(joined));
    }
    std::vector<WordWidths> measured;
    for (const std::string& each : all)
        measured.emplace_back(measure, each, Weight::semibold);
    return measured;
}

/// Tries layouts from roomy to tight.
class Search {
public:
    Search(Size size, const CrampLayoutInput& input, std::vector<WordWidths> words)
        : m_size(size), m_input(input), m_words(std::move(words)) {}

    FittedCramp found(double least) {
        const double scale = m_input.textScale, plain = sessionTextUnitOf(m_size, 1);
        const double usual = crampInstructionUnits * plain;
        const double wished = std::floor(usual * scale);
        // If large text leaves no room, the text around the instruction grows less, so that the instruction grows.
        for (const double hoped : {usual * std::min(scale, 1.5), usual, usual * 0.93, 0.0})
            for (const double share : {0.75, 0.5, 0.25, 0.0}) {
                m_input.outer = plain * (1 + share * (scale - 1));
                const double ordered = std::max({least, std::floor(cautionUnits * m_input.outer), std::ceil(hoped)});
                if (auto fitted = between(wished, std::min(wished, ordered), {1, 0.5, 0})) return *fitted;
            }
        least = std::min(least, wished);
        if (auto fitted = between(std::floor(cautionUnits * plain), least, {0})) return *fitted;
        // An author's long text is cut.
        setShares(least, {0, 0, true});
        return {layoutCramp(m_size, m_input), least};
    }

private:
    void setShares(double instruction, const CrampShares& shares) {
        m_input.shares = shares;
        m_input.cautionSize = std::min(instruction, std::floor(cautionUnits * m_input.outer));
    }

    std::optional<FittedCramp> tried(double instruction, const CrampShares& shares) {
        setShares(instruction, shares);
        const CrampLayout layout = layoutCramp(m_size, m_input);
        const Box room = layout.words;
        const bool fits = std::ranges::all_of(m_words, [&](const WordWidths& words) {
            return words.keepsWords(instruction, room.width) && words.lines(instruction, room.width) <= 6 &&
                   words.height(instruction, room.width) <= room.height;
        });
        const bool careFits =
            cautionHeight(m_input.caution, m_input.cautionSize, layout.caution.width) <= layout.caution.height + 1;
        // The clock in a ring has four digits; it should not be much smaller than the instruction.
        const bool clockShows = shares.numberAlone || !m_input.ring || layout.ring.width >= 3 * instruction;
        // Beside the number, the target still holds its words.
        const bool targetShows = layout.easing.width >= 216 * sessionTextUnitOf(m_size, 1);
        if (fits && careFits && clockShows && targetShows) return FittedCramp{layout, instruction};
        return std::nullopt;
    }

    std::optional<FittedCramp> between(double most, double least, std::initializer_list<double> pictures) {
        return largestFit<CrampShares>(most, least, pictures, {1.0, 0.0},
                                       [this](double size, const CrampShares& shares) { return tried(size, shares); });
    }

    Size m_size;
    CrampLayoutInput m_input;
    std::vector<WordWidths> m_words;
};

} // namespace

FittedCramp fitCramp(const Timeline& timeline, Time position, Size size, const CrampLayoutInput& input, double least,
                     const TextMeasure& measure) {
    return Search(size, input, instructionsDuring(timeline, timeline.indexAt(position), measure)).found(least);
}

} // namespace unknot
