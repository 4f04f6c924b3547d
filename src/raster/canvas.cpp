#include "raster/canvas.hpp"

#include <algorithm>

namespace unknot {

std::vector<Area> Canvas::paint(const DrawList& picture) {
    if (picture.size != m_picture.size || picture.background != m_picture.background) return paintAnew(picture);
    const std::vector<Area> changed = takeDifferences(picture);
    for (const Area& area : changed) {
        m_pixels.fill(area, picture.background);
        for (std::size_t i = 0; i < picture.shapes.size(); ++i) {
            if (overlap(m_extents[i], area)) m_painter.add(m_pixels, area, picture.shapes[i]);
        }
    }
    return changed;
}

std::vector<Area> Canvas::paintAnew(const DrawList& picture) {
    m_picture = picture;
    m_painter.paint(m_pixels, picture);
    m_extents.clear();
    for (const Shape& shape : picture.shapes)
        m_extents.push_back(m_painter.extentOf(shape));
    return {m_pixels.whole()};
}

// Shapes keep their order from picture to picture. Equal shapes at the front and at the back are unchanged. The shapes
// between them are compared by index if both pictures have equally many; else all of them count as changed.
std::vector<Area> Canvas::takeDifferences(const DrawList& picture) {
    const std::vector<Shape>&before = m_picture.shapes, &after = picture.shapes;
    const auto least = static_cast<std::ptrdiff_t>(std::min(before.size(), after.size()));
    const auto front = std::mismatch(before.begin(), before.begin() + least, after.begin()).first - before.begin();
    const auto back =
        std::mismatch(before.rbegin(), before.rbegin() + (least - front), after.rbegin()).first - before.rbegin();
    const auto frontEnd = static_cast<std::size_t>(front), backLength = static_cast<std::size_t>(back);
    const bool paired = before.size() == after.size();

    std::vector<Area> changed;
    const auto change = [&](const Area& extent) { addArea(changed, common(extent, m_pixels.whole())); };
    std::vector<Area> extents(m_extents.begin(), m_extents.begin() + front);
    for (std::size_t i = frontEnd; i < before.size() - backLength; ++i) {
        if (!paired || before[i] != after[i]) change(m_extents[i]);
    }
    for (std::size_t i = frontEnd; i < after.size() - backLength; ++i) {
        const bool same = paired && before[i] == after[i];
        extents.push_back(same ? m_extents[i] : m_painter.extentOf(after[i]));
        if (!same) change(extents.back());
    }
    extents.insert(extents.end(), m_extents.end() - back, m_extents.end());
    m_extents = std::move(extents);
    m_picture = picture;
    return changed;
}

} // namespace unknot
