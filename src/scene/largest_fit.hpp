#pragma once

// Searches for the largest instruction, and for the layout that makes room for it: for each size the ring shrinks
// first, then the picture. Knows nothing of screens.

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace unknot {

/// Calls `tried(size, shares)` with sizes in pixels from `most` down to `least`, and returns its first answer that is
/// not empty. `Shares` begins with the shares of the ring and of the picture. Its flag is true for `lastRings`, with
/// which the number leaves its usual place.
template <typename Shares, typename Tried>
auto largestFit(double most, double least, std::initializer_list<double> pictures,
                std::initializer_list<double> lastRings, Tried tried) -> decltype(tried(most, Shares{})) {
    for (double size = most; size >= least; size = size > least ? std::max(least, std::floor(size * 0.95)) : 0)
        for (const double picture : pictures) {
            for (const double ring : {1.0, 0.75, 0.5, 0.25, 0.0})
                if (auto fitted = tried(size, Shares{ring, picture, false})) return fitted;
            for (const double ring : lastRings)
                if (auto fitted = tried(size, Shares{ring, picture, true})) return fitted;
        }
    return {};
}

} // namespace unknot
