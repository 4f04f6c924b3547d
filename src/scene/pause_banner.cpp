#include "scene/pause_banner.hpp"

#include "scene/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

void drawPause(const Paper& paper, PauseShown pause, Box picture) {
    if (pause == PauseShown::none) return;
    const Theme& theme = paper.theme;
    const bool person = pause == PauseShown::person;
    const std::string words = person ? "Paused" : "Paused while the computer slept.\nPress any key.";
    const double size = std::floor((person ? 34 : 26) * paper.text);
    const double padding = std::round(22 * paper.text);
    const double bars = std::round(size * 0.72);
    const double room = std::min(picture.width - 3 * padding - bars, std::max(picture.width * 0.32, 9 * size));
    const TextBlock block = fitText(paper.measure, words, {size, std::floor(size * 0.5), Weight::semibold, theme.ink},
                                    {room, picture.height - 2 * padding}, 4);
    if (block.lines.empty()) return;
    double widest = 0;
    for (const std::string& line : block.lines)
        widest = std::max(widest, paper.measure.width(line, block.size, block.weight) * drawnWidthTolerance);
    const double width = std::ceil(3 * padding + bars + widest);
    const double height = std::ceil(block.height() + 1.2 * padding);
    // In the corner that every figure leaves free: whoever pauses may well want to look at it.
    const Box box{picture.x, picture.y, width, height};
    paper.list.shapes.push_back(RoundedBox{box, std::min(height / 2, padding), theme.panel,
                                           std::max(1.0, std::round(2 * paper.unit)), theme.line});
    const double thick = bars * 0.34;
    for (const double x : {0.0, bars - thick}) {
        paper.list.shapes.push_back(RoundedBox{{box.x + padding + x, box.y + (height - bars) / 2, thick, bars},
                                               thick * 0.3,
                                               theme.accent,
                                               0,
                                               theme.accent});
    }
    putText(paper.list, paper.measure, block,
            {box.x + 2 * padding + bars, box.y + (height - block.height()) / 2, widest, block.height()}, 0);
}

} // namespace unknot
