#pragma once

// An orthographic view of the figure: its front is turned a little toward the viewer, who looks down a little.
// Projected points are shares of the body's height, and y grows downward. Knows nothing of pixels.

#include "figure/body/vector.hpp"
#include "picture/draw_list.hpp"

namespace unknot {

class Camera {
public:
    /// In degrees: `turn` is how far the figure turns toward the viewer, `above` how high above it the viewer stands.
    Camera(double turn, double above) {
        const double ct = std::cos(radians(turn)), st = std::sin(radians(turn));
        const double ca = std::cos(radians(above)), sa = std::sin(radians(above));
        m_right = {ct, 0, -st};
        m_toward = {st * ca, sa, ct * ca};
        m_up = cross(m_toward, m_right);
    }

    Point project(Vector3 place) const { return {dot(m_right, place), -dot(m_up, place)}; }

    /// Larger is nearer to the viewer.
    double nearness(Vector3 place) const { return dot(m_toward, place); }
    Vector3 toward() const { return m_toward; }

private:
    Vector3 m_right, m_up, m_toward;
};

} // namespace unknot
