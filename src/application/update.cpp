#include "application/update.hpp"

#include "application/transitions.hpp"
#include "session/sleep_question.hpp"

#include <algorithm>

namespace unknot {
namespace {

void endIfOver(std::optional<Session>& read) {
    if (read && read->isOver()) read.reset();
}

// A cramp that did not ease ends with the advice to get help. It stays until the person leaves.
void finishIfOver(State& state, Time now, Effects& effects) {
    const Session* session = state.activeSession();
    if (session && session->isOver() && !advisesHelp(session->segment())) showDone(state, false, now, effects);
}

void askIfDue(State& state, Time now) {
    auto* cramp = state.baseIf<base::Cramp>();
    if (!cramp || cramp->question) return;
    const Session& session = cramp->session;
    const auto at = sleepQuestionAt(*session.timeline(), session.lastInput());
    if (!at || session.position() < *at || !mayEase(session.segment())) return;
    auto routine = std::make_shared<const Routine>(sleepQuestionRoutine(session.timeline()->title()));
    cramp->question = base::Question{*at, Session(std::move(routine), now, Time{0}, state.speed)};
}

// Notices would cover the instructions of a cramp.
void showDeferred(State& state, Time now) {
    if (state.baseIf<base::Cramp>()) return;
    for (std::string& text : state.deferredNotices)
        state.notices.showLater(std::move(text), faultTime, now);
    state.deferredNotices.clear();
}

void watchFiles(State& state, Time now, Effects& effects) {
    const std::string path = state.watchedPath();
    if (path.empty()) return;
    if (state.watch.path != path) state.watch = {path, now};
    if (now < state.watch.nextLook) return;
    state.watch.nextLook = now + fileWatchInterval;
    effects.emplace_back(effect::LookAtFiles{path});
}

} // namespace

Effects advance(State& state, Time now) {
    Effects effects;
    for (Session* session : {state.activeSession(), state.audibleSession()})
        if (session) session->advance(now);
    if (auto* help = state.topIf<overlay::Help>()) endIfOver(help->reading);
    if (auto* settings = state.topIf<overlay::Settings>()) endIfOver(settings->sample);
    state.notices.advance(now);
    askIfDue(state, now);
    finishIfOver(state, now, effects);
    watchFiles(state, now, effects);
    showDeferred(state, now);
    // An interrupted routine keeps the window open: closing would lose it while the person sleeps.
    const auto idle = state.idleSince();
    if (state.light() == Light::night && !state.interrupted && idle && now - *idle >= doneTimeout) state.leaving = true;
    return effects;
}

void recordInput(State& state, Time now) {
    state.lastInput = std::max(state.lastInput, now);
    state.hasInput = true;
    auto* cramp = state.baseIf<base::Cramp>();
    if (cramp && cramp->awaitsAnswer()) cramp->question->answered = cramp->session.position();
}

void recordActivity(State& state, Time now) {
    recordInput(state, now);
    for (Session* session : {state.activeSession(), state.audibleSession()})
        if (session) session->apply(command::Activity{}, now);
}

} // namespace unknot
