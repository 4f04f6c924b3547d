#include "scene/view.hpp"

#include "application/help_words.hpp"
#include "application/spoken_routines.hpp"
#include "scene/player/ember.hpp"
#include "scene/window_title.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time dimStep = seconds(1);

// The view of the help card, which marks the part being read aloud, changes at most this often.
constexpr Time readingStep = milliseconds(250);

Look lookOf(const State& state) {
    const Settings settings = state.settings();
    Look look;
    look.light = state.light();
    look.contrast = settings.highContrast ? Contrast::high : Contrast::usual;
    look.textScale = settings.textScale / 100.0;
    look.reducedMotion = settings.reducedMotion;
    look.focus = state.focus();
    return look;
}

PauseCause pauseOf(const Session& session) {
    if (session.pause().person) return PauseCause::person;
    return session.pause().automatic ? PauseCause::automatic : PauseCause::none;
}

// Makes each screen's view from the screen's own data.
struct Content {
    const State& state;
    Time lastActivity, now;

    CurrentView operator()(const base::Home& home) const {
        HomeView view;
        view.cards = home.cards.cards();
        view.finding = home.cards.isActive();
        view.filter = home.cards.text();
        view.filterSelected = home.cards.isSelected();
        view.newRoutineFound = home.cards.offersNewRoutine();
        view.page = state.page().number;
        view.note = state.showsNote();
        view.hour = state.hour;
        return view;
    }

    CurrentView operator()(const base::Player& player) const {
        auto view = timelineView<PlayerView>(player.session);
        view.content.routineWaits = state.interrupted.has_value();
        // Without sound, the words are only on the screen. A notice of the file is there for the person who saved it.
        if (state.soundWaits() || !state.watch.fault.empty()) view.content.ember = false;
        return view;
    }

    CurrentView operator()(const base::Cramp& cramp) const {
        const Session& session = cramp.session;
        auto view = timelineView<CrampView>(session);
        view.content.muscle = cramp.muscle;
        // Until a cramp eases, the person needs the whole screen, even without any input.
        if (mayEase(session.segment()) || state.soundWaits()) view.content.ember = false;
        view.content.asks = cramp.awaitsAnswer() && !cramp.seemsAsleep();
        if (cramp.seemsAsleep()) view.content.ember = true;
        return view;
    }

    CurrentView operator()(const base::Done& done) const {
        DoneView view;
        view.title = done.session.timeline()->title();
        view.holdTotals = done.session.holdTotals().totals();
        view.ending = done.ending();
        view.afterCramp = done.cramp.has_value();
        view.fromHome = state.homeIsBehind;
        view.leftCrampTime = state.leftCrampTime();
        if (state.interrupted) view.resumed = state.interrupted->timeline()->title();
        view.dim = state.dim(now);
        return view;
    }

    CurrentView operator()(const overlay::Help& help) const {
        HelpView view;
        view.reason = help.reason;
        view.reading = help.reading.has_value();
        if (help.reading) view.level = helpLevelAt(*help.reading->timeline(), help.reading->position());
        view.page = state.page().number;
        return view;
    }

    CurrentView operator()(const overlay::Settings&) const {
        return SettingsView{{}, state.settings(), state.page().number, {}};
    }
    CurrentView operator()(const overlay::Mistakes& mistakes) const {
        return MistakesView{{}, mistakes.card, state.page().number, {}};
    }
    CurrentView operator()(const overlay::NewRoutine& made) const {
        return NewRoutineView{{}, made.made, made.card, made.editorFault, {}};
    }
    CurrentView operator()(const overlay::RoutineTitle& asked) const {
        return RoutineTitleView{{}, asked.title.text(), asked.title.isSelected(), {}};
    }

    // The part that the views of the player and of a cramp share.
    template <typename View>
    TimelineView<View> timelineView(const Session& session) const {
        const auto timeline = session.timeline();
        View content;
        content.position = pictureTime(*timeline, session.position(), state.settings().reducedMotion);
        content.pause = pauseOf(session);
        content.muted = state.preferences.muted();
        content.ember = isEmber(state.light(), lastActivity, now) && !forbidsEmber(*timeline, session.position());
        content.page = state.page().number;
        return {timeline, content};
    }
};

