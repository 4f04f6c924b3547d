#include "picture/svg.hpp"

#include "base/unicode.hpp"
#include "picture/base64.hpp"
#include "picture/capsule_outline.hpp"
#include "picture/number.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot {

namespace {

std::string number(double value) { return formatNumber(value, 2); }

std::string pair(Point p) { return number(p.x) + " " + number(p.y); }

std::string attribute(const char* name, const std::string& value) {
    return std::string(" ") + name + "=\"" + value + "\"";
}

std::string paint(const char* name, Color color) {
    constexpr char digits[] = "0123456789abcdef";
    std::string hex = "#";
    for (const std::uint8_t part : {color.red, color.green, color.blue}) {
        hex += digits[part >> 4];
        hex += digits[part & 15];
    }
    std::string text = attribute(name, hex);
    if (color.alpha < 255) {
        text += attribute((std::string(name) + "-opacity").c_str(), formatNumber(color.alpha / 255.0, 3));
    }
    return text;
}

/// For an attribute. XML allows no control characters, not even escaped, so they become spaces.
std::string escape(const std::string& text) {
    std::u32string kept;
    for (const char32_t point : decodeUtf8(text)) {
        const bool allowed = point >= 0x20 && point != 0xFFFE && point != 0xFFFF;
        kept += allowed ? point : U' ';
    }
    std::string out;
    for (const char c : encodeUtf8(kept)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string circle(Point center, double radius, const std::string& paints) {
    return "<circle" + attribute("cx", number(center.x)) + attribute("cy", number(center.y)) +
           attribute("r", number(radius)) + paints + "/>";
}

std::string arcTo(double radius, bool large, bool clockwise, Point end) {
    return "A" + number(radius) + " " + number(radius) + " 0 " + (large ? "1 " : "0 ") + (clockwise ? "1 " : "0 ") +
           pair(end);
}

struct Writer {
    const TextOutline& outline;
    const ImageFile& imageFile;

    std::string operator()(const Polygon& polygon) const {
        if (polygon.points.size() < 3) return "";
        std::string points;
        for (const Point p : polygon.points) {
            points += (points.empty() ? "" : " ") + number(p.x) + "," + number(p.y);
        }
        return "<polygon" + attribute("points", points) + paint("fill", polygon.color) + "/>";
    }

    std::string operator()(const Capsule& capsule) const {
        const auto tangents = tangentsOf(capsule);
        if (!tangents) {
            const bool first = capsule.fromRadius >= capsule.toRadius;
            return circle(first ? capsule.from : capsule.to, first ? capsule.fromRadius : capsule.toRadius,
                          paint("fill", capsule.color));
        }
        const std::string path =
            "M" + pair(tangents->fromRight) + "L" + pair(tangents->toRight) +
            arcTo(capsule.toRadius, capsule.toRadius > capsule.fromRadius, false, tangents->toLeft) + "L" +
            pair(tangents->fromLeft) +
            arcTo(capsule.fromRadius, capsule.fromRadius > capsule.toRadius, false, tangents->fromRight) + "Z";
        return "<path" + attribute("d", path) + paint("fill", capsule.color) + "/>";
    }

    std::string operator()(const Arc& arc) const {
        if (!(arc.to > arc.from)) return "";
        const std::string strokes =
            attribute("fill", "none") + paint("stroke", arc.color) + attribute("stroke-width", number(arc.thickness));
        if (arc.to - arc.from >= 1) return circle(arc.center, arc.radius, strokes);
        const auto at = [&](double turn) {
            const double angle = turn * 2 * std::numbers::pi;
            return Point{arc.center.x + arc.radius * std::sin(angle), arc.center.y - arc.radius * std::cos(angle)};
        };
        // Two halves: the ends of an almost whole turn may round to the same point, and a single arc would vanish.
        const std::string path = "M" + pair(at(arc.from)) +
                                 arcTo(arc.radius, false, true, at((arc.from + arc.to) / 2)) +
                                 arcTo(arc.radius, false, true, at(arc.to));
        return "<path" + attribute("d", path) + strokes + attribute("stroke-linecap", "round") + "/>";
    }

    std::string operator()(const RoundedBox& box) const {
        std::string text;
        if (box.fill.alpha > 0) text += rectangle(box.box, box.radius, paint("fill", box.fill));
        if (box.lineWidth > 0 && box.line.alpha > 0) {
            const double half = box.lineWidth / 2;
            const Box middle{box.box.x + half, box.box.y + half, box.box.width - box.lineWidth,
                             box.box.height - box.lineWidth};
            text += rectangle(middle, box.radius - half,
                              attribute("fill", "none") + paint("stroke", box.line) +
                                  attribute("stroke-width", number(box.lineWidth)));
        }
        return text;
    }

    std::string operator()(const Text& text) const {
        const std::string path = outline ? outline(text) : "";
        return "<path" + attribute("role", "img") + attribute("aria-label", escape(text.text)) + attribute("d", path) +
               paint("fill", text.color) + "/>";
    }

    std::string operator()(const Image& image) const {
        const std::string file = imageFile ? imageFile(image) : "";
        if (file.empty()) return "";
        return "<image" + attribute("x", number(image.box.x)) + attribute("y", number(image.box.y)) +
               attribute("width", number(image.box.width)) + attribute("height", number(image.box.height)) +
               attribute("preserveAspectRatio", "none") +
               (image.opacity < 1 ? attribute("opacity", formatNumber(image.opacity, 3)) : "") +
               attribute("href", "data:image/png;base64," + base64(file)) + "/>";
    }

    static std::string rectangle(Box box, double radius, const std::string& paints) {
        if (box.width <= 0 || box.height <= 0) return "";
        const double round = std::clamp(radius, 0.0, std::min(box.width, box.height) / 2);
        return "<rect" + attribute("x", number(box.x)) + attribute("y", number(box.y)) +
               attribute("width", number(box.width)) + attribute("height", number(box.height)) +
               (round > 0 ? attribute("rx", number(round)) : "") + paints + "/>";
    }
};

} // namespace

std::string toSvg(const DrawList& list, const TextOutline& outline, const ImageFile& imageFile) {
    const std::string width = number(list.size.width);
    const std::string height = number(list.size.height);
    std::string svg = "<svg" + attribute("xmlns", "http://www.w3.org/2000/svg") + attribute("width", width) +
                      attribute("height", height) + attribute("viewBox", "0 0 " + width + " " + height) + ">\n";
    if (list.background.alpha > 0)
        svg += Writer::rectangle({0, 0, list.size.width, list.size.height}, 0, paint("fill", list.background)) + "\n";
    for (const Shape& shape : list.shapes) {
        const std::string element = std::visit(Writer{outline, imageFile}, shape);
        if (!element.empty()) svg += element + "\n";
    }
    return svg + "</svg>\n";
}

} // namespace unknot
