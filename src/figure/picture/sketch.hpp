#pragma once

// A drawing that has no size yet: hulls round projected balls in painting order, gathered in parts that share an
// outline. Lengths are shares of the body's height. Knows nothing of bodies.

#include "figure/picture/camera.hpp"
#include "picture/draw_list.hpp"

#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace unknot {

struct Ball {
    Vector3 at;
    double radius = 0;
};

/// A ball in the view.
struct Disc {
    Point at;
    double radius = 0;
};

/// A colour, and that of a thin line round the shape, which sets it off from a background that is as dark.
struct EdgedColor {
    Color color;
    std::optional<Color> edge;

    EdgedColor(Color only) : color(only) {}
    EdgedColor(Color inner, std::optional<Color> line) : color(inner), edge(line) {}
};

/// The smallest convex shape that covers its discs.
struct Hull {
    std::vector<Disc> discs;
    Color color;
    /// Consecutive hulls of a part with the same edge share one edge round them all.
    std::optional<Color> edge{};
};

/// The look of a part if only outlines are drawn: `body` has an outline, `working` a stronger one, `soft` is left out,
/// `mark` is filled with the outline's colour.
enum class PartKind { body, working, soft, mark };

struct Part {
    std::vector<Hull> hulls;
    PartKind kind = PartKind::body;
};

struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    void include(Disc disc);
    void include(const Extent& other);
    bool empty() const { return right < left; }
};

class Sketch {
public:
    /// With `onlyMeasures`, the sketch keeps the extent of the added shapes and nothing else.
    explicit Sketch(const Camera& camera, bool onlyMeasures = false) : m_camera(camera), m_onlyMeasures(onlyMeasures) {}

    void beginPart(PartKind kind = PartKind::body) {
        if (!m_onlyMeasures) m_parts.push_back({{}, kind});
    }
    void add(std::span<const Ball> balls, const EdgedColor& color);
    void add(std::initializer_list<Ball> balls, const EdgedColor& color) {
        add(std::span(balls.begin(), balls.size()), color);
    }

    /// Joins each ball to the next.
    void addChain(std::span<const Ball> balls, const EdgedColor& color);

    /// A piece of cloth that begins round, as the ball `from`, and ends flat at `to`, with that ball's radius.
    void addSleeve(Ball from, Ball to, const EdgedColor& color);

    /// The number of hulls in the present part so far.
    std::size_t hulls() const { return m_parts.empty() ? 0 : m_parts.back().hulls.size(); }

    /// Puts a rim of `color` behind the present part, round its hulls from index `from` on. The rim sets them off from
    /// a thing of the same colour.
    void addRimBehind(std::size_t from, double width, Color color);

    const Camera& camera() const { return m_camera; }
    bool onlyMeasures() const { return m_onlyMeasures; }
    const std::vector<Part>& parts() const { return m_parts; }
    const Extent& extent() const { return m_extent; }

private:
    Camera m_camera;
    bool m_onlyMeasures;
    std::vector<Part> m_parts;
    Extent m_extent;
};

/// The sketch's place on the picture: `origin` is the place of (0, 0), `scale` is a body's height in pixels.
struct Placement {
    Point origin;
    double scale = 1;
    Point place(Point p) const { return {origin.x + p.x * scale, origin.y + p.y * scale}; }
};

/// How parts are painted: in their colours with edges of `width`, or, if `bare`, as outlines of `line`, or of `working`
/// for the working leg, filled with `fill`.
struct SketchStyle {
    bool bare = false;
    double width = 0; ///< Pixels.
    Color line, fill;
    Color working{};
};

/// A round window; nothing is painted outside it.
struct ClipCircle {
    Point center;
    double radius = 0;
};

void paint(DrawList& list, const Sketch& sketch, const Placement& placement, const SketchStyle& style,
           const ClipCircle* clip = nullptr);

} // namespace unknot