template <typename View>
View& commonPart(View& view) {
    return view;
}

template <typename View>
View& commonPart(TimelineView<View>& view) {
    return view.content;
}

// The time on the timeline until a session's next picture; none while it stands still.
std::optional<Time> untilNextPicture(const State& state) {
    const auto* help = state.topIf<overlay::Help>();
    const bool reads = help && help->reading;
    const bool plays = state.activeSession() && !state.covered();
    const Session* session = plays ? state.activeSession() : state.audibleSession();
    if (!session || !session->running() || !(reads || plays)) return std::nullopt;
    const Time position = session->position();
    if (reads) return readingStep * (position / readingStep + 1) - position;
    return nextPictureTime(*session->timeline(), position, state.settings().reducedMotion) - position;
}

std::string named(const std::string& screen) { return screen + " - Unknot"; }

struct Title {
    std::string operator()(const HomeView&) const { return "Unknot"; }
    std::string operator()(const DoneView& view) const { return view.title + " - done"; }
    std::string operator()(const HelpView&) const { return named(helpTitle()); }
    std::string operator()(const SettingsView&) const { return named("Settings"); }
    std::string operator()(const MistakesView& view) const { return named(view.card.title); }
    std::string operator()(const NewRoutineView& view) const { return named(newRoutineHeading(view)); }
    std::string operator()(const RoutineTitleView&) const { return named("A new routine"); }
    std::string operator()(const TimelineView<CrampView>& view) const {
        if (view.content.asks) return view.timeline->title() + " - is it easing?";
        return windowTitle(*view.timeline, view.content.position);
    }

    template <typename View>
    std::string operator()(const TimelineView<View>& view) const {
        return windowTitle(*view.timeline, view.content.position);
    }
};

struct Layout {
    const Size size;
    const TextMeasure& measure;

    Screen operator()(const HomeView& view) const { return homeScreen(view, size, measure); }
    Screen operator()(const TimelineView<PlayerView>& view) const {
        return playerScreen(*view.timeline, view.content, size, measure);
    }
    Screen operator()(const TimelineView<CrampView>& view) const {
        return crampScreen(*view.timeline, view.content, size, measure);
    }
    Screen operator()(const DoneView& view) const { return doneScreen(view, size, measure); }
    Screen operator()(const HelpView& view) const { return helpScreen(view, size, measure); }
    Screen operator()(const SettingsView& view) const { return settingsScreen(view, size, measure); }
    Screen operator()(const MistakesView& view) const { return mistakesScreen(view, size, measure); }
    Screen operator()(const NewRoutineView& view) const { return newRoutineScreen(view, size, measure); }
    Screen operator()(const RoutineTitleView& view) const { return routineTitleScreen(view, size, measure); }
};

} // namespace

CurrentView viewOf(const State& state, Time lastActivity, Time now) {
    const Content content{state, lastActivity, now};
    CurrentView view =
        state.covered() ? std::visit(content, state.overlays.back().content) : std::visit(content, state.base.content);
    std::visit(
        [&](auto& each) {
            commonPart(each).look = lookOf(state);
            commonPart(each).notice = state.notice(now);
        },
        view);
    return view;
}

std::optional<Time> nextViewAt(const State& state, Time lastActivity, Time now) {
    std::optional<Time> next = state.notices.ends();
    const auto at = [&](Time time) { next = next ? std::min(*next, time) : time; };
    if (const auto until = untilNextPicture(state)) at(now + fromSeconds(inSeconds(*until) / state.speed));
    if (state.light() == Light::night && !isEmber(state.light(), lastActivity, now)) at(lastActivity + emberAfter);
    if (state.dim(now) > 0) at(now + dimStep);
    if (!state.watchedPath().empty()) at(state.watch.nextLook);
    return next;
}

Screen screenOf(const CurrentView& view, Size size, const TextMeasure& measure) {
    return std::visit(Layout{size, measure}, view);
}

std::string titleOf(const CurrentView& view) { return std::visit(Title{}, view); }

} // namespace unknot
