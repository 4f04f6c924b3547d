#include "scene/view.hpp"

#include "application/help_reading.hpp"
#include "application/help_words.hpp"
#include "scene/ember_time.hpp"
#include "scene/window_title.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time dimStep = seconds(1);

// The help card marks the part that is read.
constexpr Time readingStep = milliseconds(250);

Look lookOf(const Application& application) {
    const Settings settings = application.settings();
    Look look;
    look.light = application.light();
    look.contrast = settings.highContrast ? Contrast::high : Contrast::usual;
    look.textScale = settings.textScale / 100.0;
    look.reducedMotion = settings.reducedMotion;
    look.focus = application.focus();
    return look;
}

PauseShown pauseOf(const Session& session) {
    if (session.pause().person) return PauseShown::person;
    return session.pause().automatic ? PauseShown::automatic : PauseShown::none;
}

HomeView homeView(const Application& application) {
    HomeView view;
    view.cards = application.cards();
    view.finding = application.finding();
    view.filter = application.filter();
    view.newRoutineFound = application.offersNewRoutine();
    view.page = application.page();
    view.note = application.showsNote();
    view.hour = application.hour();
    return view;
}

// The part that the player and a cramp have in common.
template <typename Shown>
Played<Shown> playedView(const Application& application, const Session& session, Time lastActivity, Time now) {
    const auto timeline = session.timeline();
    Shown shown;
    shown.position = pictureTime(*timeline, session.position(), application.settings().reducedMotion);
    shown.pause = pauseOf(session);
    shown.muted = application.muted();
    shown.ember = isEmber(application.light(), lastActivity, now) && !mustStayWhole(*timeline, session.position());
    shown.page = application.page();
    return {timeline, shown};
}

Played<PlayerView> playerView(const Application& application, const Session& session, Time lastActivity, Time now) {
    auto view = playedView<PlayerView>(application, session, lastActivity, now);
    view.shown.routineWaits = application.mayResume();
    return view;
}

Played<CrampView> crampView(const Application& application, const Session& session, Time lastActivity, Time now) {
    auto view = playedView<CrampView>(application, session, lastActivity, now);
    view.shown.muscle = application.crampMuscle();
    // While it lasts the person needs all of it, however long nothing was pressed.
    if (mayEase(session.segment())) view.shown.ember = false;
    return view;
}

DoneView doneView(const Application& application, Time now) {
    DoneView view;
    const Finished finished = application.finished();
    view.title = finished.title;
    view.held = finished.held;
    view.afterCramp = finished.cramp;
    view.fromHome = application.fromHome();
    view.leftCrampAt = application.leftCrampAt();
    if (application.mayResume()) view.resumed = application.resumed();
    view.dim = application.dim(now);
    return view;
}

HelpView helpView(const Application& application) {
    HelpView view;
    view.lead = application.helpLead();
    view.reading = application.reading();
    if (const Session* session = application.session(); session && view.reading)
        view.level = levelRead(*session->timeline(), session->position());
    view.page = application.page();
    return view;
}

CurrentView contentOf(const Application& application, Time lastActivity, Time now) {
    const Session* session = application.played();
    switch (application.showing()) {
    case Showing::player:
        if (session) return playerView(application, *session, lastActivity, now);
        break;
    case Showing::cramp:
        if (session) return crampView(application, *session, lastActivity, now);
        break;
    case Showing::done:
        return doneView(application, now);
    case Showing::help:
        return helpView(application);
    case Showing::settings:
        return SettingsView{{}, application.settings(), application.page(), {}};
    case Showing::mistakes:
        if (application.mistaken()) return MistakesView{{}, *application.mistaken(), application.page(), {}};
        break;
    case Showing::newRoutine: {
        const Card* card = application.madeCard();
        return NewRoutineView{{}, application.made(), card ? std::optional(*card) : std::nullopt, {}};
    }
    case Showing::home:
        break;
    }
    return homeView(application);
}

template <typename Shown>
Shown& commonPart(Shown& view) {
    return view;
}

template <typename Shown>
Shown& commonPart(Played<Shown>& view) {
    return view.shown;
}

// How far off the next other picture of a session is; none while it stands still.
std::optional<Time> untilNextPicture(const Application& application) {
    const bool reads = application.showing() == Showing::help && application.reading();
    const bool plays = application.showing() == Showing::player || application.showing() == Showing::cramp;
    const Session* session = reads ? application.session() : plays ? application.played() : nullptr;
    if (!session || !session->running()) return std::nullopt;
    const Time position = session->position();
    if (reads) return readingStep * (position / readingStep + 1) - position;
    return nextPictureTime(*session->timeline(), position, application.settings().reducedMotion) - position;
}

std::string named(const std::string& screen) { return screen + " - Unknot"; }

struct Title {
    std::string operator()(const HomeView&) const { return "Unknot"; }
    std::string operator()(const DoneView& view) const { return view.title + " - done"; }
    std::string operator()(const HelpView&) const { return named(helpTitle()); }
    std::string operator()(const SettingsView&) const { return named("Settings"); }
    std::string operator()(const MistakesView& view) const { return named(view.card.title); }
    std::string operator()(const NewRoutineView&) const { return named("A new routine"); }

    template <typename Shown>
    std::string operator()(const Played<Shown>& view) const {
        return windowTitle(*view.timeline, view.shown.position);
    }
};

struct Layout {
    const Size size;
    const TextMeasure& measure;

    Screen operator()(const HomeView& view) const { return homeScreen(view, size, measure); }
    Screen operator()(const Played<PlayerView>& view) const {
        return playerScreen(*view.timeline, view.shown, size, measure);
    }
    Screen operator()(const Played<CrampView>& view) const {
        return crampScreen(*view.timeline, view.shown, size, measure);
    }
    Screen operator()(const DoneView& view) const { return doneScreen(view, size, measure); }
    Screen operator()(const HelpView& view) const { return helpScreen(view, size, measure); }
    Screen operator()(const SettingsView& view) const { return settingsScreen(view, size, measure); }
    Screen operator()(const MistakesView& view) const { return mistakesScreen(view, size, measure); }
    Screen operator()(const NewRoutineView& view) const { return newRoutineScreen(view, size, measure); }
};

} // namespace

CurrentView viewOf(const Application& application, Time lastActivity, Time now) {
    CurrentView view = contentOf(application, lastActivity, now);
    std::visit(
        [&](auto& each) {
            commonPart(each).look = lookOf(application);
            commonPart(each).notice = application.notice(now);
        },
        view);
    return view;
}

std::optional<Time> nextViewAt(const Application& application, Time lastActivity, Time now) {
    std::optional<Time> next = application.noticeEnds();
    const auto at = [&](Time time) { next = next ? std::min(*next, time) : time; };
    if (const auto until = untilNextPicture(application))
        at(now + fromSeconds(inSeconds(*until) / application.speed()));
    if (application.light() == Light::night && !isEmber(application.light(), lastActivity, now))
        at(lastActivity + emberAfter);
    if (application.dim(now) > 0) at(now + dimStep);
    return next;
}

Screen screenOf(const CurrentView& view, Size size, const TextMeasure& measure) {
    return std::visit(Layout{size, measure}, view);
}

std::string titleOf(const CurrentView& view) { return std::visit(Title{}, view); }

} // namespace unknot
