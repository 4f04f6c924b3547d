#include "scene/home/routine_card.hpp"

#include "figure/figure.hpp"
#include "scene/home/extent.hpp"
#include "scene/parts/caution_box.hpp"
#include "scene/parts/key_cap.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// All titles shrink with the longest down to this share of the usual size; below it only the longest shrinks.
constexpr double leastTitle = 0.7;

struct CardSizes {
    double title, quiet, padding, key;
};

CardSizes sizesFor(const DrawContext& context, Box box) {
    const double title = std::floor(std::min(26 * context.text, box.height * 0.26));
    return {title, std::floor(std::min(20 * context.text, box.height * 0.19)),
            std::round(std::min(24 * context.unit, box.height * 0.12)),
            std::round(std::min(30 * context.text, box.height * 0.24))};
}

void drawPanel(const DrawContext& context, Box box) {
    const double line = std::max(1.0, std::round(2 * context.unit));
    context.add(RoundedBox{box, cardRadius(context), context.theme.panel, line, edgeColor(context.theme)});
}

/// Returns the top of the next line.
double putBlock(const DrawContext& context, std::string_view text, const TextStyle& style, Box room, int mostLines) {
    const TextBlock block = fitWords(context.measure, text, style, {room.width, room.height}, mostLines);
    context.putText(block, room, 0);
    return room.y + block.height();
}

TextStyle titleStyle(const DrawContext& context, const CardSizes& sizes) {
    return {sizes.title, std::floor(sizes.title * 0.5), Weight::semibold, context.theme.ink};
}

/// Lays out a title of up to two lines above a quiet line.
CardHeading headingIn(const DrawContext& context, std::string title, std::string quiet, const CardSizes& sizes,
                      Box room) {
    const double foot = std::min(std::ceil(sizes.quiet * lineHeight) + 1, room.height * 0.45);
    const TextStyle soft{sizes.quiet, std::floor(sizes.quiet * 0.5), Weight::regular, context.theme.quietInk};
    return {std::move(title), std::move(quiet), titleStyle(context, sizes), soft, 2, room, room.height - foot};
}

double fittingSize(const DrawContext& context, const CardHeading& heading) {
    const Size room{heading.room.width, heading.titleHeight};
    return fitWords(context.measure, heading.title, heading.titleStyle, room, heading.mostLines).size;
}

/// Draws the figure at the right end of `frame`. Returns the left edge of its part above `foot`.
double drawCardFigure(const DrawContext& context, const Card& card, Box frame, double foot) {
    Theme theme = context.theme;
    theme.background = theme.panel;
    DrawList drawn;
    drawFigure(drawn, stillFigure(*card.stretch, card.side), theme, frame);
    const double aside = frame.right() - extentOf(drawn, frame.bottom()).right();
    moveBy(drawn, aside);
    context.screen.picture.shapes.insert(context.screen.picture.shapes.end(), drawn.shapes.begin(), drawn.shapes.end());
    return std::max(frame.x, extentOf(drawn, foot).x);
}

void putKey(const DrawContext& context, const std::string& key, const CardSizes& sizes, Box inner) {
    const double width = keyCapWidth(context, key, sizes.key);
    drawKeyCap(context, key, {inner.x, inner.bottom() - sizes.key, width, sizes.key}, context.theme.quietInk,
               edgeColor(context.theme));
}

const std::string& firstMistake(const Card& card) {
    return card.mistakes.empty() ? card.fault : card.mistakes.front().message;
}

/// Draws the key, and returns the room for the words. A card too low for the key below the words has it on their left.
Box wordsRoom(const DrawContext& context, const std::string& key, const CardSizes& sizes, Box inner) {
    if (key.empty()) return inner;
    const double words = 2 * sizes.title * lineHeight + sizes.quiet * lineHeight;
    const double gap = std::round(8 * context.unit);
    if (inner.height >= words + gap + sizes.key) {
        putKey(context, key, sizes, inner);
        return {inner.x, inner.y, inner.width, inner.height - sizes.key - gap};
    }
    const double width = keyCapWidth(context, key, sizes.key);
    drawKeyCap(context, key, {inner.x, inner.y, width, sizes.key}, context.theme.quietInk, edgeColor(context.theme));
    const double left = inner.x + width + std::round(sizes.key * 0.4);
    return {left, inner.y, inner.right() - left, inner.height};
}

