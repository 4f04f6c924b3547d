#include "figure/close_up/arrow.hpp"

namespace unknot {

void addArrow(Sketch& sketch, std::span<const Vector3> way, double radius, double headSize, Color color) {
    if (way.size() < 2) return;
    std::vector<Ball> line;
    for (const Vector3& place : way)
        line.push_back({place, radius});
    sketch.addChain(line, color);
    const Vector3 toward = sketch.camera().toward(), neck = way.back();
    const Vector3 last = neck - way[way.size() - 2];
    const Vector3 ahead = normalized(last - toward * dot(last, toward));
    const Vector3 aside = cross(ahead, toward) * headSize;
    constexpr double blunt = 0.0022;
    sketch.add({{neck + ahead * (headSize * 1.7), blunt}, {neck + aside, blunt}, {neck - aside, blunt}}, color);
}

} // namespace unknot
