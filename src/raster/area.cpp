#include "raster/area.hpp"

#include <algorithm>

namespace unknot {

bool overlap(const Area& one, const Area& other) { return !common(one, other).isEmpty(); }

Area common(const Area& one, const Area& other) {
    const int left = std::max(one.x, other.x), top = std::max(one.y, other.y);
    const int right = std::min(one.right(), other.right()), bottom = std::min(one.bottom(), other.bottom());
    return right > left && bottom > top ? Area{left, top, right - left, bottom - top} : Area{};
}

Area around(const Area& one, const Area& other) {
    if (one.isEmpty()) return other;
    if (other.isEmpty()) return one;
    const int left = std::min(one.x, other.x), top = std::min(one.y, other.y);
    const int right = std::max(one.right(), other.right()), bottom = std::max(one.bottom(), other.bottom());
    return {left, top, right - left, bottom - top};
}

void addArea(std::vector<Area>& areas, Area area) {
    if (area.isEmpty()) return;
    for (auto each = areas.begin(); each != areas.end();) {
        if (!overlap(*each, area)) {
            ++each;
            continue;
        }
        area = around(*each, area);
        areas.erase(each);
        each = areas.begin(); // The merged area may overlap an area that was already passed.
    }
    areas.push_back(area);
}

} // namespace unknot
