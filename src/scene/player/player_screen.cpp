#include "scene/player/player_screen.hpp"

#include "figure/figure_at.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/parts/instruction_words.hpp"
#include "scene/parts/key_hints.hpp"
#include "scene/parts/pause_banner.hpp"
#include "scene/parts/ring.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/player/ember.hpp"
#include "scene/player/player_header.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_words.hpp"
#include "scene/player/strip.hpp"
#include "scene/player/words_block.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

void drawFoot(const DrawContext& context, const PlayerWords& words, const PlayerLayout& layout) {
    const double size = std::floor(20 * layout.unscaledText);
    const double least = std::floor(16 * context.unscaledText());
    const TextStyle quiet{size, least, Weight::regular, context.theme.quietInk};
    Box next = layout.next;
    if (words.caption.empty() && words.cautionText.empty()) next.width = layout.caption.right() - next.x;
    context.putLine(words.next, quiet, next, 0);
    const TextStyle spoken{size, least, Weight::regular, context.theme.ink};
    const std::string caption = words.caption.empty() ? "" : "“" + words.caption + "”";
    context.putLine(caption, spoken, layout.caption, layout.wordsBeside ? 0 : 0.5);
}

/// With `longest`, every key that this routine ever has, with its longest words, so that the rows keep their places.
std::vector<KeyHint> keysFor(const Timeline& timeline, Time position, const PlayerView& view, bool longest) {
    const auto& segments = timeline.segments();
    using condition::when;
    const condition::Conditions present =
        longest ? when(std::ranges::any_of(segments, mayEase), condition::eases)
                : conditionsOf(timeline.at(position)) | when(view.look.light == Light::night, condition::night);
    KeyHints keys({ScreenId::player, present | when(view.routineWaits, condition::resumes) |
                                         when(longest || view.pause == PauseCause::none, condition::runs) |
                                         when(longest || view.muted, condition::muted) |
                                         when(view.look.focus.has_value(), condition::focused)});
    for (const Action& action : {Action{action::Resume{}}, Action{action::Repeat{}}, Action{action::TogglePause{}},
                                 Action{action::Ease{}}, Action{action::Skip{-1}}, Action{action::Skip{1}},
                                 Action{action::Lengthen{lengthenBy}}, Action{action::ToggleMute{}}})
        keys.add(action);
    keys.add(action::ToggleLight{}, (present & condition::eases) != 0 ? KeyRank::spare : KeyRank::usual);
    for (const Action& action : {Action{action::OpenHelp{}}, Action{action::OpenSettings{}}, Action{action::Back{}}})
        keys.add(action);
    keys.add(action::ToggleFullScreen{}, KeyRank::spare);
    keys.add(action::StartCramp{}, KeyRank::urgent);
    return keys.all();
}

/// The urgent key keeps its words.
std::vector<KeyHint> withoutWords(std::vector<KeyHint> keys) {
    for (KeyHint& key : keys)
        if (key.rank != KeyRank::urgent) key.words.clear();
    return keys;
}

/// Draws the player screen's parts with their targets.
class Player {
public:
    Player(const Timeline& timeline, const PlayerView& view, Screen& screen, const TextMeasure& measure)
        : m_timeline(timeline), m_view(view), m_screen(screen),
          m_position(pictureTime(timeline, view.position, view.look.reducedMotion)),
          m_words(playerWords(timeline, m_position)), m_keys(roomForKeys(measure)),
          m_layout(layoutPlayer(screen.picture.size, layoutInput())), m_context(contextOf(screen, view.look, measure)) {
        // Without a picture, the pause banner has no place either.
        if (m_layout.picture.height > 0 || view.pause == PauseCause::none) return;
        m_notice = stateWords(view.pause, view.muted, view.notice);
        m_layout = layoutPlayer(screen.picture.size, layoutInput());
    }

