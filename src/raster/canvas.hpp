#pragma once

// A painted picture that repaints only the parts in which the next picture differs. Knows nothing of windows.

#include "raster/painter.hpp"

namespace unknot {

class Canvas {
public:
    /// The font must outlive the canvas.
    explicit Canvas(const Font& font) : m_painter(font) {}

    /// Replaces the painted picture. Returns the areas in which pixels may have changed, without overlaps; the whole
    /// picture if its size or background differs.
    std::vector<Area> paint(const DrawList& picture);

    const Pixels& pixels() const { return m_pixels; }

private:
    std::vector<Area> paintAnew(const DrawList& picture);
    std::vector<Area> takeDifferences(const DrawList& picture);

    Painter m_painter;
    Pixels m_pixels;
    DrawList m_picture;          ///< The picture that `m_pixels` shows.
    std::vector<Area> m_extents; ///< Of its shapes, in their order.
};

} // namespace unknot
