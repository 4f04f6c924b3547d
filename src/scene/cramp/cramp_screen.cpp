#include "scene/cramp/cramp_screen.hpp"

#include "application/bindings.hpp"
#include "application/help_words.hpp"
#include "figure/figure_at.hpp"
#include "scene/cramp/cramp_layout.hpp"
#include "scene/cramp/cramp_words.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/caution_box.hpp"
#include "scene/parts/key_cap.hpp"
#include "scene/parts/key_hints.hpp"
#include "scene/parts/pause_banner.hpp"
#include "scene/parts/ring.hpp"
#include "scene/parts/whole_words.hpp"
#include "scene/parts/window_unit.hpp"
#include "timeline/just_eased.hpp"

#include <cmath>

namespace unknot {

namespace {

struct Tile {
    Button button;
    Action action;
};

/// `chosen` is the muscle in treatment; none once it has eased.
std::vector<Tile> tilesOf(std::optional<CrampMuscle> chosen) {
    std::vector<Tile> tiles;
    for (int i = 0; i < crampMuscles; ++i) {
        const auto muscle = static_cast<CrampMuscle>(i);
        const ButtonKind kind = muscle == chosen ? ButtonKind::accent : ButtonKind::usual;
        std::string key = numberKeyFor(action::StartCramp{}, {ScreenId::cramp}, static_cast<std::size_t>(i));
        tiles.push_back({{std::move(key), tileOf(muscle), "", kind, false}, action::StartCramp{muscle}});
    }
    tiles.push_back({{keyFor(action::OpenHelp{}, {ScreenId::cramp}), helpTitle(), "", ButtonKind::usual, false},
                     action::OpenHelp{}});
    return tiles;
}

/// Draws the cramp screen's parts with their targets.
class CrampPainter {
public:
    CrampPainter(const Timeline& timeline, const CrampView& view, Screen& screen, const TextMeasure& measure)
        : m_timeline(timeline), m_view(view), m_screen(screen),
          m_position(pictureTime(timeline, view.position, view.look.reducedMotion)),
          m_words(crampWords(timeline, m_position)),
          m_keys(measure, keys(), screen.picture.size.width * 0.47, unitOf(screen.picture.size), smallText(), 1),
          m_layout(layoutCramp(screen.picture.size, layoutInput(measure))),
          m_context(contextOf(screen, view.look, measure)) {}

    void draw() {
        drawFigurePart();
        if (m_view.ember) return drawEmbers();
        drawTop();
        drawInstruction();
        if (!m_words.number.empty()) drawTheRing();
        putEasing();
        putTiles();
        drawFoot();
        m_keys.put(m_context, m_layout.keys);
        if (m_layout.picture.height > 0) drawPause(m_context, m_view.pause, m_layout.picture);
    }

private:
    std::vector<Tile> tiles() const { return tilesOf(m_words.eased ? std::nullopt : std::optional(m_view.muscle)); }

    bool stands() const { return m_view.pause != PauseCause::none; }

    std::vector<KeyHint> keys() const {
        using condition::when;
        KeyHints keys({ScreenId::cramp, when(!stands(), condition::runs) | when(m_view.muted, condition::muted) |
                                            when(m_view.look.light == Light::night, condition::night)});
        keys.add(action::TogglePause{});
        keys.add(action::ToggleMute{});
        keys.add(action::ToggleLight{}, KeyRank::spare);
        // Once it has eased, the large target is the way to leave.
        if (!m_words.eased) keys.add(action::Back{});
        return keys.all();
    }

    double textUnit() const { return textUnitOf(m_screen.picture.size, m_view.look.textScale); }

    /// The unit of the text around the instruction, which must not take the instruction's room.
    double smallText() const { return outerTextOf(m_screen.picture.size, m_view.look.textScale); }