    void draw() {
        Figure figure = figureAt(m_timeline, m_position, m_view.look.reducedMotion);
        figure.moment.outlineOnly = m_view.ember;
        drawFigure(m_screen.picture, figure, m_context.theme, m_layout.picture);
        if (m_view.ember) return drawEmbers();
        drawHeader(m_context, m_words, m_view.muted && m_notice == m_view.notice, m_layout.header);
        drawNotice(m_context, m_notice, m_layout.notice);
        drawPanel();
        drawFoot(m_context, m_words, m_layout);
        putKeys();
        drawStrip(m_context, m_timeline, m_position, m_layout.strip);
        // The strip takes no focus: keys skip instead of seeking.
        m_screen.targets.push_back({m_layout.stripTouch, action::Seek{}, false});
        if (m_layout.picture.height > 0) drawPause(m_context, m_view.pause, m_layout.picture);
        // A click on the picture pauses too. The picture has no frame of its own, so its focus shows on the pause key.
        if (m_timeline.at(m_position).kind() != SegmentKind::finish && m_layout.picture.height > 0)
            m_screen.targets.push_back({m_layout.picture, action::TogglePause{}});
    }

private:
    PlayerLayoutInput layoutInput() const {
        return {!m_notice.empty(), m_view.look.textScale, m_keys.longest.height()};
    }

    struct Keys {
        KeyRows longest; ///< Of all keys that the routine ever has.
        bool words = true;
    };

    /// In a low window with large text, keys that need more than one row lose their words first.
    Keys roomForKeys(const TextMeasure& measure) const {
        const Size size = m_screen.picture.size;
        const double plain = textUnitOf(size, 1);
        std::vector<KeyHint> keys = keysFor(m_timeline, m_position, m_view, true);
        const KeyRows usual(measure, keys, keysWidth(size), unitOf(size), plain);
        if (m_view.look.textScale <= 1 || usual.rows() == 1 || usual.height() < size.height * 0.12) return {usual};
        return {{measure, withoutWords(std::move(keys)), keysWidth(size), unitOf(size), plain, 1}, false};
    }

    KeyRows presentRows() const {
        const Size size = m_screen.picture.size;
        std::vector<KeyHint> keys = keysFor(m_timeline, m_position, m_view, false);
        if (!m_keys.words) keys = withoutWords(std::move(keys));
        return {m_context.measure, std::move(keys), keysWidth(size), unitOf(size), m_keys.longest.text()};
    }

    void putKeys() { presentRows().put(m_context, m_layout.keys); }

    void drawPanel() {
        if (m_words.advice) return drawAdvice(m_context, m_words, m_layout);
        const double share = m_timeline.counterAt(m_position).share;
        drawRing(m_context, {share, m_words.number, m_words.unit, m_view.pause != PauseCause::none}, m_layout.ring);
        drawWords(m_context, m_words, m_layout);
    }

    void drawEmbers() {
        drawEmber(m_context, m_words, m_layout);
        // The banner shows that the number stands still on purpose, above all after an automatic pause.
        if (m_layout.picture.height > 0) drawPause(m_context, m_view.pause, m_layout.picture);
        const Size size = m_screen.picture.size;
        m_screen.targets.push_back({{0, 0, size.width, size.height}, action::Activity{}});
    }

    const Timeline& m_timeline;
    const PlayerView& m_view;
    Screen& m_screen;
    Time m_position;
    PlayerWords m_words;
    std::string m_notice = m_view.notice;
    Keys m_keys;
    PlayerLayout m_layout;
    DrawContext m_context;
};

/// The help card replaces everything else, by night too, and stays as long as the person reads.
Screen helpAtEnd(const Timeline& timeline, const PlayerView& view, Size size, const TextMeasure& measure) {
    HelpView help;
    help.look = view.look;
    help.reason = timeline.segments().back().say;
    help.page = view.page;
    help.notice = stateWords(view.pause, view.muted, view.notice);
    return helpScreen(help, size, measure);
}

} // namespace

bool asksForHelp(const Timeline& timeline, Time position) { return advisesHelp(timeline.at(position)); }

bool forbidsEmber(const Timeline& timeline, Time position) {
    return asksForHelp(timeline, position) || timeline.at(position).firstTime;
}

Screen playerScreen(const Timeline& timeline, const PlayerView& view, Size size, const TextMeasure& measure) {
    if (asksForHelp(timeline, view.position)) return helpAtEnd(timeline, view, size, measure);
    Screen screen = blankScreen(view.look, size);
    Player(timeline, view, screen, measure).draw();
    return screen;
}

} // namespace unknot
