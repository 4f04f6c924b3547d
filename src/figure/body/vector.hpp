#pragma once

// Three-dimensional arithmetic for the figure: x forward, y up, z to its right. Lengths are shares of
// the body's height, angles are degrees. Knows nothing of bodies or pictures.

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot {

constexpr double radians(double degrees) { return degrees * std::numbers::pi / 180.0; }
constexpr double degrees(double radians) { return radians * 180.0 / std::numbers::pi; }

struct Vector3 {
    double x = 0, y = 0, z = 0;
    friend bool operator==(const Vector3&, const Vector3&) = default;
};

constexpr Vector3 operator+(Vector3 a, Vector3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vector3 operator-(Vector3 a, Vector3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vector3 operator-(Vector3 a) { return {-a.x, -a.y, -a.z}; }
constexpr Vector3 operator*(Vector3 a, double factor) { return {a.x * factor, a.y * factor, a.z * factor}; }
constexpr double dot(Vector3 a, Vector3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vector3 cross(Vector3 a, Vector3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vector3 a) { return std::sqrt(dot(a, a)); }
inline double distance(Vector3 a, Vector3 b) { return length(b - a); }

/// `a` scaled to length 1, or `otherwise` if its length is 0.
inline Vector3 normalized(Vector3 a, Vector3 otherwise = {0, 1, 0}) {
    const double size = length(a);
    return size > 1e-9 ? a * (1.0 / size) : otherwise;
}

constexpr double lerp(double a, double b, double share) { return a + (b - a) * share; }
constexpr Vector3 lerp(Vector3 a, Vector3 b, double share) { return a + (b - a) * share; }

/// `a` turned about `axis` (of length 1), by the right-hand rule.
inline Vector3 rotated(Vector3 a, Vector3 axis, double angle) {
    const double c = std::cos(radians(angle)), s = std::sin(radians(angle));
    return a * c + cross(axis, a) * s + axis * (dot(axis, a) * (1 - c));
}

/// Degrees between two directions.
inline double angleBetween(Vector3 a, Vector3 b) {
    return degrees(std::acos(std::clamp(dot(normalized(a), normalized(b)), -1.0, 1.0)));
}

/// Three directions at right angles that a part of the body carries with it.
struct Frame {
    Vector3 forward{1, 0, 0}, up{0, 1, 0}, right{0, 0, 1};

    Vector3 toWorld(Vector3 local) const { return forward * local.x + up * local.y + right * local.z; }
    Vector3 toLocal(Vector3 world) const { return {dot(forward, world), dot(up, world), dot(right, world)}; }
};

inline Frame rotated(const Frame& frame, Vector3 axis, double angle) {
    return {rotated(frame.forward, axis, angle), rotated(frame.up, axis, angle), rotated(frame.right, axis, angle)};
}

/// The frame whose up is `up` and whose forward is as close to `forward` as a right angle allows.
inline Frame frameFrom(Vector3 up, Vector3 forward) {
    const Vector3 u = normalized(up);
    const Vector3 right = normalized(cross(forward, u), {0, 0, 1});
    return {cross(u, right), u, right};
}

inline Frame lerp(const Frame& a, const Frame& b, double share) {
    return frameFrom(lerp(a.up, b.up, share), lerp(a.forward, b.forward, share));
}

/// Converts a frame from the world's directions into those of `base`. toWorld() converts it back.
inline Frame toLocal(const Frame& base, const Frame& frame) {
    return {base.toLocal(frame.forward), base.toLocal(frame.up), base.toLocal(frame.right)};
}
inline Frame toWorld(const Frame& base, const Frame& frame) {
    return {base.toWorld(frame.forward), base.toWorld(frame.up), base.toWorld(frame.right)};
}

} // namespace unknot
