#pragma once

// Which rows of a painted picture differ from the picture before it, so that a window sends only these to the display.

#include "raster/pixels.hpp"

namespace unknot {

/// A run of whole rows.
struct Rows {
    int first = 0;
    int count = 0; ///< 0 for none.
    friend bool operator==(const Rows&, const Rows&) = default;
};

/// From the first row that differs to the last; all rows of `after` where the two differ in size.
Rows changedRows(const Pixels& before, const Pixels& after);

} // namespace unknot
