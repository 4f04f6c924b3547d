#include "desktop/window_loop.hpp"

#include "desktop/pacing.hpp"
#include "desktop/shown_time.hpp"
#include "playback/wall_clock.hpp"
#include "scene/ember_time.hpp"
#include "scene/focus.hpp"
#include "scene/screen_of.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time settlingSleep = milliseconds(50);

// A gamepad does not wake the program.
constexpr Time gamepadSleep = milliseconds(50);

// What a held key may do again and again.
bool mayRepeat(const KeyMeaning& meaning) {
    if (std::holds_alternative<FocusMove>(meaning)) return true;
    const auto* action = std::get_if<Action>(&meaning);
    return action &&
           (std::holds_alternative<action::Type>(*action) || std::holds_alternative<action::Backspace>(*action) ||
            std::holds_alternative<action::Change>(*action));
}

// The strip is one target from end to end: where it is pressed is the rest of what it asks for.
Action pressedAt(const Target& target, Point at) {
    if (!std::holds_alternative<action::Seek>(target.action)) return target.action;
    return action::Seek{std::clamp((at.x - target.box.x) / target.box.width, 0.0, 1.0)};
}

} // namespace

Heard heardIn(const Application& application) {
    Heard heard = heardOf(application.session(), application.settings(), application.light());
    heard.number = application.sessionNumber();
    heard.level = application.level();
    return heard;
}

WindowLoop::WindowLoop(Application& application, double speed, const Font& font, NativeWindow& window,
                       SessionSound& sound, ScreenAwake& awake, RunningSession& runningSession)
    : m_application(application), m_speed(speed), m_font(font), m_window(window), m_sound(sound), m_painter(font),
      m_keyboard(localeOfEnvironment()), m_awake(awake), m_runningSession(runningSession),
      m_lastFrame(wallNow() - frameLength) {}

void WindowLoop::run() {
    // Before anything else, sound too: nothing that was to be seen at once is to wait.
    show(wallNow());
    m_application.begin(wallNow());
    while (!m_application.leaving() && !m_closed) {
        const Time now = wallNow();
        m_application.advance(now);
        takeInput(now);
        makeWay(now);
        hear(now);
        if (m_application.leaving() || m_closed) return;
        show(now);
        showFrame();
        keepAwake();
        m_window.wait(sleepTime(wallNow()));
    }
}

void WindowLoop::hear(Time now) {
    const auto audible = m_sound.follow(heardIn(m_application), now);
    if (audible) m_application.observe(audible->position, audible->at);
    m_application.setSoundMissing(m_sound.missing());
}

void WindowLoop::takeInput(Time now) {
    const NativeWindow::Input input = m_window.takeInput();
    if (input.closed) m_closed = true;
    if (input.uncovered) m_uncovered = true;
    if (input.moved) noticePointer(now);
    for (const NativeWindow::Event& event : input.events)
        takeEvent(event, now);
    for (int presses = m_gamepads.presses(); presses > 0; --presses)
        act(meaningOfButton(m_application), now);
}

void WindowLoop::takeEvent(const NativeWindow::Event& event, Time now) {
    if (const auto* stroke = std::get_if<KeyStroke>(&event)) {
        if (const auto pressed = m_keyboard.read(*stroke)) press(*pressed, now);
    }
    if (const auto* held = std::get_if<HeldKeys>(&event)) m_keyboard.hold(*held);
    if (std::holds_alternative<NativeWindow::KeyboardBack>(event)) take(action::ComeBack{}, now);
    if (const auto* pressed = std::get_if<NativeWindow::Click>(&event)) click(pressed->at, now);
    if (const auto* wheel = std::get_if<NativeWindow::Wheel>(&event)) take(action::TurnPage{wheel->step}, now);
}

void WindowLoop::press(const Press& press, Time now) {
    if (m_window.isFullScreen() && leavesFullScreen(press, m_application)) return take(action::FullScreen{}, now);
    const KeyMeaning meaning = meaningOf(press, m_application);
    if (!press.repeated || mayRepeat(meaning)) act(meaning, now);
}

