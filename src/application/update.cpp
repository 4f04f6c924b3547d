#include "application/update.hpp"

#include "application/transitions.hpp"

#include <algorithm>

namespace unknot {
namespace {

void endIfOver(std::optional<Session>& read) {
    if (read && read->over()) read.reset();
}

// A cramp that did not ease ends with the advice to get help. It stays until the person leaves.
void finishIfOver(State& state, Time now) {
    const Session* session = state.played();
    if (session && session->over() && !advisesHelp(session->segment())) showDone(state, false, now);
}

// Notices would cover the instructions of a cramp.
void sayWaiting(State& state, Time now) {
    if (state.baseIf<base::Cramp>()) return;
    for (std::string& text : state.waiting)
        state.notices.sayLater(std::move(text), faultTime, now);
    state.waiting.clear();
}

} // namespace

void advance(State& state, Time now) {
    for (Session* session : {state.played(), state.heard()})
        if (session) session->advance(now);
    if (auto* help = state.topIf<overlay::Help>()) endIfOver(help->reading);
    if (auto* settings = state.topIf<overlay::Settings>()) endIfOver(settings->sample);
    state.notices.advance(now);
    finishIfOver(state, now);
    sayWaiting(state, now);
    // An interrupted routine keeps the window open: closing would lose it while the person sleeps.
    const auto idle = state.idleSince();
    if (state.light() == Light::night && !state.interrupted && idle && now - *idle >= leavesAfter) state.leaving = true;
}

void stir(State& state, Time now) {
    state.lastInput = std::max(state.lastInput, now);
    for (Session* session : {state.played(), state.heard()})
        if (session) session->apply(command::Activity{}, now);
}

} // namespace unknot
