#pragma once

// A picture kept as pixels: of the next picture it paints only the parts that differ. Knows nothing of windows.

#include "raster/painter.hpp"

namespace unknot {

class Canvas {
public:
    /// The font must outlive it.
    explicit Canvas(const Font& font) : m_painter(font) {}

    /// Paints the picture in the place of the one before. Answers the areas in which pixels may have changed, no two of
    /// which overlap: all of it if the picture has another size or background.
    std::vector<Area> paint(const DrawList& picture);

    const Pixels& pixels() const { return m_pixels; }

private:
    std::vector<Area> paintAnew(const DrawList& picture);
    std::vector<Area> takeDifferences(const DrawList& picture);

    Painter m_painter;
    Pixels m_pixels;
    DrawList m_picture;          ///< As it is painted.
    std::vector<Area> m_extents; ///< Of its shapes, in their order.
};

} // namespace unknot