CardHeading drawBroken(const DrawContext& context, const Card& card, const std::string& key, const CardSizes& sizes,
                       Box room) {
    const Theme& theme = context.theme;
    const double mark = std::round(sizes.title * 1.1);
    drawWarningMark(context, {room.x, room.y + std::round(sizes.title * 0.08), mark, mark}, theme.urgent, theme.panel);
    const double left = room.x + std::round(mark * 1.3), row = std::ceil(sizes.title * lineHeight);
    const double foot = key.empty() ? std::ceil(sizes.quiet * lineHeight) : sizes.key;
    const double after = key.empty() ? 0 : keyCapWidth(context, key, sizes.key) + std::round(sizes.key * 0.4);
    if (!key.empty()) putKey(context, key, sizes, room);
    const TextStyle show{sizes.quiet, std::floor(sizes.quiet * 0.6), Weight::semibold, theme.ink};
    context.putLine(mistakesButtonText(card), show, {room.x + after, room.bottom() - foot, room.width - after, foot},
                    0);
    const TextStyle soft{sizes.quiet, std::floor(sizes.quiet * 0.7), Weight::regular, theme.quietInk};
    const double top = room.y + row;
    putBlock(context, firstMistake(card), soft, {room.x, top, room.width, room.bottom() - foot - top}, 3);
    return {card.title, "", titleStyle(context, sizes), soft, 1, {left, room.y, room.right() - left, row}, row};
}

} // namespace

double cardRadius(const DrawContext& context) { return std::round(22 * context.unit); }

std::string lengthWords(const Card& card) {
    const auto minutes = (card.length + seconds(30)) / seconds(60);
    std::string words = card.length < seconds(60) ? "less than a minute" : std::to_string(minutes) + " min";
    if (card.open) words = card.length < seconds(60) ? "up to a minute" : "up to " + words;
    return card.own ? words + ", yours" : words;
}

std::string mistakesButtonText(const Card& card) {
    const std::size_t count = card.mistakes.size();
    return count > 1 ? "Show " + std::to_string(count) + " mistakes" : "Show what is wrong";
}

CardHeading drawRoutineCard(const DrawContext& context, const Card& card, const std::string& key, Box box) {
    drawPanel(context, box);
    const CardSizes sizes = sizesFor(context, box);
    const double in = sizes.padding;
    const Box inner{box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in};
    if (card.broken()) return drawBroken(context, card, key, sizes, inner);
    const double room = std::min(inner.width * 0.56, inner.height * 1.4);
    const double air = std::round(in * 0.4);
    const Box frame{inner.right() - room, box.y + air, room, box.height - 2 * air};
    const double foot = inner.y + (2 * sizes.title + sizes.quiet) * lineHeight;
    const double left = drawCardFigure(context, card, frame, foot);
    const Box words{inner.x, inner.y, left - std::round(in * 0.4) - inner.x, inner.height};
    return headingIn(context, card.title, lengthWords(card), sizes, wordsRoom(context, key, sizes, words));
}

CardHeading drawNewRoutineCard(const DrawContext& context, const std::string& key, Box box) {
    drawPanel(context, box);
    const CardSizes sizes = sizesFor(context, box);
    const double in = sizes.padding;
    const Box inner{box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in};
    const double half = std::min(inner.height * 0.2, inner.width * 0.1), stroke = std::max(1.5, half * 0.1);
    const Point middle{inner.right() - half - in, box.y + box.height * 0.62};
    const Color color = context.theme.quietInk;
    context.add(Capsule{{middle.x - half, middle.y}, {middle.x + half, middle.y}, stroke, stroke, color});
    context.add(Capsule{{middle.x, middle.y - half}, {middle.x, middle.y + half}, stroke, stroke, color});
    const Box words{inner.x, inner.y, middle.x - half - in - inner.x, inner.height};
    return headingIn(context, "New routine", "from a template", sizes, wordsRoom(context, key, sizes, words));
}

void putHeadings(const DrawContext& context, const std::vector<CardHeading>& headings) {
    if (headings.empty()) return;
    double size = headings.front().titleStyle.size;
    const double least = std::floor(size * leastTitle);
    for (const CardHeading& heading : headings)
        size = std::min(size, fittingSize(context, heading));
    for (const CardHeading& heading : headings) {
        const Box room = heading.room;
        TextStyle title = heading.titleStyle;
        title.size = std::max(size, least);
        const double y = putBlock(context, heading.title, title, {room.x, room.y, room.width, heading.titleHeight},
                                  heading.mostLines);
        if (!heading.quiet.empty())
            putBlock(context, heading.quiet, heading.quietStyle, {room.x, y, room.width, room.bottom() - y}, 1);
    }
}

} // namespace unknot
