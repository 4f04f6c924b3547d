#include "scene/screen_of.hpp"

#include "scene/cramp_screen.hpp"
#include "scene/done.hpp"
#include "scene/ember_time.hpp"
#include "scene/help_screen.hpp"
#include "scene/home.hpp"
#include "scene/mistakes.hpp"
#include "scene/new_routine.hpp"
#include "scene/player.hpp"
#include "scene/settings_sheet.hpp"

#include "application/help_reading.hpp"

namespace unknot {
namespace {

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

class ScreenMaker {
public:
    ScreenMaker(const Application& application, Size size, const TextMeasure& measure, Time lastStir, Time now)
        : m_application(application), m_size(size), m_measure(measure), m_lastStir(lastStir), m_now(now),
          m_look(lookOf(application)), m_notice(application.notice(now)) {}

    Screen home() const {
        HomeView view;
        view.look = m_look;
        view.cards = m_application.cards();
        view.finding = m_application.finding();
        view.filter = m_application.filter();
        view.newRoutineFound = m_application.offersNewRoutine();
        view.page = m_application.page();
        view.note = m_application.showsNote();
        view.hour = m_application.hour();
        view.notice = m_notice;
        return homeScreen(view, m_size, m_measure);
    }

    Screen player(const Session& session) const {
        PlayerView view;
        view.look = m_look;
        view.position = session.position();
        view.pause = pauseOf(session);
        view.muted = m_application.muted();
        view.ember = sinks(session);
        view.notice = m_notice;
        view.page = m_application.page();
        view.routineWaits = m_application.mayResume();
        return playerScreen(*session.timeline(), view, m_size, m_measure);
    }

    Screen cramp(const Session& session) const {
        CrampView view;
        view.look = m_look;
        view.position = session.position();
        view.muscle = m_application.crampMuscle();
        view.pause = pauseOf(session);
        view.muted = m_application.muted();
        // While it lasts the person needs all of it, however long nothing was pressed.
        view.ember = sinks(session) && !mayEase(session.timeline()->at(session.position()));
        view.notice = m_notice;
        view.page = m_application.page();
        return crampScreen(*session.timeline(), view, m_size, m_measure);
    }

    Screen done() const {
        DoneView view;
        view.look = m_look;
        const Finished finished = m_application.finished();
        view.title = finished.title;
        view.held = finished.held;
        view.afterCramp = finished.cramp;
        view.fromHome = m_application.fromHome();
        view.leftCrampAt = m_application.leftCrampAt();
        if (m_application.mayResume()) view.resumed = m_application.resumed();
        view.dim = m_application.dim(m_now);
        view.notice = m_notice;
        return doneScreen(view, m_size, m_measure);
    }

    Screen help() const {
        HelpView view;
        view.look = m_look;
        view.lead = m_application.helpLead();
        view.reading = m_application.reading();
        if (const Session* session = m_application.session(); session != nullptr && view.reading)
            view.level = levelRead(*session->timeline(), session->position());
        view.page = m_application.page();
        view.notice = m_notice;
        return helpScreen(view, m_size, m_measure);
    }

    Screen settings() const {
        const SettingsView view{m_look, m_application.settings(), m_application.page(), m_notice};
        return settingsScreen(view, m_size, m_measure);
    }

    Screen mistakes(const Card& card) const {
        return mistakesScreen({m_look, &card, m_application.page(), m_notice}, m_size, m_measure);
    }

    Screen newRoutine() const { return newRoutineScreen({m_look, m_application.made(), m_application.madeCard(), m_notice}, m_size, m_measure); }

private:
    bool sinks(const Session& session) const {
        return isEmber(m_look.light, m_lastStir, m_now) && !mustStayWhole(*session.timeline(), session.position());
    }

    const Application& m_application;
    Size m_size;
    const TextMeasure& m_measure;
    Time m_lastStir, m_now;
    Look m_look;
    std::string m_notice;
};

} // namespace

Screen screenOf(const Application& application, Size size, const TextMeasure& measure, Time lastStir, Time now) {
    const ScreenMaker make(application, size, measure, lastStir, now);
    const Session* session = application.played();
    switch (application.showing()) {
    case Showing::player:
        if (session != nullptr) return make.player(*session);
        break;
    case Showing::cramp:
        if (session != nullptr) return make.cramp(*session);
        break;
    case Showing::done:
        return make.done();
    case Showing::help:
        return make.help();
    case Showing::settings:
        return make.settings();
    case Showing::mistakes:
        if (application.mistaken() != nullptr) return make.mistakes(*application.mistaken());
        break;
    case Showing::newRoutine:
        return make.newRoutine();
    case Showing::home:
        break;
    }
    return make.home();
}

} // namespace unknot
