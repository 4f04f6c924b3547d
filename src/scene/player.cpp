#include "scene/player.hpp"

#include "figure/figure.hpp"
#include "scene/ember.hpp"
#include "scene/help_card.hpp"
#include "scene/instruction_words.hpp"
#include "scene/key_hints.hpp"
#include "scene/paper.hpp"
#include "scene/pause_banner.hpp"
#include "scene/player_header.hpp"
#include "scene/player_layout.hpp"
#include "scene/player_words.hpp"
#include "scene/ring.hpp"
#include "scene/strip.hpp"
#include "scene/text_layout.hpp"
#include "scene/words_block.hpp"

#include <cmath>

namespace unknot {

namespace {

void drawFoot(const Paper& paper, const PlayerWords& words, const PlayerLayout& layout) {
    const double size = std::floor(20 * paper.text);
    const TextStyle quiet{size, std::floor(size * 0.8), Weight::regular, paper.theme.quietInk};
    putLine(paper.list, paper.measure, words.next, quiet, layout.next, 0);
    const TextStyle spoken{size, std::floor(size * 0.8), Weight::regular, paper.theme.ink};
    const std::string caption = words.caption.empty() ? "" : "“" + words.caption + "”";
    putLine(paper.list, paper.measure, caption, spoken, layout.caption, layout.wordsBeside ? 0 : 0.5);
}

std::vector<KeyHint> hintsFor(const Segment& segment, const PlayerView& view) {
    const KeyHint light{"N", view.look.light == Light::night ? "day" : "night"};
    if (segment.kind == SegmentKind::finish) {
        return {{"Home", "once more"}, {"", "back", KeyPicture::arrowLeft}, light, {"Esc", "leave"}};
    }
    const bool paused = view.pause != PauseShown::none;
    std::vector<KeyHint> hints{{"Space", paused ? "go on" : "pause"}};
    if (mayEase(segment)) hints.push_back({"E", "it eased"});
    hints.push_back({"", "back", KeyPicture::arrowLeft});
    hints.push_back({"", "skip", KeyPicture::arrowRight});
    if (segment.kind != SegmentKind::openHold) hints.push_back({"+", "10 s more"});
    hints.push_back({"M", view.muted ? "sound on" : "mute"});
    hints.push_back(light);
    hints.push_back({"Esc", "leave"});
    hints.push_back({"F", "full screen"});
    return hints;
}

void drawFigurePart(DrawList& list, const Timeline& timeline, Time position, const PlayerView& view, const Theme& theme,
                    Box frame) {
    FigureShown shown = figureAt(timeline, position, view.look.reducedMotion);
    if (shown.stretch == nullptr || frame.width <= 0 || frame.height <= 0) return;
    shown.moment.outlineOnly = view.ember;
    drawFigure(list, *shown.stretch, shown.side, shown.moment, theme, frame);
}

/// What is usually told by a banner, in the header and below it, in one line: all else belongs to the card.
std::string stateOf(const PlayerView& view) {
    std::string state = view.pause == PauseShown::none ? "" : "Paused. ";
    if (view.muted) state += "Muted. ";
    return state + view.notice;
}

/// In place of everything but the strip and the keys, by night too: it is to be read for as long as it takes.
void drawHelp(const Paper& paper, const Timeline& timeline, const PlayerView& view, const PlayerLayout& layout) {
    const Segment& finish = timeline.segments().back();
    Box card = layout.header;
    card.height = layout.strip.y - 16 * paper.unit - card.y;
    if (const std::string state = stateOf(view); !state.empty()) {
        const double row = std::round(32 * paper.text);
        drawNotice(paper, state, {card.x, card.y, card.width, row});
        card.y += row;
        card.height -= row;
    }
    drawHelpCard(paper, finish.say, card);
    drawStrip(paper, timeline, timeline.length(), layout.strip);
    drawKeyHints(paper, hintsFor(finish, view), layout.hints);
}

} // namespace

bool asksForHelp(const Timeline& timeline, Time position) { return timeline.at(position).helpAtEnd; }

bool mustStayWhole(const Timeline& timeline, Time position) {
    return asksForHelp(timeline, position) || timeline.at(position).firstTime;
}

Screen playerScreen(const Timeline& timeline, const PlayerView& view, Size size, const TextMeasure& measure) {
    const Theme& theme = themeOf(view.look.light, view.look.contrast);
    const Time position = pictureTime(timeline, view.position, view.look.reducedMotion);
    Screen screen{{size, theme.background, {}}, {}, 1};
    DrawList& list = screen.picture;
    const PlayerWords words = playerWords(timeline, position);
    const PlayerLayout layout = layoutPlayer(size, !view.notice.empty());
    const Paper paper{list, theme, measure, layout.unit, layout.text};

    if (asksForHelp(timeline, position)) {
        drawHelp(paper, timeline, view, layout);
        return screen;
    }
    drawFigurePart(list, timeline, position, view, theme, layout.picture);
    if (view.ember) {
        drawEmber(paper, words, layout);
        // A number that stands still must be seen to be meant, all the more when nobody asked for it.
        drawPause(paper, view.pause, layout.picture);
        screen.targets.push_back({{0, 0, size.width, size.height}, action::Touch{}});
        return screen;
    }
    drawHeader(paper, words, view.muted, layout.header);
    drawNotice(paper, view.notice, layout.notice);
    if (words.advice) {
        drawAdvice(paper, words, layout);
    } else {
        const double share = timeline.displayAt(position).share;
        drawRing(paper, {share, words.number, words.unit, view.pause != PauseShown::none}, layout.ring);
        drawWords(paper, words, layout);
    }
    drawFoot(paper, words, layout);
    drawStrip(paper, timeline, position, layout.strip);
    drawKeyHints(paper, hintsFor(timeline.at(position), view), layout.hints);
    drawPause(paper, view.pause, layout.picture);
    screen.targets.push_back({layout.picture, action::Pause{}});
    const double reach = layout.strip.height;
    screen.targets.push_back(
        {{layout.strip.x, layout.strip.y - reach / 2, layout.strip.width, layout.strip.height + reach},
         action::Seek{}});
    return screen;
}

} // namespace unknot
