#include "scene/cramp/cramp_screen.hpp"

#include "application/bindings.hpp"
#include "application/help_words.hpp"
#include "figure/figure_at.hpp"
#include "scene/cramp/cramp_fit.hpp"
#include "scene/cramp/cramp_words.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/caution_box.hpp"
#include "scene/parts/key_cap.hpp"
#include "scene/parts/key_hints.hpp"
#include "scene/parts/pause_banner.hpp"
#include "scene/parts/ring.hpp"
#include "scene/parts/whole_words.hpp"
#include "scene/parts/window_unit.hpp"
#include "session/sleep_question.hpp"
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
          m_words(crampWords(timeline, m_position)), m_context(sessionContextOf(screen, view.look, measure)),
          m_outer(outerTextUnitOf(size(), view.look.textScale)), m_keys(keyRows()),
          m_fitted(fitCramp(timeline, m_position, size(), layoutInput(), m_keys.size(), measure)),
          m_layout(m_fitted.layout) {
        if (view.asks) m_fitted.instruction = questionSize();
    }

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
        drawPause(m_context, m_view.pause, m_layout.picture, m_head);
    }

private:
    Size size() const { return m_screen.picture.size; }

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

    /// Large text leaves the keys beside the title without their words if they would else stay small.
    KeyRows keyRows() const {
        const double unit = unitOf(size()), plain = sessionTextUnitOf(size(), 1);
        const KeyRoom room{size().width * 0.47, 1};
        const KeyRows usual(m_context.measure, keys(), room, unit, m_outer);
        if (!isLargeText(m_view.look.textScale) || usual.text() >= 1.4 * plain) return usual;
        std::vector<KeyHint> bare = keys();
        for (KeyHint& key : bare)
            key.words.clear();
        return {m_context.measure, std::move(bare), room, unit, m_outer};
    }

    CrampLayoutInput layoutInput() const {
        CrampLayoutInput input;
        input.textScale = m_view.look.textScale;
        input.keysWidth = std::ceil(m_keys.width()) + 1;
        input.keysHeight = m_keys.height();
        input.ring = !m_words.number.empty();
        input.caution = cautionWords(m_context.measure, m_words.cautionText);
        // Large words shrink in their tiles rather than take another row.
        const double unit = sessionTextUnitOf(size(), 1) * (isLargeText(m_view.look.textScale) ? 1.35 : 1);
        for (const Tile& tile : tiles())
            input.tileWidth =
                std::max(input.tileWidth, widthInTwoLines(m_context.measure, tile.button.words, 20 * unit) + 72 * unit);
        return input;
    }

    static double widthInTwoLines(const TextMeasure& measure, const std::string& words, double size) {
        double least = measure.width(words, size, Weight::semibold);
        for (std::size_t space = words.find(' '); space != std::string::npos; space = words.find(' ', space + 1))
            least = std::min(least, std::max(measure.width(words.substr(0, space), size, Weight::semibold),
                                             measure.width(words.substr(space + 1), size, Weight::semibold)));
        return least;
    }

    /// The size of the instruction. In the ember view it is a little smaller and thinner.
    double instruction() const { return m_view.ember ? std::floor(m_fitted.instruction * 0.85) : m_fitted.instruction; }

    /// No other text may be larger than the question.
    double questionSize() const {
        const double least = std::floor(std::min(m_fitted.instruction, 18 * m_context.unscaledText()));
        const TextStyle style{m_fitted.instruction, least, Weight::semibold, m_context.theme.ink};
        const Size room{m_layout.words.width, m_layout.words.height};
        return fitWords(m_context.measure, joinedLines(sleepQuestion()), style, room, 6).size;
    }

    /// A style around the instruction and never larger than it.
    TextStyle style(double size, Weight weight, Color color) const {
        const double wished = std::min(std::floor(size * m_layout.outer), instruction());
        return {wished, std::floor(std::min(wished, 18 * m_context.unscaledText())), weight, color};
    }

    void drawFigurePart() {
        Figure figure = figureAt(m_timeline, m_position, m_view.look.reducedMotion);
        figure.moment.outlineOnly = m_view.ember;
        m_head = headIn(figure, m_layout.picture);
        drawFigure(m_screen.picture, figure, m_context.theme, m_layout.picture);
    }

    void drawTop() {
        const Theme& theme = m_context.theme;
        std::string quiet = m_view.muted ? "Muted. " : "";
        quiet += m_view.notice.empty() ? m_words.quiet : m_view.notice;
        TextStyle quietly = style(22, Weight::regular, theme.quietInk);
        const Box title = m_layout.title, below = m_layout.quiet;
        const TextBlock block = fitWords(m_context.measure, quiet, quietly, {below.width, below.height}, 2);
        const bool isWhole = block.lines.empty() || !block.lines.back().ends_with("…");
        // A long notice takes the title's place too until it goes, so that it can be read whole.
        if (!isWhole && !m_view.notice.empty()) {
            quietly.least = std::floor(12 * m_context.unscaledText());
            m_context.putWords(quiet, quietly, {title.x, title.y, title.width, below.bottom() - title.y}, 0, 5);
            return;
        }
        m_context.putMiddle(block, below, 0);
        const std::string side = m_words.side.empty() ? "" : ", " + m_words.side;
        m_context.putLine(m_words.title + side, style(crampTitleUnits, Weight::semibold, theme.ink), title, 0);
    }

    void drawInstruction() {
        const double size = instruction();
        const TextStyle lit{size, std::floor(std::min(size, 18 * m_context.unscaledText())),
                            m_view.ember ? Weight::regular : Weight::semibold, m_context.theme.ink};
        const std::string words = joinedLines(m_view.asks ? sleepQuestion() : m_words.lines);
        m_context.putWords(words, lit, m_layout.words, 0.5, 6);
    }

    void drawTheRing() {
        const Box box = m_layout.ring;
        if (box.width > box.height) return drawNumberAlone(m_context, m_words.number, m_words.unit, box);
        drawRing(m_context, {m_timeline.counterAt(m_position).share, m_words.number, m_words.unit, stands()}, box);
    }

    struct EasingColors {
        Color fill, line, ink;
    };

    /// The main target is the brightest on the screen; by night only until the cramp eases. In the ember view it is
    /// dim.
    EasingColors easingColors() const {
        const Theme& theme = m_context.theme;
        if (m_view.ember) return {theme.background, edgeColor(theme), theme.quietInk};
        if (!m_words.eased) return {theme.urgent, urgentEdgeColor(theme), theme.onUrgent};
        if (m_view.look.light == Light::night) return {theme.panel, theme.accent, theme.ink};
        return {theme.accent, theme.accent, theme.onAccent};
    }

    /// "It has eased." stands in place of "It is easing": the second click of a double click must not press "Done".
    void drawGood() {
        const Color ink = m_view.ember ? m_context.theme.quietInk : m_context.theme.ink;
        m_context.putWords("It has eased.", style(36, Weight::semibold, ink), m_layout.easing, 0.5, 1);
    }

    void putEasing() {
        if (hasJustEased(m_timeline, m_view.position)) return drawGood();
        const bool eased = m_words.eased;
        const auto [fill, line, ink] = easingColors();
        const Box box = m_layout.easing;
        const double radius = std::round(std::min(26 * m_context.unit, box.height / 3));
        m_context.add(RoundedBox{box, radius, fill, std::max(1.0, std::round(2 * m_context.unit)), line});
        const double inset = std::round(box.width * 0.06);
        const Box words{box.x + inset, box.y + box.height * 0.08, box.width - 2 * inset, box.height * 0.5};
        m_context.putWords(eased ? "Done" : "It is easing", style(36, Weight::semibold, ink), words, 0.5, 1);
        const Box below{words.x, words.bottom(), words.width, box.height * 0.36};
        m_context.putWords("press " + nameOf(Key::space) + ", or click", style(20, Weight::regular, ink), below, 0.5,
                           1);
        putTarget(m_context, box, radius, eased ? Action{action::Back{}} : Action{action::Ease{}});
    }

    void putTiles() {
        const DrawContext outer = m_context.withText(std::min(m_layout.outer, m_fitted.instruction / 24));
        const std::vector<Tile> all = tiles();
        for (std::size_t i = 0; i < all.size(); ++i)
            putButton(outer, all[i].button, m_layout.tiles[i], all[i].action);
    }

    void drawFoot() {
        drawCaution(m_context, m_words.cautionText, style(22, Weight::semibold, {}).size, m_layout.caution);
        m_context.putWords(m_words.next, style(20, Weight::regular, m_context.theme.quietInk), m_layout.next, 0, 2);
    }

    void drawEmbers() {
        drawInstruction();
        if (!m_words.number.empty()) drawNumber(m_context, m_words.number, m_layout.ring);
        putEasing();
        putHelpInTheDark();
        drawPause(m_context, m_view.pause, m_layout.picture, m_head);
    }

    /// Help stays in sight as long as the cramp lasts.
    void putHelpInTheDark() {
        const Tile help = tiles().back();
        const Box box = m_layout.tiles.back();
        const double cap = std::round(std::min(box.height * 0.66, 34 * m_layout.outer));
        const double inset = std::round(box.width * 0.07);
        const Box key{box.x + inset, std::round(box.y + (box.height - cap) / 2),
                      keyCapWidth(m_context, help.button.key, cap), cap};
        drawKeyCap(m_context, help.button.key, key, m_context.theme.quietInk, edgeColor(m_context.theme));
        const double left = key.right() + std::round(cap * 0.35);
        m_context.putWords(help.button.words, style(22, Weight::regular, m_context.theme.quietInk),
                           {left, box.y, box.right() - inset - left, box.height}, 0, 2);
        putTarget(m_context, box, std::round(box.height / 3), help.action);
    }

    const Timeline& m_timeline;
    const CrampView& m_view;
    Screen& m_screen;
    Time m_position;
    CrampWords m_words;
    DrawContext m_context;
    double m_outer; ///< The unit of the text around the instruction.
    KeyRows m_keys;
    FittedCramp m_fitted;
    const CrampLayout& m_layout;
    Box m_head; ///< Of the figure.
};

