#include "application/application.hpp"

#include "application/help_words.hpp"
#include "application/transitions.hpp"

#include <algorithm>

namespace unknot {
namespace {

// Reads or writes the files at once.
struct EffectRunner {
    Host& host;

    Answer operator()(const effect::Save& asked) const { return answer::Saved{host.save(asked.settings)}; }
    Answer operator()(const effect::ReadCards& asked) const {
        return answer::CardsRead{asked, host.cards(asked.routineOverrides)};
    }
    Answer operator()(const effect::ReadRoutine& asked) const {
        return answer::RoutineRead{asked.id, host.routine(asked.id, asked.routineOverrides)};
    }
    Answer operator()(const effect::ReadCramp& asked) const {
        return answer::CrampRead{asked.muscle, host.cramp(asked.muscle, asked.routineOverrides)};
    }
    Answer operator()(const effect::ReadWarmth& asked) const {
        return answer::WarmthRead{host.warmth(asked.routineOverrides)};
    }
    Answer operator()(const effect::MakeRoutine&) const { return answer::RoutineMade{host.makeRoutine()}; }
};

} // namespace

Application::Application(Host& host, LaunchOptions start, Time now)
    : m_host(host), m_state({start.stored, start.overrides, start.muted}, start.speed, now, host.hour()) {
    const ActionTime moment{now, host.hour()};
    m_state.crampedSide = start.crampedSide;
    showAfterCramp(m_state, std::move(start.notice));
    const Action first = start.cramp ? Action{action::StartCramp{*start.cramp}} : Action{action::GoHome{}};
    if (start.routine)
        showPlayer(m_state, std::move(*start.routine), moment, start.from);
    else
        perform(unknot::handle(m_state, first, moment), moment);
    if ((start.routine || start.cramp) && m_state.showsNote()) showAfterCramp(m_state, healthNotice());
    advance(now);
}

void Application::begin(Time now) {
    if (Session* session = m_state.activeSession()) session->begin(now);
    m_state.notices.begin(now);
    m_state.lastInput = now;
}

void Application::handle(const Action& action, Time now) {
    advance(now);
    const ActionTime moment{now, m_host.hour()};
    perform(unknot::handle(m_state, action, moment), moment);
    advance(now);
}

void Application::perform(const Effects& effects, ActionTime moment) {
    for (const Effect& effect : effects)
        perform(unknot::handle(m_state, std::visit(EffectRunner{m_host}, effect), moment), moment);
}

void Application::focusOn(std::optional<Action> target, Time now) {
    advance(now);
    recordActivity(m_state, now);
    m_state.page().focus = std::move(target);
}

void Application::observe(Time audible, Time at) {
    if (Session* session = m_state.audibleSession()) session->observe(audible, at);
}

void Application::setPages(int pages) {
    m_state.page().count = std::max(pages, 1);
    m_state.page().turn(0);
}

} // namespace unknot
