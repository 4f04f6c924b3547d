#include "scene/pages/pager.hpp"

#include "scene/parts/button.hpp"
#include "scene/parts/text_layout.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace unknot {

namespace {

double chevronWidth(double height) { return std::round(height * 1.3); }

void putChevron(const DrawContext& context, int by, bool turns, Box box) {
    const double radius = std::round(box.height * 0.28);
    const double line = std::max(1.0, std::round(2 * context.unit));
    context.add(RoundedBox{box, radius, context.theme.panel, line, edgeColor(context.theme)});
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const double reach = box.height * 0.16, stroke = std::max(1.0, box.height * 0.035);
    const Point tip{middle.x + by * reach * 0.5, middle.y};
    const Color color = turns ? context.theme.ink : context.theme.line;
    for (const double side : {-1.0, 1.0}) {
        const Point end{tip.x - by * reach, tip.y + side * reach};
        context.add(Capsule{end, tip, stroke, stroke, color});
    }
    putTarget(context, box, radius, action::TurnPage{by});
    context.screen.targets.back().isAble = turns;
}

} // namespace

double pagerWidth(const DrawContext& context, double height) {
    return 2 * chevronWidth(height) + std::round(120 * context.text);
}

void putPager(const DrawContext& context, int page, int pages, Box box) {
    const double width = std::min(chevronWidth(box.height), box.width * 0.36);
    const Box back{box.x, box.y, width, box.height};
    const Box on{box.right() - width, box.y, width, box.height};
    const double size = std::floor(22 * context.text);
    const std::string words = std::to_string(page + 1) + " of " + std::to_string(pages);
    context.putLine(words, {size, std::floor(12 * context.unscaledText()), Weight::regular, context.theme.quietInk},
                    {back.right(), box.y, on.x - back.right(), box.height}, 0.5);
    putChevron(context, -1, page > 0, back);
    putChevron(context, 1, page + 1 < pages, on);
}

} // namespace unknot
