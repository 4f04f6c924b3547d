#pragma once

// Rectangles of whole pixels, such as the parts of a picture that changed. Knows nothing of what they hold.

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

/// Empty where the two do not overlap.
Area common(const Area& one, const Area& other);

/// The smallest that holds both; an empty one counts for nothing.
Area around(const Area& one, const Area& other);

/// Adds an area to areas of which no two overlap, so that this stays true: those that would overlap become one.
void addArea(std::vector<Area>& areas, Area area);

} // namespace unknot
