#include "scene/home/home_screen.hpp"

#include "application/bindings.hpp"
#include "application/card_filter.hpp"
#include "application/help_words.hpp"
#include "scene/home/find_field.hpp"
#include "scene/home/home_layout.hpp"
#include "scene/home/notice_bar.hpp"
#include "scene/home/routine_card.hpp"
#include "scene/home/warning_mark.hpp"
#include "scene/pages/page_frame.hpp"
#include "scene/pages/pager.hpp"
#include "scene/parts/button.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/parts/focus.hpp"
#include "scene/parts/key_cap.hpp"
#include "scene/parts/whole_words.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

std::string greetingAt(int hour) {
    if (hour >= 5 && hour < 12) return "Good morning";
    return hour >= 12 && hour < 18 ? "Good afternoon" : "Good evening";
}

bool filtering(const HomeView& view) { return view.finding || !view.filter.empty(); }

class HomePage {
public:
    HomePage(const HomeView& view, Size size, const TextMeasure& measure)
        : m_view(view), m_theme(themeOf(view.look.light, view.look.contrast)), m_greeting(greetingAt(view.hour)),
          m_layout(layoutHome(size, view.look.textScale, parts(measure))), m_screen(blankScreen(view.look, size)),
          m_context(sessionContextOf(m_screen, view.look, measure)) {
        m_screen.pages = m_layout.pages;
    }

    Screen made() {
        putCramp();
        putCards();
        if (m_layout.pager.height > 0) putPager(m_context, m_layout.page, m_layout.pages, m_layout.pager);
        putHeader();
        putFoot();
        return std::move(m_screen);
    }

private:
    bool offersNewRoutine() const { return !filtering(m_view) || m_view.newRoutineFound; }

    HomeLayoutInput parts(const TextMeasure& measure) const {
        HomeLayoutInput parts;
        parts.places = static_cast<int>(m_view.cards.size()) + (offersNewRoutine() ? 1 : 0);
        parts.page = m_view.page;
        parts.largeFirst = !filtering(m_view) && !m_view.cards.empty() && m_view.cards.front().daysSinceDone;
        parts.greetingWidth = measure.width(m_greeting, 100, Weight::semibold) * drawnWidthTolerance / 100;
        return parts;
    }

    double leastText() const { return std::floor(18 * m_context.unscaledText()); }

    TextStyle style(double size, Weight weight, Color color) const {
        return {std::floor(size * m_context.text), leastText(), weight, color};
    }

    void putCramp() {
        const Box box = m_layout.cramp;
        const double radius = std::round(26 * m_layout.unit);
        const double line = std::max(1.0, std::round(2 * m_layout.unit));
        m_screen.picture.shapes.push_back(RoundedBox{box, radius, m_theme.urgent, line, urgentEdgeColor(m_theme)});
        const double inset = std::round(40 * m_layout.unit), air = std::round(box.height * 0.1);
        const Box inner{box.x + inset, box.y + air, box.width - 2 * inset, box.height - 2 * air};
        const double share = std::round(inner.height * 0.62);
        double width = inner.width;
        if (!m_view.finding) {
            const double cap = std::round(inner.height * 0.6);
            drawKeyCap(m_context, keyFor(action::StartCramp{}, here()),
                       {inner.right() - cap, std::round(box.y + (box.height - cap) / 2), cap, cap}, m_theme.onUrgent,
                       m_theme.onUrgent);
            width -= cap + inset;
        }
        m_context.putWords("Cramp now", style(48, Weight::bold, m_theme.onUrgent), {inner.x, inner.y, width, share}, 0,
                           1);
        const std::string keys = " Press " + keyFor(action::StartCramp{}, here()) + "; then 1 to " +
                                 std::to_string(crampMuscles) + " change the muscle.";
        const Box below{inner.x, inner.y + share, width, inner.height - share};
        const TextStyle quiet = style(23, Weight::regular, m_theme.onUrgent);
        std::string words = "Starts at once, with the calf.";
        const double most = width / drawnWidthTolerance;
        if (!m_view.finding && m_context.measure.width(words + keys, quiet.least, quiet.weight) <= most) words += keys;
        m_context.putWords(words, quiet, below, 0, 1);
        putTarget(m_context, box, radius, action::StartCramp{});
    }

    void putCards() {
        const std::size_t count = m_view.cards.size();
        std::vector<CardHeading> headings, large;
        for (std::size_t i = 0; i < m_layout.places.size(); ++i) {
            const std::size_t which = static_cast<std::size_t>(m_layout.first) + i;
            const Box box = m_layout.places[i];
            const bool isLarge = i == 0 && m_layout.isFirstLarge;
            if (which < count) {
                const Card& card = m_view.cards[which];
                const CardHeading heading = drawRoutineCard(
                    m_context, card, {keyOf(which), warningsKeyOf(card), editKeyOf(card)}, box, isLarge);
                (isLarge ? large : headings).push_back(heading);
                putCardTarget(box, action::OpenCard{card.id});
                putWarningsTarget(heading.mark, box, action::ShowWarnings{card.id});
            } else {
                const std::string key = count == 0 && m_view.finding ? keyOf(which) : "";
                headings.push_back(drawNewRoutineCard(m_context, key, box));
                putCardTarget(box, action::NewRoutine{});
            }
        }
        putHeadings(m_context, large);
        putHeadings(m_context, headings);
        if (count == 0 && !offersNewRoutine()) putNoMatch();
    }

