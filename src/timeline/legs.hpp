#pragma once

// Which leg a segment is about, in words. One place, because the voice, the screen, the plan and the terminal must
// mean the same leg. Knows nothing of sentences or of where the words stand.

#include "timeline/timeline.hpp"

#include <string>
#include <string_view>

namespace unknot {

/// `none`: nothing is stretched. `cramped`: the leg with the cramp, which nobody has named.
enum class LegsMeant { none, left, right, both, cramped };

LegsMeant legsMeant(const Segment& segment);

/// "left leg", "both legs", "the leg with the cramp"; empty for none.
std::string_view legWords(LegsMeant legs);

/// Likewise, but "cramped leg": where there is little room.
std::string_view briefLegWords(LegsMeant legs);

/// "Left leg.", "The leg with the cramp."; empty for none.
std::string legSentence(LegsMeant legs);

/// For a column: "left", "right", "both", "cramped"; empty for none.
std::string_view nameOf(LegsMeant legs);

} // namespace unknot
