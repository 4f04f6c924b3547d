#include "scene/home/routine_card.hpp"

#include "figure/figure.hpp"
#include "picture/scaled.hpp"
#include "scene/home/extent.hpp"
#include "scene/home/warning_mark.hpp"
#include "scene/parts/caution_box.hpp"
#include "scene/parts/key_cap.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace unknot {

namespace {

/// All titles shrink with the longest down to this share of the usual size; below it only the longest shrinks.
constexpr double leastTitle = 0.7;
constexpr int titleLines = 3;
/// In pixels, in windows up to the usual size.
constexpr double leastText = 14;

struct CardSizes {
    double title, quiet, padding, key;
    double least; ///< Of any text.
};

CardSizes sizesFor(const DrawContext& context, Box box, bool isLarge) {
    const double title = std::floor(std::min((isLarge ? 38 : 26) * context.text, box.height * 0.24));
    const double quiet = std::floor(std::min((isLarge ? 24 : 18) * context.text, box.height * 0.19));
    const double least = std::floor(leastText * std::max(1.0, context.unit));
    return {std::max(title, least), std::max(quiet, least), std::round(std::min(24 * context.unit, box.height * 0.1)),
            std::round(std::min(30 * context.text, box.height * 0.28)), least};
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
    return {sizes.title, sizes.least, Weight::semibold, context.theme.ink};
}

TextStyle quietStyle(const DrawContext& context, const CardSizes& sizes) {
    return {sizes.quiet, sizes.least, Weight::regular, context.theme.quietInk};
}

/// Lays out a title above a quiet line.
CardHeading headingIn(const DrawContext& context, std::string title, std::string quiet, const CardSizes& sizes,
                      Box room) {
    const TextStyle soft = quietStyle(context, sizes);
    const auto fitted = [&](const std::string& words) {
        return fitWords(context.measure, words, soft, {room.width, room.height * 0.6}, 4);
    };
    TextBlock below = fitted(quiet);
    // Without room for all lines the first says the most.
    if (!below.lines.empty() && below.lines.back().ends_with("…")) below = fitted(quiet.substr(0, quiet.find('\n')));
    const double foot = std::ceil(below.height());
    return {std::move(title), below, titleStyle(context, sizes), titleLines, room, room.height - foot};
}

double fittingSize(const DrawContext& context, const CardHeading& heading) {
    const Size room{heading.room.width, heading.titleHeight};
    return fitWords(context.measure, heading.title, heading.titleStyle, room, heading.mostLines).size;
}

/// The width of the longest word of a card's title in this size, in pixels.
double longestWord(const DrawContext& context, const Card& card, double size) {
    double widest = 0;
    std::istringstream words(card.title);
    for (std::string word; words >> word;)
        widest = std::max(widest, context.measure.width(word, size, Weight::semibold));
    return std::ceil(widest * drawnWidthTolerance) + 1;
}

/// The most of the width for the figure: it gives way a little to a long word of the title, and more only to a word
/// that is still too long when the title shrinks.
double figureWidth(const DrawContext& context, const Card& card, const CardSizes& sizes, double width) {
    constexpr double usual = 0.56, little = 0.46, least = 0.3;
    const double small = std::max(sizes.least, std::floor(sizes.title * leastTitle));
    const double wished = std::clamp(width - longestWord(context, card, sizes.title), little * width, usual * width);
    return std::min(wished, std::max(least * width, width - longestWord(context, card, small)));
}

/// Draws the figure at the right end of `room`, as large as fits. A wall may go on up to `top`, where it is cut.
/// Returns the figure's left edge.
double drawCardFigure(const DrawContext& context, const Card& card, Box room, double top) {
    Theme theme = context.theme;
    theme.background = theme.panel;
    DrawList drawn;
    drawFigure(drawn, stillFigure(*card.stretch, card.side), theme, room);
    const Box whole = extentOf(drawn, INFINITY);
    const double highest = topBesideWalls(drawn);
    if (whole.width <= 0 || whole.bottom() <= highest) return room.right();
    const double factor = std::min(room.width / whole.width, room.height / (whole.bottom() - highest));
    drawn = scaled(drawn, factor);
    moveBy(drawn, room.right() - whole.right() * factor, room.bottom() - whole.bottom() * factor);
    cutAbove(drawn, top);
    context.screen.picture.shapes.insert(context.screen.picture.shapes.end(), drawn.shapes.begin(), drawn.shapes.end());
    return room.right() - whole.width * factor;
}

void putKey(const DrawContext& context, const std::string& key, const CardSizes& sizes, Box inner) {
    const double width = keyCapWidth(context, key, sizes.key);
    drawKeyCap(context, key, {inner.x, inner.bottom() - sizes.key, width, sizes.key}, context.theme.quietInk,
               edgeColor(context.theme));
}

/// Draws the key that edits the card on the right of the key that opens it, if there is room.
void putEditKey(const DrawContext& context, const CardKey& edit, const CardSizes& sizes, double x, Box inner) {
    const double cap = keyCapWidth(context, edit.key, sizes.key), gap = std::round(sizes.key * 0.3);
    const TextStyle style = quietStyle(context, sizes);
    const double words = std::ceil(context.measure.width(edit.words, style.size, style.weight) * drawnWidthTolerance);
    if (x + cap + gap + words > inner.right()) return;
    const double y = inner.bottom() - sizes.key;
    drawKeyCap(context, edit.key, {x, y, cap, sizes.key}, context.theme.quietInk, edgeColor(context.theme));
    context.putLine(edit.words, style, {x + cap + gap, y, words, sizes.key}, 0);
}

const std::string& firstMistake(const Card& card) {
    return card.mistakes.empty() ? card.fault : card.mistakes.front().message;
}

/// True if the key fits below the words.
bool hasRowForKey(const DrawContext& context, const CardSizes& sizes, Box inner) {
    const double words = 2 * sizes.title * lineHeight + sizes.quiet * lineHeight;
    constexpr double slack = 4; // Cards of one page differ by a pixel.
    return inner.height + slack >= words + std::round(8 * context.unit) + sizes.key;
}

/// Draws the key, and returns the room for the words. A card too low for the key below the words has it on their left.
Box wordsRoom(const DrawContext& context, const CardKeys& keys, const CardSizes& sizes, Box inner) {
    const std::string& key = keys.open;
    if (key.empty() && keys.edit.key.empty()) return inner;
    const double gap = std::round(8 * context.unit);
    if (hasRowForKey(context, sizes, inner)) {
        double x = inner.x;
        if (!key.empty()) {
            putKey(context, key, sizes, inner);
            x += keyCapWidth(context, key, sizes.key) + std::round(sizes.key * 0.7);
        }
        if (!keys.edit.key.empty()) putEditKey(context, keys.edit, sizes, x, inner);
        return {inner.x, inner.y, inner.width, inner.height - sizes.key - gap};
    }
    if (key.empty()) return inner;
    const double width = keyCapWidth(context, key, sizes.key);
    drawKeyCap(context, key, {inner.x, inner.y, width, sizes.key}, context.theme.quietInk, edgeColor(context.theme));
    const double left = inner.x + width + std::round(sizes.key * 0.4);
    return {left, inner.y, inner.right() - left, inner.height};
}

/// The room for the words, and the mark of the warnings.
struct MarkedRoom {
    Box words, mark;
};

/// As wordsRoom(), with the mark behind the key. On a low card the mark is below the key, if there is room.
MarkedRoom roomBesideMark(const DrawContext& context, const CardKeys& keys, const CardSizes& sizes, Box inner) {
    const bool isLow = !hasRowForKey(context, sizes, inner);
    const double cap = keys.open.empty() ? 0 : keyCapWidth(context, keys.open, sizes.key);
    const double gap = std::round(sizes.key * 0.4), after = cap > 0 ? cap + gap : 0;
    const bool hasLetter = !isLow && after + warningMarkWidth(context, keys.warnings, sizes.key) <= inner.width;
    const std::string letter = hasLetter ? keys.warnings : "";
    const double width = warningMarkWidth(context, letter, sizes.key);
    Box words = wordsRoom(context, {keys.open}, sizes, inner);
    Box mark{inner.x + after, inner.bottom() - sizes.key, width, sizes.key};
    if (!isLow) {
        if (keys.open.empty()) words.height -= sizes.key + std::round(8 * context.unit);
    } else {
        const bool isBelow = cap > 0 && inner.height >= 2 * sizes.key + gap / 2;
        if (isBelow) mark.x = inner.x;
        if (!isBelow) mark.y = inner.y;
        words.x = std::max(words.x, mark.right() + gap);
        words.width = inner.right() - words.x;
    }
    drawCardWarningMark(context, letter, mark);
    if (!isLow && !keys.edit.key.empty())
        putEditKey(context, keys.edit, sizes, mark.right() + std::round(sizes.key * 0.7), inner);
    return {words, mark};
}

/// The mistake's words as large as they fit above the way to all mistakes. A low card has the whole room for them.
CardHeading drawBroken(const DrawContext& context, const Card& card, const std::string& key, const CardSizes& sizes,
                       Box inner) {
    const Theme& theme = context.theme;
    const double row = std::ceil(sizes.title * lineHeight), line = std::ceil(sizes.quiet * lineHeight);
    const TextStyle soft = quietStyle(context, sizes);
    const double foot = key.empty() ? line : std::max(line, sizes.key);
    const Size above{inner.width, inner.height - row - foot};
    const TextBlock mistake = fitWords(context.measure, firstMistake(card), soft, above, 3);
    const bool fits = !mistake.lines.empty() && !mistake.lines.back().ends_with("…");
    Box room = fits ? inner : wordsRoom(context, {key}, sizes, inner);
    if (fits) {
        const double after = key.empty() ? 0 : keyCapWidth(context, key, sizes.key) + std::round(sizes.key * 0.4);
        if (!key.empty()) putKey(context, key, sizes, inner);
        const TextStyle show{sizes.quiet, sizes.least, Weight::semibold, theme.ink};
        context.putLine(mistakesButtonText(card), show,
                        {inner.x + after, inner.bottom() - foot, inner.width - after, foot}, 0);
        context.putText(mistake, {room.x, room.y + row, room.width, above.height}, 0);
    } else {
        const double most = std::floor((room.height - row) / (sizes.least * lineHeight));
        putBlock(context, firstMistake(card), soft, {room.x, room.y + row, room.width, room.height - row},
                 std::max(1, static_cast<int>(most)));
    }
    const double mark = std::round(sizes.title * 1.1);
    drawWarningMark(context, {room.x, room.y + std::round(sizes.title * 0.08), mark, mark}, theme.urgent, theme.panel);
    const double left = room.x + std::round(mark * 1.3);
    return {card.title, {}, titleStyle(context, sizes), 1, {left, room.y, room.right() - left, row}, row};
}

std::string doneWords(int daysAgo) {
    constexpr int week = 7;
    if (daysAgo < 0 || daysAgo >= week) return "last done";
    if (daysAgo < 2) return daysAgo == 0 ? "done today" : "done yesterday";
    return "done " + std::to_string(daysAgo) + " days ago";
}

std::string wordsBelowTitle(const Card& card) {
    return lengthWords(card) + (card.needs.empty() ? "" : "\nYou need: " + card.needs);
}

Box innerOf(Box box, const CardSizes& sizes) {
    const double in = sizes.padding;
    return {box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in};
}

} // namespace

