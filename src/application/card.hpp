#pragma once

// A routine file as a card of home. Knows nothing of drawing.

#include "application/action.hpp"
#include "base/diagnostics/diagnostics.hpp"
#include "base/side.hpp"
#include "base/time.hpp"
#include "routine/stretch/stretch.hpp"

#include <memory>
#include <optional>
#include <string>

namespace unknot {

struct Card {
    std::string id; ///< For action::OpenCard.
    std::string file;
    std::string title;                      ///< The file's name if it does not load.
    bool own = false;                       ///< Written by the person, not shipped.
    Time length{};                          ///< From the plan.
    std::string needs;                      ///< The things to have at hand: "a wall, a chair". May be empty.
    bool open = false;                      ///< Lasts until it eases; `length` is the maximum.
    std::shared_ptr<const Stretch> stretch; ///< Drawn on the card; null if the file does not load.
    Side side = Side::right;
    std::optional<int> daysSinceDone; ///< Only of the routine done last.
    std::optional<CrampMuscle> cramp; ///< The file is for a cramp of this muscle and plays as a cramp.
    Diagnostics mistakes;             ///< Empty if the file loads.
    Diagnostics warnings;             ///< Of the person's own file that loads.
    std::string text;                 ///< The text of a file with mistakes or warnings, to show their lines.
    std::string fault;                ///< One sentence if the file cannot be read at all; else empty.

    bool broken() const { return !stretch; }
    friend bool operator==(const Card&, const Card&) = default;
};

} // namespace unknot
