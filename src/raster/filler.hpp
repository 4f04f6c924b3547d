#pragma once

// Fills the area within outlines with a colour, each pixel by exactly as much of it as is covered. Hides the library
// that reckons this.

#include "raster/area.hpp"
#include "raster/contours.hpp"
#include "raster/pixels.hpp"

struct FT_LibraryRec_;

namespace unknot {

class Filler {
public:
    Filler();
    ~Filler();
    Filler(const Filler&) = delete;
    Filler& operator=(const Filler&) = delete;

    /// Fills within `area`, which lies inside the picture. Nothing is filled where a coordinate is no number.
    void fill(Pixels& pixels, const Area& area, const Contours& contours, Color color) const;

private:
    FT_LibraryRec_* m_library = nullptr; ///< Null where it did not start.
};

} // namespace unknot