    CrampLayoutInput layoutInput(const TextMeasure& measure) const {
        CrampLayoutInput input;
        input.textScale = m_view.look.textScale;
        input.keysWidth = std::ceil(m_keys.width()) + 1;
        input.keysHeight = m_keys.height();
        input.ring = !m_words.number.empty();
        if (!m_words.cautionText.empty())
            input.cautionWidth = cautionWidth(measure, m_words.cautionText, 22 * smallText());
        for (const Tile& tile : tiles())
            input.tileWidth = std::max(input.tileWidth, widthInTwoLines(measure, tile.button.words, 20 * smallText()) +
                                                            72 * smallText());
        return input;
    }

    static double widthInTwoLines(const TextMeasure& measure, const std::string& words, double size) {
        double least = measure.width(words, size, Weight::semibold);
        for (std::size_t space = words.find(' '); space != std::string::npos; space = words.find(' ', space + 1))
            least = std::min(least, std::max(measure.width(words.substr(0, space), size, Weight::semibold),
                                             measure.width(words.substr(space + 1), size, Weight::semibold)));
        return least;
    }

    TextStyle style(double size, double least, Weight weight, Color color) const {
        return {std::floor(size * m_context.text), std::floor(least * m_context.unscaledText()), weight, color};
    }

    TextStyle outerStyle(double size, double least, Weight weight, Color color) const {
        return {std::floor(size * m_layout.outer), std::floor(least * m_context.unscaledText()), weight, color};
    }

    void drawFigurePart() {
        Figure figure = figureAt(m_timeline, m_position, m_view.look.reducedMotion);
        figure.moment.outlineOnly = m_view.ember;
        drawFigure(m_screen.picture, figure, m_context.theme, m_layout.picture);
    }

    void drawTop() {
        const Theme& theme = m_context.theme;
        std::string quiet = m_view.muted ? "Muted. " : "";
        // Without a picture, the pause banner has no place.
        if (stands() && m_layout.picture.height <= 0) quiet = "Paused. " + quiet;
        quiet += m_view.notice.empty() ? m_words.quiet : m_view.notice;
        const TextStyle quietly = outerStyle(25, 14, Weight::regular, theme.quietInk);
        const Box title = m_layout.title, below = m_layout.quiet;
        const TextBlock block = fitWords(m_context.measure, quiet, quietly, {below.width, below.height}, 2);
        const bool isWhole = block.lines.empty() || !block.lines.back().ends_with("…");
        // A long notice takes the title's place too until it goes, so that it can be read whole.
        if (!isWhole && !m_view.notice.empty()) {
            m_context.putWords(quiet, quietly, {title.x, title.y, title.width, below.bottom() - title.y}, 0, 5);
            return;
        }
        m_context.putMiddle(block, below, 0);
        const std::string side = m_words.side.empty() ? "" : ", " + m_words.side;
        m_context.putLine(m_words.title + side, style(44, 22, Weight::semibold, theme.ink), title, 0);
    }

    void drawInstruction() {
        std::string joined;
        for (const std::string& line : m_words.lines)
            joined += (joined.empty() ? "" : "\n") + line;
        const Color ink = m_context.theme.ink;
        const TextStyle lit = m_view.ember ? style(32, 18, Weight::regular, ink) : style(38, 18, Weight::semibold, ink);
        m_context.putWords(joined, lit, m_layout.words, 0.5, 6);
    }

    void drawTheRing() {
        drawRing(m_context, {m_timeline.counterAt(m_position).share, m_words.number, m_words.unit, stands()},
                 m_layout.ring);
    }

    struct EasingColors {
        Color fill, line, ink;
    };

    /// The main target is the brightest on the screen; by night only until the cramp eases. In the ember view it is
    /// dim.
    EasingColors easingColors() const {
        const Theme& theme = m_context.theme;
        if (m_view.ember) return {theme.background, theme.line, theme.quietInk};
        if (!m_words.eased) return {theme.urgent, theme.urgent, theme.onUrgent};
        if (m_view.look.light == Light::night) return {theme.panel, theme.accent, theme.ink};
        return {theme.accent, theme.accent, theme.onAccent};
    }

