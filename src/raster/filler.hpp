#pragma once

// Fills the area within outlines with a colour. Each pixel takes the share of colour by which the area covers it. Hides
// FreeType.

#include "raster/area.hpp"
#include "raster/contours.hpp"
#include "raster/pixels.hpp"

struct FT_LibraryRec_;

namespace unknot {

/// In pixels: far outside of any window, and well within FreeType's range. Coordinates beyond it are clamped; the lines
/// that this bends are out of sight.
inline constexpr double coordinateLimit = 100'000;

class Filler {
public:
    Filler();
    ~Filler();
    Filler(const Filler&) = delete;
    Filler& operator=(const Filler&) = delete;

    /// Fills within `area`, which must lie inside the picture. Does nothing if a coordinate is not finite.
    void fill(Pixels& pixels, const Area& area, const Contours& contours, Color color) const;

private:
    FT_LibraryRec_* m_library = nullptr; ///< Null if FreeType did not start.
};

} // namespace unknot
