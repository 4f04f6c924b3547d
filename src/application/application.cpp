#include "application/application.hpp"

#include "application/help_words.hpp"
#include "application/transitions.hpp"

#include <algorithm>

namespace unknot {

Application::Application(Host& host, Start start, Time now)
    : m_host(host), m_state({start.stored, start.overrides, start.muted}, start.speed, now, host.hour()) {
    const Moment moment{now, host.hour()};
    m_state.crampedSide = start.crampedSide;
    sayAfterCramp(m_state, std::move(start.notice));
    const Action first = start.cramp ? Action{action::Cramp{*start.cramp}} : Action{action::Home{}};
    if (start.routine)
        showPlayer(m_state, std::move(*start.routine), moment, start.from);
    else
        perform(unknot::take(m_state, first, moment), moment);
    if ((start.routine || start.cramp) && m_state.showsNote()) sayAfterCramp(m_state, healthNotice());
    advance(now);
}

void Application::begin(Time now) {
    if (Session* session = m_state.played()) session->begin(now);
    m_state.notices.begin(now);
    m_state.lastInput = now;
}

void Application::take(const Action& action, Time now) {
    advance(now);
    const Moment moment{now, m_host.hour()};
    perform(unknot::take(m_state, action, moment), moment);
    advance(now);
}

void Application::perform(const Effects& effects, Moment moment) {
    for (const Effect& effect : effects)
        perform(unknot::take(m_state, unknot::perform(effect, m_host), moment), moment);
}

void Application::focusOn(std::optional<Action> target, Time now) {
    advance(now);
    stir(m_state, now);
    m_state.page().focus = std::move(target);
}

void Application::observe(Time audible, Time at) {
    if (Session* session = m_state.heard()) session->observe(audible, at);
}

void Application::setPages(int pages) {
    m_state.page().count = std::max(pages, 1);
    m_state.page().turn(0);
}

} // namespace unknot
