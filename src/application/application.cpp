#include "application/application.hpp"

#include "application/help_words.hpp"
#include "application/transitions.hpp"

#include <algorithm>

namespace unknot {
namespace {

// Reads or writes the files at once. A text for the clipboard waits for the window.
struct EffectRunner {
    Host& host;
    std::optional<std::string>& copied;

    Answer operator()(const effect::Save& request) const {
        host.save(request.settings);
        return answer::Saved{host.takeSaveFault()};
    }
    Answer operator()(const effect::ReadCards& request) const {
        const auto& routineOverrides = request.routineOverrides;
        return answer::CardsRead{request, request.all ? host.allCards(routineOverrides) : host.cards(routineOverrides)};
    }
    Answer operator()(const effect::ReadRoutine& request) const {
        return answer::RoutineRead{request.id, host.routine(request.id, request.routineOverrides)};
    }
    Answer operator()(const effect::ReadCramp& request) const {
        return answer::CrampRead{request.muscle, host.cramp(request.muscle, request.routineOverrides)};
    }
    Answer operator()(const effect::ReadWarmPack& request) const {
        return answer::WarmPackRead{host.warmPack(request.routineOverrides)};
    }
    Answer operator()(const effect::MakeRoutine& request) const {
        return answer::RoutineMade{host.makeRoutine(request.title)};
    }
    Answer operator()(const effect::OpenEditor& request) const {
        return answer::EditorOpened{host.openInEditor(request.file)};
    }
    Answer operator()(const effect::ReadNewVersion& request) const {
        return answer::NewVersionRead{request.file, host.newVersion(request.file, request.routineOverrides)};
    }
    Answer operator()(const effect::LookAtFiles& request) const {
        return answer::FilesSeen{request.path, host.lookAt(request.path)};
    }
    Answer operator()(const effect::Copy& request) const {
        copied = request.text;
        return answer::Saved{};
    }
    Answer operator()(const effect::RememberDone& request) const {
        host.rememberDone(request.routine);
        return answer::Saved{};
    }
};

} // namespace

Application::Application(Host& host, LaunchOptions options, Time now)
    : m_host(host), m_state({options.stored, options.overrides, options.muted}, options.speed, now, host.hour()) {
    const ActionTime time{now, host.hour()};
    m_state.crampedSide = options.crampedSide;
    showAfterCramp(m_state, std::move(options.notice));
    const Action first = options.cramp ? Action{action::StartCramp{*options.cramp}} : Action{action::GoHome{}};
    if (options.routine)
        showPlayer(m_state, std::move(*options.routine), time, options.from);
    else
        perform(unknot::handle(m_state, first, time), time);
    m_state.hasInput = false; // The start is no input.
    if ((options.routine || options.cramp) && m_state.showsNote()) showAfterCramp(m_state, healthNotice());
    advance(now);
}

void Application::begin(Time now) {
    if (Session* session = m_state.activeSession()) session->begin(now);
    m_state.notices.begin(now);
    m_state.lastInput = now;
}

void Application::advance(Time now) {
    const ActionTime time{now, m_state.hour};
    perform(unknot::advance(m_state, now), time);
    if (std::string fault = m_host.takeSaveFault(); !fault.empty())
        perform(unknot::handle(m_state, answer::Saved{std::move(fault)}, time), time);
}

void Application::handle(const Action& action, Time now) {
    advance(now);
    const ActionTime time{now, m_host.hour()};
    perform(unknot::handle(m_state, action, time), time);
    advance(now);
}

void Application::perform(const Effects& effects, ActionTime time) {
    for (const Effect& effect : effects)
        perform(unknot::handle(m_state, std::visit(EffectRunner{m_host, m_copied}, effect), time), time);
}

void Application::focusOn(std::optional<Action> target, Time now) {
    advance(now);
    recordActivity(m_state, now);
    m_state.page().focus = std::move(target);
}

void Application::observe(Time audible, Time at) {
    if (Session* session = m_state.audibleSession()) session->observe(audible, at);
}

void Application::tellFault(std::string sentence) { showAfterCramp(m_state, std::move(sentence)); }

void Application::setPages(int pages) {
    m_state.page().count = std::max(pages, 1);
    m_state.page().turn(0);
}

} // namespace unknot
