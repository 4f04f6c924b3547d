#include "application/transitions.hpp"

#include <algorithm>

namespace unknot {
namespace {

// A shorter try must not take the first place from the routine of every night.
constexpr Time leastDone = seconds(10);

} // namespace

void begin(State& state, Base base, ActionTime time) {
    state.base = {std::move(base)};
    state.overlays.clear();
    state.hour = time.hour;
}

effect::ReadCards readCards(const State& state, std::string mistakesOf) {
    const auto* home = state.baseIf<base::Home>();
    return {state.routineOverrides(), std::move(mistakesOf), home && home->hasAll};
}

void showHome(State& state, ActionTime time, Effects& effects) {
    if (state.interrupted) rememberDone(*state.interrupted, effects);
    state.interrupted.reset();
    state.homeIsBehind = true;
    begin(state, base::Home{}, time);
    effects.emplace_back(readCards(state));
}

void showPlayer(State& state, Routine routine, ActionTime time, Time from) {
    Session session(std::make_shared<const Routine>(std::move(routine)), time.now, from, state.speed);
    begin(state, base::Player{std::move(session)}, time);
}

void showCramp(State& state, CrampMuscle muscle, Routine routine, ActionTime time) {
    if (auto* player = state.baseIf<base::Player>(); player && !state.interrupted) {
        player->session.apply(command::Cover{}, time.now);
        state.interrupted = std::move(player->session);
    }
    Session session(std::make_shared<const Routine>(std::move(routine)), time.now, Time{0}, state.speed);
    begin(state, base::Cramp{std::move(session), muscle}, time);
}

void showDone(State& state, bool leftEarly, Time now, Effects& effects) {
    if (auto* player = state.baseIf<base::Player>()) {
        rememberDone(player->session, effects);
        state.base = {base::Done{std::move(player->session), std::nullopt, leftEarly, now}};
    } else if (auto* cramp = state.baseIf<base::Cramp>()) {
        const bool mayHaveSlept = cramp->question && cramp->question->isLate();
        state.base = {base::Done{std::move(cramp->session), cramp->muscle, leftEarly, now, mayHaveSlept}};
    }
}

void rememberDone(const Session& session, Effects& effects) {
    const std::string& file = session.routine()->file;
    Time held{};
    for (const HoldTotal& total : session.holdTotals().totals())
        held += total.time;
    if (!file.empty() && held >= leastDone) effects.emplace_back(effect::RememberDone{file});
}

void open(State& state, Overlay overlay) {
    auto& overlays = state.overlays;
    const auto same = std::ranges::find_if(
        overlays, [&](const Layer<Overlay>& layer) { return layer.content.index() == overlay.index(); });
    if (same == overlays.end()) {
        overlays.push_back({std::move(overlay)});
        return;
    }
    overlays.erase(same + 1, overlays.end());
    overlays.back().content = std::move(overlay);
}

void openHelp(State& state, std::string reason) {
    if (!state.topIf<overlay::Help>()) open(state, overlay::Help{std::move(reason)});
}

// Only a routine waits under an overlay. A cramp goes on.
void applyCover(State& state, Time now) {
    for (std::size_t i = 0; i + 1 < state.overlays.size(); ++i) {
        if (auto* help = std::get_if<overlay::Help>(&state.overlays[i].content)) help->reading.reset();
        if (auto* settings = std::get_if<overlay::Settings>(&state.overlays[i].content)) settings->sample.reset();
    }
    auto* player = state.baseIf<base::Player>();
    if (!player || player->session.pause().covered == state.covered()) return;
    const Command command = state.covered() ? Command{command::Cover{}} : Command{command::Uncover{}};
    player->session.apply(command, now);
    // The settings may have changed meanwhile.
    if (const auto words = state.settings().words; words && !state.covered())
        player->session.apply(command::ChangeWords{*words}, now);
}

void focusFirstCard(State& state) {
    const auto* home = state.baseIf<base::Home>();
    if (!home) return;
    const CardFilter& found = home->cards;
    std::optional<Action> first;
    if (!found.cards().empty())
        first = action::OpenCard{found.cards().front().id};
    else if (!found.text().empty() && found.offersNewRoutine())
        first = action::NewRoutine{};
    state.base.page.focus = std::move(first);
}

void showAfterCramp(State& state, std::string text) {
    auto& waiting = state.deferredNotices;
    if (!text.empty() && std::ranges::find(waiting, text) == waiting.end()) waiting.push_back(std::move(text));
}

} // namespace unknot