/// The advice in place of the help card, which would light up the room of a person who sleeps.
Screen adviceInTheDark(const Timeline& timeline, const CrampView& view, Size size, const TextMeasure& measure) {
    Screen screen = blankScreen(view.look, size);
    const DrawContext context = sessionContextOf(screen, view.look, measure);
    const double margin = std::round(size.width * 0.12), row = std::round(size.height * 0.17);
    double top = std::round((size.height - 3 * row) / 2);
    const auto put = [&](const std::string& words, double units, Color color) {
        const double least = std::floor(14 * context.unscaledText());
        const TextStyle style{std::floor(units * context.text), least, Weight::regular, color};
        context.putWords(words, style, {margin, top, size.width - 2 * margin, row}, 0.5, 4);
        top += row;
    };
    put("You did not say whether it eased.", 22, context.theme.quietInk);
    put(timeline.at(view.position).say, 30, context.theme.ink);
    put("Press any key for the signs to get help for.", 22, context.theme.quietInk);
    screen.targets.push_back({{0, 0, size.width, size.height}, action::Activity{}});
    return screen;
}

} // namespace

Screen crampScreen(const Timeline& timeline, const CrampView& view, Size size, const TextMeasure& measure) {
    const bool helps = asksForHelp(timeline, view.position);
    if (helps && view.ember) return adviceInTheDark(timeline, view, size, measure);
    if (helps)
        return playerScreen(timeline, {view.look, view.position, view.pause, view.muted, false, view.notice, view.page},
                            size, measure);
    Screen screen = blankScreen(view.look, size);
    CrampPainter(timeline, view, screen, measure).draw();
    return screen;
}

} // namespace unknot
