#include "application/state.hpp"

#include "session/sleep_question.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time dimsAfter = seconds(40);

template <typename AnyState>
auto activeSessionIn(AnyState& state) -> decltype(&*state.interrupted) {
    if (auto* player = state.template baseIf<base::Player>()) return &player->session;
    if (auto* cramp = state.template baseIf<base::Cramp>()) return &cramp->session;
    return nullptr;
}

template <typename AnyState>
auto audibleSessionIn(AnyState& state) -> decltype(&*state.interrupted) {
    auto* help = state.template topIf<overlay::Help>();
    if (help && help->reading) return &*help->reading;
    auto* settings = state.template topIf<overlay::Settings>();
    if (settings && settings->sample) return &*settings->sample;
    auto* done = state.template baseIf<base::Done>();
    if (done && !done->leftEarly) return &done->session;
    auto* cramp = state.template baseIf<base::Cramp>();
    if (cramp && cramp->awaitsAnswer()) return &cramp->question->spoken;
    return state.activeSession();
}

} // namespace

bool base::Cramp::seemsAsleep() const {
    return awaitsAnswer() && (session.position() >= question->at + answerTime || session.isOver());
}

bool base::Question::isLate() const { return answered && *answered >= at + answerTime; }

SessionEnding base::Done::ending() const {
    const SessionEnding ending = endingOf(session, leftEarly);
    return mayHaveSlept && ending == SessionEnding::notEased ? SessionEnding::leftEarly : ending;
}

void Page::turn(int by) {
    number = std::max(number + by, 0);
    if (count) number = std::min(number, *count - 1);
}

ScreenId State::screenId() const {
    if (!covered()) return baseId();
    return static_cast<ScreenId>(std::variant_size_v<Base> + overlays.back().content.index());
}

const Session* State::activeSession() const { return activeSessionIn(*this); }
Session* State::activeSession() { return activeSessionIn(*this); }
const Session* State::audibleSession() const { return audibleSessionIn(*this); }
Session* State::audibleSession() { return audibleSessionIn(*this); }

const Session* State::controlledSession() const {
    const auto* cramp = baseIf<base::Cramp>();
    const Session* audible = audibleSession();
    return cramp && cramp->question && audible == &cramp->question->spoken ? &cramp->session : audible;
}

bool State::crampRuns() const {
    const auto* cramp = baseIf<base::Cramp>();
    return cramp && cramp->session.running() && !cramp->seemsAsleep();
}

// At another speed there is no sound to wait for.
bool State::soundWaits() const {
    return settings().someoneBeside && !hasInput && speed == 1 && audibleSession() && preferences.gain(light()) > 0;
}

double State::soundGain() const {
    if (settings().someoneBeside && !hasInput) return 0;
    const auto* cramp = baseIf<base::Cramp>();
    const bool asks = cramp && cramp->question && audibleSession() == &cramp->question->spoken;
    return preferences.gain(light()) * (asks ? questionGain : 1);
}

bool State::finding() const {
    const auto* home = baseIf<base::Home>();
    return home && !covered() && home->cards.isActive();
}

bool State::typing() const { return finding() || topIf<overlay::RoutineTitle>(); }

Light State::light() const {
    const auto* done = baseIf<base::Done>();
    const Session* session = done ? &done->session : activeSession();
    return lightFor(settings(), session ? session->timeline()->light() : LightMode::automatic, hour);
}

std::string State::watchedPath() const {
    if (const auto* page = topIf<overlay::NewRoutine>()) return page->made.file;
    if (const auto* mistakes = topIf<overlay::Mistakes>()) return mistakes->card.own ? mistakes->card.file : "";
    if (covered()) return "";
    if (const auto* home = baseIf<base::Home>()) return home->folder;
    const auto* player = baseIf<base::Player>();
    if (!player || player->session.isOver() || mayEase(player->session.segment())) return "";
    const auto routine = player->session.routine();
    return routine->own ? routine->file : "";
}

std::string State::editablePath() const {
    if (const auto* page = topIf<overlay::NewRoutine>()) return page->made.fault.empty() ? page->made.file : "";
    const Card* card = nullptr;
    if (const auto* mistakes = topIf<overlay::Mistakes>()) card = &mistakes->card;
    const auto* home = covered() ? nullptr : baseIf<base::Home>();
    if (home && focus())
        if (const auto* open = std::get_if<action::OpenCard>(&*focus())) card = home->cards.card(open->id);
    return card && card->own ? card->file : "";
}

// Home's note comes first, because the missing device may be missing for good.
std::string State::notice(Time now) const {
    const bool showsHomeNote = baseIf<base::Home>() && !covered() && showsNote();
    std::string text = notices.at(now);
    if (text.empty() && baseIf<base::Player>() && !covered()) text = watch.fault;
    if (text.empty() && soundMissing && !showsHomeNote) return "No sound device.";
    return text.empty() && soundWaits() ? soundHint : text;
}

bool State::asksForDay(Time now) const { return light() == Light::night && notices.isPending(dayQuestion, now); }

std::string State::helpReasonAtEnd() const {
    const Session* session = activeSession();
    if (!session) return "";
    const Segment& segment = session->segment();
    return advisesHelp(segment) ? segment.say : "";
}

// After Eased the stage still lasts a moment, but the finish no longer advises to get help.
std::optional<Time> State::leftCrampTime() const {
    const auto* done = baseIf<base::Done>();
    if (!done || !done->cramp || !done->leftEarly) return std::nullopt;
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
    return std::clamp(inSeconds(now - *since - dimsAfter) / inSeconds(doneTimeout - dimsAfter), 0.0, 1.0);
}

} // namespace unknot
