#pragma once

// The draw context as key_hints still takes it.

#include "scene/parts/button.hpp"

namespace unknot {

struct Paper {
    Paper(const DrawContext& c)
        : list(c.screen.picture), theme(c.theme), measure(c.measure), unit(c.unit), text(c.text) {}

    DrawList& list;
    const Theme& theme;
    const TextMeasure& measure;
    double unit, text;
};

inline double putLine(DrawList& list, const TextMeasure& measure, std::string_view words, const TextStyle& style,
                      Box row, double align) {
    const TextBlock block = fitLine(measure, words, style, {row.width, row.height});
    const double height = block.height();
    putText(list, measure, block, {row.x, row.y + (row.height - height) / 2, row.width, height}, align);
    return block.lines.empty() ? 0 : measure.width(block.lines.front(), block.size, block.weight);
}

inline void putTarget(Screen& screen, const Paper& paper, const Look& look, Box box, double radius, Action action) {
    putTarget({screen, look, paper.theme, paper.measure, paper.unit, paper.text}, box, radius, std::move(action));
}

} // namespace unknot