void WindowLoop::act(const KeyMeaning& meaning, Time now) {
    if (const auto* action = std::get_if<Action>(&meaning)) return take(*action, now);
    const Screen& screen = screenAt(now);
    ++m_inputs;
    if (const auto* move = std::get_if<FocusMove>(&meaning)) {
        if (const int by = pageTurn(screen, m_application.focus(), *move)) return take(action::TurnPage{by}, now);
        return m_application.focusOn(moveFocus(screen, m_application.focus(), *move), now);
    }
    const Target* target = focused(screen, m_application.focus());
    take(target ? Action{target->action} : Action{action::Touch{}}, now);
}

void WindowLoop::take(const Action& action, Time now) {
    ++m_inputs;
    if (std::holds_alternative<action::FullScreen>(action)) m_window.toggleFullScreen();
    m_application.take(action, now);
}

void WindowLoop::click(Point at, Time now) {
    const Target* target = targetAt(screenAt(now), at);
    take(target ? pressedAt(*target, at) : Action{action::Touch{}}, now);
}

// Moving the mouse asks for nothing, so that a nudge does not end a pause; but it lights what has grown dark.
void WindowLoop::noticePointer(Time now) {
    m_lastMove = now;
    if (m_application.over()) take(action::Touch{}, now);
}

WindowLoop::Moment WindowLoop::momentAt(Time now) const {
    Moment moment;
    moment.inputs = m_inputs;
    moment.showing = m_application.showing();
    moment.session = m_application.sessionNumber();
    moment.light = m_application.light();
    moment.ember = isEmber(moment.light, lastStir(), now);
    moment.notice = m_application.notice(now);
    moment.size = m_window.size();
    moment.dim = m_application.dim(now);
    moment.shown = shownTime(m_application);
    if (const Session* played = m_application.played()) {
        moment.timeline = played->timeline();
        moment.pause = played->pause();
    }
    return moment;
}

// Asked for only when what it depends on changed.
const Screen& WindowLoop::screenAt(Time now) {
    Moment moment = momentAt(now);
    if (moment == m_moment) return m_screen;
    Screen next = screenOf(m_application, moment.size, m_font, lastStir(), now);
    if (next.picture != m_screen.picture) m_framePending = true;
    m_screen = std::move(next);
    m_moment = std::move(moment);
    m_application.setPages(m_screen.pages);
    return m_screen;
}

// Painted only when that made another picture, and never twice in one frame's time. What was merely covered is there.
void WindowLoop::show(Time now) {
    screenAt(now);
    if (m_framePending && now - m_lastFrame >= frameLength)
        paint(now);
    else if (m_uncovered)
        m_window.show(m_pixels);
    m_uncovered = false;
}

void WindowLoop::paint(Time now) {
    m_painter.paint(m_pixels, m_screen.picture);
    m_window.show(m_pixels);
    m_lastFrame = now;
    m_framePending = false;
}

Time WindowLoop::lastStir() const { return std::max(m_application.lastInput(), m_lastMove); }

// Only while something is played: a person who pauses may let the screen go dark.
void WindowLoop::keepAwake() {
    const Session* session = m_application.session();
    const bool awake = session && session->running();
    m_window.keepAwake(awake);
    m_awake.want(awake, awake ? session->timeline()->title() + " is running" : "");
    m_runningSession.want(awake);
}

void WindowLoop::makeWay(Time now) {
    const Session* session = m_application.session();
    if (m_runningSession.taken() && session && session->running()) take(action::Pause{}, now);
}

void WindowLoop::showFrame() {
    std::string title = screenTitle(m_application);
    if (title != m_title) {
        m_window.setTitle(title);
        m_title = std::move(title);
    }
    if (m_screen.picture.background == m_background) return;
    m_background = m_screen.picture.background;
    m_window.setBackground(m_background);
}

Time WindowLoop::sleepTime(Time now) const {
    Waits waits;
    waits.lastFrame = m_lastFrame;
    waits.lastInput = lastStir();
    waits.light = m_moment.light;
    waits.noticeEnds = m_application.noticeEnds();
    waits.framePending = m_framePending;
    if (const auto next = untilNextShown(m_application)) waits.nextPicture = fromSeconds(inSeconds(*next) / m_speed);
    Time sleep = sleepFor(waits, now);
    if (m_sound.settling(now)) sleep = std::min(sleep, settlingSleep);
    if (m_gamepads.connected()) sleep = std::min(sleep, gamepadSleep);
    return sleep;
}

} // namespace unknot