double cardRadius(const DrawContext& context) { return std::round(22 * context.unit); }

std::string lengthWords(const Card& card) {
    const auto minutes = (card.length + seconds(30)) / seconds(60);
    std::string words = card.length < seconds(60) ? "less than a minute" : std::to_string(minutes) + " min";
    if (card.open) words = card.length < seconds(60) ? "up to a minute" : "up to " + words;
    if (card.own) words += ", yours";
    return card.daysSinceDone ? words + ", " + doneWords(*card.daysSinceDone) : words;
}

std::string mistakesButtonText(const Card& card) {
    const std::size_t count = card.mistakes.size();
    return count > 1 ? "Show " + std::to_string(count) + " mistakes" : "Show what is wrong";
}

CardHeading drawRoutineCard(const DrawContext& context, const Card& card, const CardKeys& keys, Box box, bool isLarge) {
    drawPanel(context, box);
    const CardSizes sizes = sizesFor(context, box, isLarge);
    const Box inner = innerOf(box, sizes);
    if (card.broken()) return drawBroken(context, card, keys.open, sizes, inner);
    const double gap = std::round(sizes.padding * 0.6);
    const double width = figureWidth(context, card, sizes, inner.width - gap);
    const double air = std::round(sizes.padding * 0.5), line = std::max(1.0, std::round(2 * context.unit));
    const Box frame{inner.right() - width, box.y + air, width, box.height - 2 * air};
    const double left = drawCardFigure(context, card, frame, box.y + line);
    const Box words{inner.x, inner.y, left - gap - inner.x, inner.height};
    if (card.warnings.empty())
        return headingIn(context, card.title, wordsBelowTitle(card), sizes, wordsRoom(context, keys, sizes, words));
    const MarkedRoom marked = roomBesideMark(context, keys, sizes, words);
    CardHeading heading = headingIn(context, card.title, wordsBelowTitle(card), sizes, marked.words);
    heading.mark = marked.mark;
    return heading;
}

CardHeading drawNewRoutineCard(const DrawContext& context, const std::string& key, Box box) {
    drawPanel(context, box);
    const CardSizes sizes = sizesFor(context, box, false);
    const Box inner = innerOf(box, sizes);
    const double half = std::min(inner.height * 0.2, inner.width * 0.1), stroke = std::max(1.5, half * 0.1);
    const Point middle{inner.right() - half - sizes.padding, box.y + box.height * 0.62};
    const Color color = context.theme.quietInk;
    context.add(Capsule{{middle.x - half, middle.y}, {middle.x + half, middle.y}, stroke, stroke, color});
    context.add(Capsule{{middle.x, middle.y - half}, {middle.x, middle.y + half}, stroke, stroke, color});
    const Box words{inner.x, inner.y, middle.x - half - sizes.padding - inner.x, inner.height};
    return headingIn(context, "New routine", "from a template", sizes, wordsRoom(context, {key}, sizes, words));
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
        title.size = std::max({size, least, title.least});
        const double y = putBlock(context, heading.title, title, {room.x, room.y, room.width, heading.titleHeight},
                                  heading.mostLines);
        context.putText(heading.quiet, {room.x, y, room.width, room.bottom() - y}, 0);
    }
}

} // namespace unknot
