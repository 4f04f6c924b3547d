#include "scene/pager.hpp"

#include "scene/button.hpp"
#include "scene/text_layout.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace unknot {

namespace {

double chevronWidth(double height) { return std::round(height * 1.3); }

void putChevron(Screen& screen, const Paper& paper, const Look& look, int by, bool turns, Box box) {
    const double radius = std::round(box.height * 0.28);
    const double line = std::max(1.0, std::round(2 * paper.unit));
    screen.picture.shapes.push_back(RoundedBox{box, radius, paper.theme.panel, line, paper.theme.line});
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const double reach = box.height * 0.16, stroke = std::max(1.0, box.height * 0.035);
    const Point tip{middle.x + by * reach * 0.5, middle.y};
    const Color color = turns ? paper.theme.ink : paper.theme.line;
    for (const double side : {-1.0, 1.0}) {
        const Point end{tip.x - by * reach, tip.y + side * reach};
        screen.picture.shapes.push_back(Capsule{end, tip, stroke, stroke, color});
    }
    putTarget(screen, paper, look, box, radius, action::TurnPage{by});
    screen.targets.back().isAble = turns;
}

} // namespace

double pagerWidth(const Paper& paper, double height) { return 2 * chevronWidth(height) + std::round(120 * paper.text); }

void putPager(Screen& screen, const Paper& paper, const Look& look, int page, int pages, Box box) {
    const double width = std::min(chevronWidth(box.height), box.width * 0.36);
    const Box back{box.x, box.y, width, box.height};
    const Box on{box.right() - width, box.y, width, box.height};
    const double size = std::floor(22 * paper.text);
    const std::string words = std::to_string(page + 1) + " of " + std::to_string(pages);
    putLine(screen.picture, paper.measure, words,
            {size, std::floor(12 * paper.plainText()), Weight::regular, paper.theme.quietInk},
            {back.right(), box.y, on.x - back.right(), box.height}, 0.5);
    putChevron(screen, paper, look, -1, page > 0, back);
    putChevron(screen, paper, look, 1, page + 1 < pages, on);
}

} // namespace unknot
