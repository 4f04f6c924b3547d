#include "application/state.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time dimsAfter = seconds(40);

template <typename AnyState>
auto playedIn(AnyState& state) -> decltype(&*state.interrupted) {
    if (auto* player = state.template baseIf<base::Player>()) return &player->session;
    if (auto* cramp = state.template baseIf<base::Cramp>()) return &cramp->session;
    return nullptr;
}

template <typename AnyState>
auto heardIn(AnyState& state) -> decltype(&*state.interrupted) {
    auto* help = state.template topIf<overlay::Help>();
    if (help && help->reading) return &*help->reading;
    auto* settings = state.template topIf<overlay::Settings>();
    if (settings && settings->sample) return &*settings->sample;
    auto* done = state.template baseIf<base::Done>();
    if (done && !done->left) return &done->session;
    return state.played();
}

} // namespace

void Page::turn(int by) {
    number = std::max(number + by, 0);
    if (count) number = std::min(number, *count - 1);
}

ScreenId State::screenId() const {
    if (!covered()) return baseId();
    return static_cast<ScreenId>(std::variant_size_v<Base> + overlays.back().what.index());
}

const Session* State::played() const { return playedIn(*this); }
Session* State::played() { return playedIn(*this); }
const Session* State::heard() const { return heardIn(*this); }
Session* State::heard() { return heardIn(*this); }

bool State::finding() const {
    const auto* home = baseIf<base::Home>();
    return home && !covered() && home->cards.on();
}

Light State::light() const {
    const auto* done = baseIf<base::Done>();
    const Session* session = done ? &done->session : played();
    return lightFor(settings(), session ? session->timeline()->light() : LightMode::automatic, hour);
}

std::string State::notice(Time now) const {
    std::string text = notices.at(now);
    return text.empty() && soundMissing ? "No sound device." : text;
}

bool State::asksForDay(Time now) const { return light() == Light::night && notices.holds(dayQuestion, now); }

std::string State::leadAtEnd() const {
    const Session* session = played();
    if (!session) return "";
    const Segment& segment = session->segment();
    return advisesHelp(segment) ? segment.say : "";
}

// After Eased the stage still lasts a moment, but the finish no longer advises to get help.
std::optional<Time> State::leftCrampAt() const {
    const auto* done = baseIf<base::Done>();
    if (!done || !done->cramp || !done->left) return std::nullopt;
    const Session& session = done->session;
    if (!mayEase(session.segment()) || !advisesHelp(session.timeline()->segments().back())) return std::nullopt;
    return session.position() - session.segment().easingSince;
}

std::optional<Time> State::idleSince() const {
    const auto* done = baseIf<base::Done>();
    if (!done || covered()) return std::nullopt;
    return std::max(done->since, lastInput);
}

double State::dim(Time now) const {
    const auto since = idleSince();
    if (light() == Light::day || !since) return 0;
    return std::clamp(inSeconds(now - *since - dimsAfter) / inSeconds(leavesAfter - dimsAfter), 0.0, 1.0);
}

} // namespace unknot
