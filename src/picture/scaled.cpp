#include "picture/scaled.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

class Scale {
public:
    explicit Scale(double factor) : m_factor(factor) {}

    Shape operator()(Polygon shape) const {
        for (Point& point : shape.points)
            point = place(point);
        return shape;
    }

    Shape operator()(Capsule shape) const {
        shape.from = place(shape.from);
        shape.to = place(shape.to);
        shape.fromRadius *= m_factor;
        shape.toRadius *= m_factor;
        return shape;
    }

    Shape operator()(Arc shape) const {
        shape.center = place(shape.center);
        shape.radius *= m_factor;
        shape.thickness *= m_factor;
        return shape;
    }

    Shape operator()(RoundedBox shape) const {
        shape.box = box(shape.box);
        shape.radius *= m_factor;
        if (shape.lineWidth > 0) shape.lineWidth = std::max(edge(shape.lineWidth), 1.0);
        return shape;
    }

    Shape operator()(Text shape) const {
        shape.at = place(shape.at);
        shape.size *= m_factor;
        return shape;
    }

    Shape operator()(Image shape) const {
        shape.box = box(shape.box);
        shape.radius *= m_factor;
        return shape;
    }

    // Rounds each edge by itself, so that neighbours that share an edge still share it.
    double edge(double at) const { return at == std::round(at) ? std::round(at * m_factor) : at * m_factor; }

private:
    Point place(Point at) const { return {at.x * m_factor, at.y * m_factor}; }

    Box box(const Box& before) const {
        const double left = edge(before.x), top = edge(before.y);
        return {left, top, edge(before.right()) - left, edge(before.bottom()) - top};
    }

    double m_factor;
};

} // namespace

DrawList scaled(const DrawList& list, double factor) {
    if (factor == 1) return list;
    const Scale scale(factor);
    DrawList larger{{scale.edge(list.size.width), scale.edge(list.size.height)}, list.background, {}};
    larger.shapes.reserve(list.shapes.size());
    for (const Shape& shape : list.shapes)
        larger.shapes.push_back(std::visit(scale, shape));
    return larger;
}

} // namespace unknot
