#include "picture/dump.hpp"

#include "picture/number.hpp"

namespace unknot {

namespace {

std::string number(double value) { return formatNumber(value, 1); }

std::string pair(Point p) { return number(p.x) + "," + number(p.y); }

std::string hex(Color color) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text = " #";
    for (const std::uint8_t part : {color.red, color.green, color.blue, color.alpha}) {
        text += digits[part >> 4];
        text += digits[part & 15];
    }
    if (color.alpha == 255) text.resize(text.size() - 2);
    return text;
}

const char* nameOf(Weight weight) {
    switch (weight) {
    case Weight::regular:
        return "regular";
    case Weight::semibold:
        return "semibold";
    case Weight::bold:
        return "bold";
    }
    return "";
}

struct Line {
    std::string operator()(const Polygon& polygon) const {
        std::string line = "polygon" + hex(polygon.color);
        for (const Point p : polygon.points)
            line += " " + pair(p);
        return line;
    }

    std::string operator()(const Capsule& capsule) const {
        return "capsule" + hex(capsule.color) + " " + pair(capsule.from) + " r" + number(capsule.fromRadius) + " " +
               pair(capsule.to) + " r" + number(capsule.toRadius);
    }

    std::string operator()(const Arc& arc) const {
        return "arc" + hex(arc.color) + " " + pair(arc.center) + " r" + number(arc.radius) + " band " +
               number(arc.thickness) + " " + formatNumber(arc.from, 4) + ".." + formatNumber(arc.to, 4);
    }

    std::string operator()(const RoundedBox& box) const {
        std::string line = "box" + (box.fill.alpha > 0 ? hex(box.fill) : " none");
        line += " " + pair({box.box.x, box.box.y}) + " " + number(box.box.width) + "x" + number(box.box.height) + " r" +
                number(box.radius);
        if (box.lineWidth > 0) line += " line " + number(box.lineWidth) + hex(box.line);
        return line;
    }

    std::string operator()(const Text& text) const {
        std::string line = "text" + hex(text.color) + " " + pair(text.at) + " size " + number(text.size) + " " +
                           nameOf(text.weight) + " \"";
        for (const char c : text.text) {
            if (c == '\n' || c == '\r') {
                line += "\\n";
            } else if (c == '"' || c == '\\') {
                line += '\\';
                line += c;
            } else {
                line += c;
            }
        }
        return line + "\"";
    }

    std::string operator()(const Image& image) const {
        std::string line = "image " + pair({image.box.x, image.box.y}) + " " + number(image.box.width) + "x" +
                           number(image.box.height) + " r" + number(image.radius);
        if (image.bitmap)
            line += " of " + std::to_string(image.bitmap->width) + "x" + std::to_string(image.bitmap->height);
        if (image.isMirrored) line += " mirrored";
        if (image.tone) line += " tone" + hex(image.tone->dark) + hex(image.tone->light);
        if (image.brightness < 1) line += " brightness " + formatNumber(image.brightness, 3);
        if (image.opacity < 1) line += " opacity " + formatNumber(image.opacity, 3);
        return line;
    }
};

} // namespace

std::string dump(const DrawList& list) {
    std::string text =
        "picture " + number(list.size.width) + "x" + number(list.size.height) + hex(list.background) + "\n";
    for (const Shape& shape : list.shapes)
        text += std::visit(Line{}, shape) + "\n";
    return text;
}

} // namespace unknot