    void putCardTarget(Box box, Action action) {
        putTarget(m_context, box, cardRadius(m_context), std::move(action));
        m_screen.targets.back().onPage = true;
    }

    /// The mark's target reaches beyond the mark, because a finger is larger.
    void putWarningsTarget(Box mark, Box card, Action action) {
        if (mark.height <= 0) return;
        putTarget(m_context, mark, warningMarkRadius(mark), std::move(action));
        const double side = std::ceil(leastTarget * m_layout.unit);
        const double width = std::max(mark.width, side), height = std::max(mark.height, side);
        const double x = mark.x + (mark.width - width) / 2, y = mark.y + (mark.height - height) / 2;
        Target& target = m_screen.targets.back();
        target.onPage = true;
        target.box = {std::clamp(x, card.x, card.right() - width), std::clamp(y, card.y, card.bottom() - height), width,
                      height};
    }

    /// The key acts on one card, so only this card names it.
    std::string warningsKeyOf(const Card& card) const {
        const Card* shown = cardWithWarnings(m_view.cards, m_view.look.focus);
        return shown == &card ? keyFor(action::ShowWarnings{}, here()) : "";
    }

    /// While something is typed, digits belong to the filter, and Enter opens the first card.
    std::string keyOf(std::size_t which) const {
        if (m_view.finding) return which == 0 && !m_view.filter.empty() ? nameOf(Key::enter) : "";
        return numberKeyFor(action::OpenCard{}, here(), which);
    }

    CardKey editKeyOf(const Card& card) const {
        if (!card.own || m_view.look.focus != Action{action::OpenCard{card.id}}) return {};
        const Binding* edit = bindingForMeaning(action::OpenEditor{}, here(condition::editable));
        return edit ? CardKey{nameOf(edit->keys.front()), std::string(edit->label)} : CardKey{};
    }

    void putNoMatch() {
        const Box box = m_layout.middle;
        Paragraphs text(m_context.measure, {box.width, box.height});
        text.add("No routine here has “" + m_view.filter + "” in its name.", 26 * m_context.text, Weight::semibold,
                 m_theme.ink, 0.6, 3);
        text.add(keyFor(action::Back{}, here()) + " shows all of them again.", 22 * m_context.text, Weight::regular,
                 m_theme.quietInk, 1, 2);
        text.put(m_screen.picture, box);
    }

    /// While something is typed, letters do not act as keys.
    KeyState here(condition::Conditions conditions = condition::none) const {
        return {ScreenId::home, conditions | condition::when(m_view.finding, condition::typing)};
    }

    void putHeader() {
        if (m_layout.greeting.width > 0)
            m_context.putWords(m_greeting, style(greetingSize, Weight::semibold, m_theme.ink), m_layout.greeting, 0, 1);
        putFindField(m_context, {m_view.filter, m_view.finding, m_view.filterSelected}, m_layout.find);
        putButton(m_context, {keyFor(action::OpenSettings{}, here()), "Settings", ""}, m_layout.settings,
                  action::OpenSettings{});
        putButton(m_context, {keyFor(action::OpenHelp{}, here()), "Help", ""}, m_layout.help, action::OpenHelp{});
    }

    /// A notice lies on a panel over the foot. It takes the place of the note, which returns after it.
    void putFoot() {
        const Box box = m_layout.foot;
        if (!m_view.notice.empty()) return putNotice(m_context, m_view.notice, box);
        if (m_view.note) {
            const NoticeButton button{"I have read this", action::DismissNote{}};
            return putNotice(m_context, healthNotice(), box, &button);
        }
        const TextBlock line = fitWords(m_context.measure, healthNotice(), style(19, Weight::regular, m_theme.quietInk),
                                        {box.width, box.height}, 2);
        if (!line.lines.empty() && !line.lines.back().ends_with("…")) m_context.putMiddle(line, box, 0);
    }

    const HomeView& m_view;
    const Theme& m_theme;
    std::string m_greeting;
    HomeLayout m_layout;
    Screen m_screen;
    DrawContext m_context;
};

} // namespace

Screen homeScreen(const HomeView& view, Size size, const TextMeasure& measure) {
    Screen screen = HomePage(view, size, measure).made();
    const Target* holder = view.look.focus ? focusedTarget(screen, view.look.focus) : nullptr;
    if (holder == nullptr || holder->action == *view.look.focus) return screen;
    // The focus was on another page and has passed to a target on this page, so this page must show it.
    HomeView here = view;
    here.look.focus = holder->action;
    return HomePage(here, size, measure).made();
}

} // namespace unknot
