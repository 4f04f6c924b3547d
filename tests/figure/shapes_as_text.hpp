#pragma once

// Writes a picture's shapes as short text, one line for each: its kind, its colour by the theme's name, and its place.
// The text is the same on every machine and from every compiler, so it leaves out values that depend on rounding.

#include "picture/draw_list.hpp"
#include "picture/theme.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdio>
#include <string>
#include <utility>

namespace unknot::test {

/// Rounds to whole pixels. Many values lie exactly between two pixels. The small shift moves them off that edge, so
/// that every machine rounds alike.
inline std::string rounded(double value) {
    const double shifted = value + 0.0437;
    const double whole = std::floor(shifted + 0.5);
    CHECK_MESSAGE(std::abs(shifted + 0.5 - std::round(shifted + 0.5)) > 1e-8, "on the edge of rounding: " << value);
    return std::to_string(static_cast<int>(whole));
}

inline std::string colorName(Color color, const Theme& t) {
    const std::pair<Color, const char*> names[] = {
        {t.background, "background"}, {t.panel, "panel"},        {t.line, "line"},
        {t.accent, "accent"},         {t.skinNear, "skin"},      {t.skinFar, "far-skin"},
        {t.shirtNear, "shirt"},       {t.shirtFar, "far-shirt"}, {t.shortsNear, "shorts"},
        {t.shortsFar, "far-shorts"},  {t.hair, "hair"},          {t.prop, "prop"},
        {t.ground, "ground"},         {t.glow, "glow"}};
    char alpha[8] = "";
    if (color.alpha != 255) std::snprintf(alpha, sizeof alpha, "/%d", color.alpha);
    for (const auto& [named, name] : names)
        if (color.red == named.red && color.green == named.green && color.blue == named.blue)
            return std::string(name) + alpha;
    char hex[16];
    std::snprintf(hex, sizeof hex, "#%02x%02x%02x", color.red, color.green, color.blue);
    return std::string(hex) + alpha;
}

inline std::string textOf(Point p) { return rounded(p.x) + "," + rounded(p.y); }

inline std::string endOf(Point at, double radius) { return " " + textOf(at) + " r" + rounded(radius); }

inline std::string textOf(const Capsule& capsule, const Theme& theme) {
    const std::string from = colorName(capsule.color, theme) + endOf(capsule.from, capsule.fromRadius);
    if (capsule.from == capsule.to) return "ball " + from;
    return "limb " + from + endOf(capsule.to, capsule.toRadius);
}

/// Capsules that follow each other along a limb share a line.
inline bool goesOn(const Capsule* last, const Capsule& next) {
    return last != nullptr && last->to == next.from && last->toRadius == next.fromRadius && last->color == next.color &&
           last->from != last->to && next.from != next.to;
}

/// Box and area of the polygon. The number of corners may depend on rounding if three of them lie on a line.
inline std::string textOf(const Polygon& polygon, const Theme& theme) {
    Point low{1e9, 1e9}, high{-1e9, -1e9};
    double area = 0;
    for (std::size_t i = 0; i < polygon.points.size(); ++i) {
        const Point a = polygon.points[i], b = polygon.points[(i + 1) % polygon.points.size()];
        low = {std::min(low.x, a.x), std::min(low.y, a.y)};
        high = {std::max(high.x, a.x), std::max(high.y, a.y)};
        area += (a.x * b.y - b.x * a.y) / 2;
    }
    return "hull " + colorName(polygon.color, theme) + " " + textOf(low) + " " + textOf(high) + " " +
           rounded(std::abs(area));
}

inline std::string shapesAsText(const DrawList& list, const Theme& theme) {
    std::string text;
    const Capsule* last = nullptr;
    for (const Shape& shape : list.shapes) {
        const auto* polygon = std::get_if<Polygon>(&shape);
        const auto* capsule = std::get_if<Capsule>(&shape);
        if (capsule && goesOn(last, *capsule))
            text += endOf(capsule->to, capsule->toRadius);
        else if (capsule)
            text += "\n" + textOf(*capsule, theme);
        else if (polygon)
            text += "\n" + textOf(*polygon, theme);
        last = capsule;
    }
    return text + "\n";
}

} // namespace unknot::test
