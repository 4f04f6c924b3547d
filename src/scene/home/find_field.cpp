#include "scene/home/find_field.hpp"

#include "application/bindings.hpp"
#include "scene/home/typed_text.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/key_cap.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace unknot {

namespace {

void drawGlass(const DrawContext& context, Point middle, double size, Color color) {
    const double stroke = std::max(1.0, size * 0.07);
    const Point center{middle.x - size * 0.1, middle.y - size * 0.1};
    const double radius = size * 0.32;
    context.add(Arc{center, radius, 2 * stroke, 0, 1, color});
    const double edge = radius * 0.7072;
    context.add(Capsule{
        {center.x + edge, center.y + edge}, {middle.x + size * 0.42, middle.y + size * 0.42}, stroke, stroke, color});
}

} // namespace

void putFindField(const DrawContext& context, const FindField& field, Box box) {
    const Theme& theme = context.theme;
    const double radius = std::round(std::min(20 * context.unit, box.height / 3));
    const double line = std::max(1.0, std::round((field.finding ? 3 : 2) * context.unit));
    context.add(RoundedBox{box, radius, theme.panel, line, field.finding ? theme.accent : edgeColor(theme)});
    const double size = std::floor(std::min({22 * context.text, box.height * 0.5, box.width * 0.13}));
    const double inset = std::round(size * 0.7);
    drawGlass(context, {box.x + inset + size / 2, box.y + box.height / 2}, size, theme.quietInk);
    Box room{box.x + inset + 1.5 * size, box.y, 0, box.height};
    room.width = box.right() - inset - room.x;
    if (field.filter.empty() && !field.finding) {
        const std::string key = keyFor(action::Find{}, {ScreenId::home});
        const double height = std::ceil(size * 1.45), cap = keyCapWidth(context, key, height);
        drawKeyCap(context, key, {room.right() - cap, std::round(box.y + (box.height - height) / 2), cap, height},
                   theme.quietInk, edgeColor(theme));
        room.width -= cap + size * 0.4;
        context.putLine("Find", {size, size / 2, Weight::semibold, theme.ink}, room, 0);
    }
    putTypedText(context, {field.filter, field.finding, field.selected}, size, room);
    putTarget(context, box, radius, action::Find{});
}

} // namespace unknot
