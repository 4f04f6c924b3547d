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
#include "scene/player/player_fit.hpp"
#include "scene/player/player_header.hpp"
#include "scene/player/player_words.hpp"
#include "scene/player/strip.hpp"
#include "scene/player/words_block.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// The next stretch and the line just spoken, smaller than the instruction.
void drawFoot(const DrawContext& context, const PlayerWords& words, const FittedPlayer& fitted) {
    const PlayerLayout& layout = fitted.layout;
    const double size = std::min(std::floor(20 * layout.outer), fitted.instruction);
    const double least = std::floor(18 * context.unscaledText());
    const TextStyle quiet{size, least, Weight::regular, context.theme.quietInk};
    const TextStyle spoken{size, least, Weight::regular, context.theme.ink};
    const std::string caption = words.caption.empty() ? "" : "“" + words.caption + "”";
    Box next = layout.next;
    if (layout.caption.width <= 0 && !caption.empty()) {
        context.putWords(caption, spoken, next, 0, 2);
        return;
    }
    if (caption.empty() && layout.caption.width > 0) next.width = layout.caption.right() - next.x;
    context.putWords(words.next, quiet, next, 0, 2);
    context.putWords(caption, spoken, layout.caption, layout.wordsBeside ? 0 : 0.5, 2);
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
          m_words(playerWords(timeline, m_position)), m_context(sessionContextOf(screen, view.look, measure)),
          m_keys(roomForKeys()), m_fitted(fitted(noticeHeight())) {
        // Without a picture, the pause banner has no place either.
        if (layout().picture.height > 0 || view.pause == PauseCause::none) return;
        m_notice = stateWords(view.pause, view.muted, view.notice);
        m_fitted = fitted(noticeHeight());
    }

    void draw() {
        Figure figure = figureAt(m_timeline, m_position, m_view.look.reducedMotion);
        figure.moment.outlineOnly = m_view.ember;
        m_head = headIn(figure, layout().picture);
        drawFigure(m_screen.picture, figure, m_context.theme, layout().picture);
        if (m_view.ember) return drawEmbers();
        const bool muted = m_view.muted && m_notice == m_view.notice;
        drawHeader(m_context, m_words, muted, layout(), m_fitted.instruction);
        m_context.putMiddle(notice(), layout().notice, 0);
        drawPanel();
        drawFoot(m_context, m_words, m_fitted);
        putKeys();
        drawStrip(m_context, m_timeline, m_position, layout().strip);
        // The strip takes no focus: keys skip instead of seeking.
        m_screen.targets.push_back({layout().stripTouch, action::Seek{}, false});
        drawPause(m_context, m_view.pause, layout().picture, m_head);
        putPictureTarget();
    }

private:
    const PlayerLayout& layout() const { return m_fitted.layout; }
    Size size() const { return m_screen.picture.size; }

    TextBlock notice() const { return noticeBlock(m_context, m_notice, keysWidth(size())); }
    double noticeHeight() const { return std::ceil(notice().height()); }

    FittedPlayer fitted(double notice) const {
        const PlayerLayoutInput input{notice, m_view.look.textScale, m_keys.longest.height()};
        return fitPlayer(m_timeline, m_position, size(), input, m_keys.longest.size(), m_context.measure);
    }

    struct Keys {
        KeyRows longest; ///< Of all keys that the routine ever has.
        bool words = true;
    };

    KeyRows rowsOf(std::vector<KeyHint> keys, double text, int most) const {
        return {
            m_context.measure, std::move(keys), {keysWidth(size()), most, size().height * 0.2}, unitOf(size()), text};
    }

    /// If large text leaves the keys too small, they lose their words.
    Keys roomForKeys() const {
        const double plain = sessionTextUnitOf(size(), 1), outer = outerTextUnitOf(size(), m_view.look.textScale);
        const int most = isLargeText(m_view.look.textScale) ? 3 : 2;
        std::vector<KeyHint> keys = keysFor(m_timeline, m_position, m_view, true);
        const KeyRows usual = rowsOf(keys, outer, most);
        if (!isLargeText(m_view.look.textScale) || usual.text() >= 1.4 * plain) return {usual};
        const KeyRows bare = rowsOf(withoutWords(std::move(keys)), outer, most);
        return bare.text() > 1.2 * usual.text() ? Keys{bare, false} : Keys{usual};
    }

    void putKeys() {
        std::vector<KeyHint> keys = keysFor(m_timeline, m_position, m_view, false);
        if (!m_keys.words) keys = withoutWords(std::move(keys));
        rowsOf(std::move(keys), m_keys.longest.text(), m_keys.longest.rows()).put(m_context, layout().keys);
    }

    /// A click on the picture pauses too. A notice may take room from the picture, and takes none from this target.
    /// The picture has no frame of its own, so its focus shows on the pause key.
    void putPictureTarget() {
        if (m_timeline.at(m_position).kind() == SegmentKind::finish) return;
        const Box target = m_notice.empty() ? layout().picture : fitted(0).layout.picture;
        if (target.height > 0) m_screen.targets.push_back({target, action::TogglePause{}});
    }

    void drawPanel() {
        if (m_words.advice) return drawAdvice(m_context, m_words, layout());
        const double share = m_timeline.counterAt(m_position).share;
        drawRing(m_context, {share, m_words.number, m_words.unit, m_view.pause != PauseCause::none}, layout().ring);
        drawWords(m_context, m_words, layout(), m_fitted.instruction);
    }

    void drawEmbers() {
        drawEmber(m_context, m_words, layout());
        // The banner shows that the number stands still on purpose, above all after an automatic pause.
        drawPause(m_context, m_view.pause, layout().picture, m_head);
        m_screen.targets.push_back({{0, 0, size().width, size().height}, action::Activity{}});
    }

    const Timeline& m_timeline;
    const PlayerView& m_view;
    Screen& m_screen;
    Time m_position;
    PlayerWords m_words;
    std::string m_notice = m_view.notice;
    DrawContext m_context;
    Keys m_keys;
    FittedPlayer m_fitted;
    Box m_head; ///< Of the figure.
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
