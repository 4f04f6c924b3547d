#include "figure/picture/contact_sheet.hpp"

#include "figure/figure.hpp"
#include "routine/stretch/muscle.hpp"

namespace unknot {

namespace {

constexpr double cell = 220, gap = 10, nameHeight = 44, labelHeight = 24;
constexpr double rowHeight = nameHeight + cell + labelHeight;

struct SheetPose {
    std::string label;
    FigureMoment moment;
};

FigureMoment momentIn(std::size_t movement, double share) {
    FigureMoment moment;
    moment.cycle = share;
    moment.movement = movement;
    return moment;
}

/// The way in with each of its poses, and the hold or three moments of each cycle.
std::vector<SheetPose> momentsOf(const Stretch& stretch) {
    const std::size_t cycles = stretch.poses.cycles.size();
    std::vector<SheetPose> poses = {{"ready", {.progress = 0}}, {"half way", {.progress = 0.5}}};
    for (std::size_t i = 0; i < stretch.poses.way.size(); ++i) {
        const double progress = progressOfPose(stretch.poses, i + 1);
        poses.push_back({stretch.poses.way[i].name, {.progress = progress, .from = progress, .to = progress}});
    }
    if (cycles == 0) poses.push_back({"hold", {.progress = 1}});
    for (std::size_t movement = 0; movement < cycles; ++movement) {
        const std::string name = cycles == 1 ? "cycle " : "cycle " + std::to_string(movement + 1) + " at ";
        poses.push_back({name + "0", momentIn(movement, 0)});
        poses.push_back({name + "1/3", momentIn(movement, 1.0 / 3)});
        poses.push_back({name + "2/3", momentIn(movement, 2.0 / 3)});
    }
    return poses;
}

std::vector<Side> sidesOf(const Stretch& stretch) {
    if (stretch.legs == Legs::none) return {Side::right};
    return {Side::right, Side::left};
}

std::string textFor(const Stretch& stretch) { return stretch.name + " (" + stretch.id + "): " + muscleNameOf(stretch); }

void addLabel(DrawList& list, const std::string& text, Box under, const Theme& theme, const TextMeasure& measure) {
    constexpr double size = 15;
    const double left = under.x + (under.width - measure.width(text, size, Weight::regular)) / 2;
    list.shapes.emplace_back(Text{{left, under.bottom() + 17}, size, Weight::regular, text, theme.quietInk});
}

/// The right side, then the left, in one row. A stretch without sides has only the first.
void addRow(DrawList& list, const Stretch& stretch, Point corner, const Theme& theme, const TextMeasure& measure) {
    list.shapes.emplace_back(Text{{corner.x + gap, corner.y + 30}, 20, Weight::bold, textFor(stretch), theme.ink});
    double x = corner.x + gap;
    for (Side side : sidesOf(stretch))
        for (const SheetPose& pose : momentsOf(stretch)) {
            const Box frame{x, corner.y + nameHeight, cell, cell};
            const std::string which = stretch.legs == Legs::none ? "" : std::string(nameOf(side)) + ", ";
            drawFigure(list, {&stretch, side, pose.moment}, theme, frame);
            addLabel(list, which + pose.label, frame, theme, measure);
            x += cell + gap;
        }
}

} // namespace

DrawList contactSheet(const Stretches& stretches, const TextMeasure& measure) {
    std::size_t widest = 3;
    for (const auto& [id, stretch] : stretches)
        widest = std::max(widest, momentsOf(*stretch).size() * sidesOf(*stretch).size());
    const double width = gap + static_cast<double>(widest) * (cell + gap);
    const double half = rowHeight * static_cast<double>(stretches.size()) + gap;

    DrawList list;
    list.size = {width, 2 * half};
    list.background = themeOf(Light::day).background;
    list.shapes.emplace_back(RoundedBox{{0, half, width, half}, 0, themeOf(Light::night).background, 0, {}});
    for (Light light : {Light::day, Light::night}) {
        double y = light == Light::day ? 0 : half;
        for (const auto& [id, stretch] : stretches) {
            addRow(list, *stretch, {0, y}, themeOf(light), measure);
            y += rowHeight;
        }
    }
    return list;
}

} // namespace unknot
