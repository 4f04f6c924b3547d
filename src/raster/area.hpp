#pragma once

// Rectangles of whole pixels, such as the changed parts of a picture. Knows nothing of their content.

#include <vector>

namespace unknot {

struct Area {
    int x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const Area&, const Area&) = default;
    int right() const { return x + width; }
    int bottom() const { return y + height; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
};

bool overlap(const Area& one, const Area& other);

/// Empty if the two do not overlap.
Area common(const Area& one, const Area& other);

/// The smallest area that contains both. An empty area does not count.
Area around(const Area& one, const Area& other);

/// Adds an area to a list without overlaps. Areas that would overlap are merged, so the list stays without overlaps.
void addArea(std::vector<Area>& areas, Area area);

} // namespace unknot