    /// "Good." stands in place of "It is easing": the second click of a double click must not press "Done".
    void drawGood() {
        const Color ink = m_view.ember ? m_context.theme.quietInk : m_context.theme.ink;
        m_context.putWords("Good.", style(38, 20, Weight::semibold, ink), m_layout.easing, 0.5, 1);
    }

    void putEasing() {
        if (hasJustEased(m_timeline, m_view.position)) return drawGood();
        const bool eased = m_words.eased;
        const auto [fill, line, ink] = easingColors();
        const Box box = m_layout.easing;
        const double radius = std::round(std::min(26 * m_context.unit, box.height / 3));
        m_context.add(RoundedBox{box, radius, fill, std::max(1.0, std::round(2 * m_context.unit)), line});
        const double inset = std::round(box.width * 0.06);
        const Box words{box.x + inset, box.y + box.height * 0.1, box.width - 2 * inset, box.height * 0.46};
        m_context.putWords(eased ? "Done" : "It is easing", style(38, 20, Weight::semibold, ink), words, 0.5, 1);
        const Box below{words.x, words.bottom(), words.width, box.height * 0.32};
        m_context.putWords("press " + nameOf(Key::space) + ", or click", style(21, 14, Weight::regular, ink), below,
                           0.5, 1);
        putTarget(m_context, box, radius, eased ? Action{action::Back{}} : Action{action::Ease{}});
    }

    void putTiles() {
        const DrawContext outer = m_context.withText(m_layout.outer);
        const std::vector<Tile> all = tiles();
        for (std::size_t i = 0; i < all.size(); ++i)
            putButton(outer, all[i].button, m_layout.tiles[i], all[i].action);
    }

    void drawFoot() {
        PlayerLayout place;
        // drawCaution() uses at most half of the words' box, so the box is twice as high as the caution's place.
        const Box caution = m_layout.caution;
        place.words = {caution.x, caution.y - caution.height, caution.width, 2 * caution.height};
        const DrawContext outer = m_context.withText(m_layout.outer);
        drawCaution(outer, m_words.cautionText, false, place);
        m_context.putWords(m_words.next, outerStyle(20, 14, Weight::regular, m_context.theme.quietInk), m_layout.next,
                           0, 2);
    }

    void drawEmbers() {
        drawInstruction();
        if (!m_words.number.empty()) drawNumber(m_context, m_words.number, m_layout.ring);
        putEasing();
        putHelpInTheDark();
        if (m_layout.picture.height > 0) drawPause(m_context, m_view.pause, m_layout.picture);
    }

    /// Help stays in sight as long as the cramp lasts.
    void putHelpInTheDark() {
        const Tile help = tiles().back();
        const Box box = m_layout.tiles.back();
        const double cap = std::round(std::min(box.height * 0.5, 34 * smallText()));
        const double inset = std::round(box.width * 0.07);
        const Box key{box.x + inset, std::round(box.y + (box.height - cap) / 2),
                      keyCapWidth(m_context, help.button.key, cap), cap};
        drawKeyCap(m_context, help.button.key, key, m_context.theme.quietInk, m_context.theme.line);
        const double left = key.right() + std::round(cap * 0.35);
        m_context.putWords(help.button.words, style(22, 13, Weight::regular, m_context.theme.quietInk),
                           {left, box.y, box.right() - inset - left, box.height}, 0, 2);
        putTarget(m_context, box, std::round(box.height / 3), help.action);
    }

    const Timeline& m_timeline;
    const CrampView& m_view;
    Screen& m_screen;
    Time m_position;
    CrampWords m_words;
    KeyRows m_keys;
    CrampLayout m_layout;
    DrawContext m_context;
};

} // namespace

Screen crampScreen(const Timeline& timeline, const CrampView& view, Size size, const TextMeasure& measure) {
    if (asksForHelp(timeline, view.position))
        return playerScreen(timeline, {view.look, view.position, view.pause, view.muted, false, view.notice, view.page},
                            size, measure);
    Screen screen = blankScreen(view.look, size);
    CrampPainter(timeline, view, screen, measure).draw();
    return screen;
}

} // namespace unknot
