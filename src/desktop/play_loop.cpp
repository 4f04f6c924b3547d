#include "desktop/play_loop.hpp"

#include "desktop/wall_clock.hpp"
#include "scene/window_title.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace unknot {
namespace {

constexpr Time noticeTime = seconds(2);
constexpr double levelStep = 0.1;

// The window's own events come on another connection than those it sleeps on, and may be a little
// later: after each it looks again soon, for a short while.
constexpr Time restlessTime = milliseconds(60);
constexpr Time restlessSleep = milliseconds(10);
constexpr Time settlingSleep = milliseconds(50);

bool sameView(const PlayerView& a, const PlayerView& b) {
    const auto all = [](const PlayerView& v) {
        return std::tie(v.position, v.look.light, v.pause, v.muted, v.ember, v.look.reducedMotion, v.notice);
    };
    return all(a) == all(b);
}

PauseShown shownOf(const PauseState& pause) {
    if (pause.person) return PauseShown::person;
    return pause.automatic ? PauseShown::automatic : PauseShown::none;
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

} // namespace

PlayLoop::PlayLoop(Routine routine, const PlayOptions& options, const Font& font, NativeWindow& window,
                   SessionSound& sound)
    : m_options(options), m_measure(font), m_window(window), m_sound(sound), m_target(window.handle()), m_canvas(font),
      m_session(std::move(routine), wallNow(), options.start, options.speed) {
    m_lastInput = wallNow();
    m_lastFrame = m_lastInput - frameLength;
}

void PlayLoop::run() {
    while (!m_leaving) {
        const Time now = wallNow();
        m_session.advance(now);
        takeInput(now);
        const auto heard = m_sound.follow(
            {&m_session, 1, {m_options.light}, VoiceChoice::low, m_options.muted ? 0 : m_level * m_level}, now);
        if (heard) m_session.observe(heard->position, heard->at);
        if (!m_session.over()) m_over.reset();
        if (m_session.over() && !m_over) m_over = now;
        if (shouldLeave(m_over, m_lastInput, now) && !helps()) return;
        show(now);
        showTitle();
        m_window.wait(sleepTime(wallNow()));
    }
}

void PlayLoop::takeInput(Time now) {
    const NativeWindow::Input input = m_window.takeInput();
    if (input.closed) m_leaving = true;
    if (input.uncovered) m_uncovered = true;
    if (input.keyboard || input.uncovered || input.resized) m_lastEvent = now;
    if (input.moved) m_lastMove = now;
    for (const Point at : input.clicks)
        click(at, now);
    sf::Event event{};
    while (m_target.pollEvent(event)) {
        if (event.type == sf::Event::Closed) m_leaving = true;
        if (!m_heldKeys.isRepeat(event)) take(meaningOf(event), now);
    }
}

void PlayLoop::take(const Meaning& meaning, Time now) {
    if (std::holds_alternative<std::monostate>(meaning)) return;
    m_lastInput = now;
    if (const auto* command = std::get_if<Command>(&meaning)) {
        m_session.apply(*command, now);
        return;
    }
    m_session.apply(command::Activity{}, now);
    act(std::get<WindowAction>(meaning), now);
}

void PlayLoop::act(WindowAction action, Time now) {
    switch (action) {
    case WindowAction::louder:
        return changeLevel(levelStep, now);
    case WindowAction::quieter:
        return changeLevel(-levelStep, now);
    case WindowAction::mute:
        m_options.muted = !m_options.muted;
        return;
    case WindowAction::light:
        m_options.light = m_options.light == Light::day ? Light::night : Light::day;
        m_window.setBackground(themeOf(m_options.light).background);
        return;
    case WindowAction::fullScreen:
        m_window.toggleFullScreen();
        return;
    case WindowAction::leave:
        if (m_window.isFullScreen()) return m_window.toggleFullScreen();
        m_leaving = true;
        return;
    }
}

void PlayLoop::click(Point at, Time now) {
    m_lastInput = now;
    const Moment moment = momentAt(now);
    const Screen screen = playerScreen(*moment.timeline, moment.view, moment.size, m_measure);
    const Target* target = targetAt(screen, at);
    if (target != nullptr && std::holds_alternative<action::Seek>(target->action)) {
        const double share = (at.x - target->box.x) / target->box.width;
        m_session.apply(command::Seek{m_session.timeline()->positionOnStrip(share)}, now);
    } else if (target != nullptr && std::holds_alternative<action::Pause>(target->action)) {
        m_session.apply(command::TogglePause{}, now);
    } else {
        m_session.apply(command::Activity{}, now);
    }
}

void PlayLoop::changeLevel(double by, Time now) {
    m_level = std::clamp(std::round((m_level + by) * 10) / 10, 0.0, 1.0);
    if (by > 0) m_options.muted = false;
    notify("Volume " + percent(m_level), now);
}

void PlayLoop::notify(std::string text, Time now) {
    m_notice = std::move(text);
    m_noticeEnds = now + noticeTime;
}

PlayLoop::Moment PlayLoop::momentAt(Time now) const {
    Moment moment;
    moment.timeline = m_session.timeline();
    moment.size = size();
    PlayerView& view = moment.view;
    view.position = pictureTime(*moment.timeline, m_session.position(), m_options.reducedMotion);
    view.look.light = m_options.light;
    view.pause = shownOf(m_session.pause());
    view.muted = m_options.muted;
    view.ember = isEmber(m_options.light, lastStir(), now) && !mustStayWhole(*moment.timeline, m_session.position());
    view.look.reducedMotion = m_options.reducedMotion;
    if (m_noticeEnds) view.notice = m_notice;
    if (!m_noticeEnds && m_sound.missing()) view.notice = "No sound device.";
    return moment;
}

// Laid out only when what it depends on changed, painted only when that made another picture.
void PlayLoop::show(Time now) {
    if (m_noticeEnds && now >= *m_noticeEnds) m_noticeEnds.reset();
    Moment moment = momentAt(now);
    const bool same =
        moment.timeline == m_shown.timeline && sameView(moment.view, m_shown.view) && moment.size == m_shown.size;
    if (!same) {
        DrawList next = playerScreen(*moment.timeline, moment.view, moment.size, m_measure).picture;
        if (next != m_picture) {
            m_picture = std::move(next);
            m_framePending = true;
        }
        m_shown = std::move(moment);
    }
    if (m_uncovered || (m_framePending && now - m_lastFrame >= frameLength)) paint(now);
}

void PlayLoop::paint(Time now) {
    m_canvas.paint(m_target, m_picture);
    m_target.display();
    m_lastFrame = now;
    m_framePending = false;
    m_uncovered = false;
}

bool PlayLoop::helps() const { return asksForHelp(*m_session.timeline(), m_session.position()); }

Time PlayLoop::lastStir() const { return std::max(m_lastInput, m_lastMove); }

void PlayLoop::showTitle() {
    std::string title = windowTitle(*m_session.timeline(), m_session.position());
    if (title == m_title) return;
    m_window.setTitle(title);
    m_title = std::move(title);
}

Time PlayLoop::sleepTime(Time now) const {
    Waits waits;
    waits.lastFrame = m_lastFrame;
    waits.lastInput = lastStir();
    waits.light = m_options.light;
    waits.noticeEnds = m_noticeEnds;
    waits.framePending = m_framePending;
    if (m_session.running()) {
        const Time position = m_session.position();
        const Time next = nextPictureTime(*m_session.timeline(), position, m_options.reducedMotion);
        waits.nextPicture = fromSeconds(inSeconds(next - position) / m_options.speed);
    }
    Time sleep = sleepFor(waits, now);
    if (now - m_lastEvent < restlessTime) sleep = std::min(sleep, restlessSleep);
    if (m_sound.settling(now)) sleep = std::min(sleep, settlingSleep);
    return sleep;
}

Size PlayLoop::size() const {
    const sf::Vector2u size = m_target.getSize();
    return {static_cast<double>(std::max(size.x, 1U)), static_cast<double>(std::max(size.y, 1U))};
}

} // namespace unknot
