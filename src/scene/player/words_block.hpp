#pragma once

// The side, the name of the stretch, its instructions and its caution, below the ring or beside it. Knows nothing of
// the timeline.

#include "scene/parts/draw_context.hpp"
#include "scene/parts/word_widths.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"

namespace unknot {

/// The preferred size of an instruction, in pixels at 1280 x 800.
inline constexpr double instructionUnits = 26;

/// The size of a caution and of the header, in pixels at 1280 x 800.
inline constexpr double cautionUnits = 22;

/// The words at one moment, measured once, to try them in many layouts.
class MeasuredWords {
public:
    MeasuredWords(const TextMeasure& measure, const PlayerWords& words);

    /// True if all words fit the layout whole while the instruction has this size in pixels.
    bool fit(const PlayerLayout& layout, double instruction) const;

    /// The size of the heading in a box of this width: on one line if it need not shrink much for that.
    double headingSize(double instruction, double width) const;

private:
    WordWidths m_heading, m_lines, m_action, m_caution;
    bool m_pill;
};

void drawWords(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout, double instruction);

/// Draws the heading alone and large, in place of the ring and all other words.
void drawAdvice(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout);

} // namespace unknot
