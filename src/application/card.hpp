#pragma once

// What home shows of one routine file, as a value. Knows nothing of how it is drawn.

#include "application/action.hpp"
#include "base/diagnostics.hpp"
#include "base/side.hpp"
#include "base/time.hpp"
#include "routine/stretch.hpp"

#include <memory>
#include <optional>
#include <string>

namespace unknot {

struct Card {
    std::string id; ///< What action::Open names.
    std::string file;
    std::string title;                      ///< The file's name where it does not load.
    bool own = false;                       ///< The person's, not shipped.
    Time length{};                          ///< By the plan.
    bool open = false;                      ///< It lasts until it eases: `length` is the longest.
    std::shared_ptr<const Stretch> stretch; ///< One that it holds; null where it does not load.
    Side side = Side::right;
    std::optional<CrampMuscle> cramp; ///< It is for a cramp of this muscle, and is played as one.
    Diagnostics mistakes;             ///< Not empty, or `fault` not, where it does not load.
    std::string text;                 ///< Of a file with mistakes, to show their lines.
    std::string fault;                ///< One sentence where the file cannot be read at all.

    bool broken() const { return !stretch; }
    friend bool operator==(const Card&, const Card&) = default;
};

} // namespace unknot
