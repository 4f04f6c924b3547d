#include "application/application.hpp"

#include "application/help_words.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time noticeTime = seconds(2);
constexpr Time firstNoticeTime = seconds(8); ///< For what nobody expects.

// By night, the done screen grows dark from the first of these on, and is left at the second.
constexpr Time dimsAfter = seconds(40);
constexpr Time leavesAfter = seconds(60);

} // namespace

Application::Application(Outside& outside, Start start, Time now)
    : m_outside(outside), m_choices(start.stored, start.overrides, start.muted), m_playing(start.speed),
      m_crampedSide(start.crampedSide), m_lastInput(now) {
    const bool begins = start.routine || start.cramp;
    sayAfterCramp(std::move(start.notice));
    if (start.routine)
        showPlayer(std::move(*start.routine), now, start.from);
    else if (start.cramp)
        startCramp(*start.cramp, now);
    else
        showHome(now);
    if (begins && showsNote()) sayAfterCramp(guidanceNote());
    sayWhatWaits(now);
}

void Application::begin(Time now) {
    m_playing.begin(now);
    m_notices.begin(now);
    m_lastInput = now;
}

void Application::advance(Time now) {
    m_playing.advance(now);
    m_notices.advance(now);
    finishWhatIsOver(now);
    sayWhatWaits(now);
    // What a cramp interrupted is not to be lost while the person sleeps.
    const bool leaves = m_light == Light::night && !mayResume();
    if (leaves && over() && now - *over() >= leavesAfter) m_leaving = true;
}

void Application::take(const Action& action, Time now) {
    advance(now);
    // A window that comes to the front is no sign that somebody sees it.
    const bool stirs = !std::holds_alternative<action::ComeBack>(action);
    if (stirs) m_lastInput = std::max(m_lastInput, now);
    // The pause key tells by itself what it means where only the machine paused.
    if (stirs && !std::holds_alternative<action::Pause>(action)) m_playing.stir(now);
    const Showing before = showing();
    const bool pressed = focus() == action;
    std::visit([&](const auto& asked) { on(asked, now); }, action);
    finishWhatIsOver(now);
    settle(now);
    sayWhatWaits(now);
    // Where keys have a meaning without the focus, they have it again; but a question is answered with the same press.
    if (pressed && !asksForDay(now) && showing() == before && (before == Showing::player || before == Showing::cramp))
        m_path.setFocus(std::nullopt);
}

void Application::focusOn(std::optional<Action> target, Time now) {
    advance(now);
    m_lastInput = std::max(m_lastInput, now);
    m_playing.stir(now);
    m_path.setFocus(std::move(target));
}

std::string Application::notice(Time now) const {
    std::string text = m_notices.at(now);
    return text.empty() && m_soundMissing ? "No sound device." : text;
}

std::optional<Time> Application::over() const {
    if (showing() != Showing::done) return std::nullopt;
    return std::max(m_doneSince, m_lastInput);
}

double Application::dim(Time now) const {
    if (m_light == Light::day || !over()) return 0;
    return std::clamp(inSeconds(now - *over() - dimsAfter) / inSeconds(leavesAfter - dimsAfter), 0.0, 1.0);
}

std::string Application::resumed() const {
    return m_playing.interrupted() ? m_playing.interrupted()->title : std::string{};
}

std::optional<Time> Application::leftCrampAt() const {
    const Session* left = m_playing.leftCramp();
    if (!left) return std::nullopt;
    return left->position() - left->segment().easingSince;
}

Wishes Application::wishes() const { return {settings().position, m_crampedSide}; }

// The hour is asked for when a screen begins and not at each frame, so that nothing turns day or night by itself.
void Application::light(LightWish wish) {
    m_lightWish = wish;
    m_hour = m_outside.hour();
    m_light = lightFor(settings(), wish, m_hour);
}

void Application::save(Time now) {
    const std::string fault = m_outside.save(m_choices.stored());
    if (!fault.empty()) m_notices.say(fault, firstNoticeTime, now);
}

void Application::sayAfterCramp(std::string text) {
    if (!text.empty() && std::ranges::find(m_waiting, text) == m_waiting.end()) m_waiting.push_back(std::move(text));
}

// Whoever has a cramp reads what to do, and what can wait waits.
void Application::sayWhatWaits(Time now) {
    if (plays(Showing::cramp)) return;
    for (std::string& text : m_waiting)
        m_notices.sayLater(std::move(text), firstNoticeTime, now);
    m_waiting.clear();
}

void Application::say(std::string text, Time now) { m_notices.say(std::move(text), noticeTime, now); }

// The card for help at the end of a cramp that did not ease stays until the person leaves it.
void Application::finishWhatIsOver(Time now) {
    const Session* session = m_playing.played();
    if (!session || !session->over() || advisesHelp(session->segment())) return;
    if (plays(Showing::player) || plays(Showing::cramp)) finish(now);
}

void Application::finish(Time now) {
    m_path.setBase(Showing::done);
    m_doneSince = now;
}

// A routine stands still under another screen; a cramp does not wait.
void Application::settle(Time now) {
    if (showing() != m_readingOn) m_playing.stopReading();
    if (plays(Showing::player)) m_playing.cover(m_path.covered(), now);
}

bool Application::reading() const { return m_playing.reading() && m_readingOn == Showing::help; }

std::string Application::leadAtEnd() const {
    const Session* session = m_playing.played();
    if (!session) return "";
    const Segment& segment = session->segment();
    return advisesHelp(segment) ? segment.say : "";
}

} // namespace unknot
