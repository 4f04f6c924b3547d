#include "desktop/window_loop.hpp"

#include "desktop/pacing.hpp"
#include "platform/physical_keys.hpp"
#include "playback/wall_clock.hpp"
#include "scene/icon.hpp"
#include "scene/parts/focus.hpp"

#include <algorithm>

namespace unknot {
namespace {

// The first line is heard at most this much later than it is ready.
constexpr Time settlingSleep = milliseconds(10);

// InputWait does not see gamepads, so a connected gamepad is polled 20 times a second.
constexpr Time gamepadSleep = milliseconds(50);

constexpr double iconSize = 64;

// A held key repeats focus moves, typing and changes of settings only.
bool mayRepeat(const KeyMeaning& meaning) {
    if (std::holds_alternative<FocusMove>(meaning)) return true;
    const auto* action = std::get_if<Action>(&meaning);
    return action &&
           (std::holds_alternative<action::TypeCharacter>(*action) ||
            std::holds_alternative<action::Backspace>(*action) || std::holds_alternative<action::DeleteWord>(*action) ||
            std::holds_alternative<action::ChangeSetting>(*action));
}

// The strip is one target from end to end; the place of the press decides the position.
Action pressedAt(const Target& target, Point at) {
    if (!std::holds_alternative<action::Seek>(target.action)) return target.action;
    return action::Seek{std::clamp((at.x - target.box.x) / target.box.width, 0.0, 1.0)};
}

} // namespace

SoundRequest soundRequest(const State& state) {
    SoundRequest request = soundRequestFor(state.audibleSession(), state.settings(), state.light());
    request.level = state.soundGain();
    if (!state.soundRises()) request.rise.reset();
    return request;
}

WindowLoop::WindowLoop(const Parts& parts)
    : m_parts(parts), m_application(parts.application), m_window(parts.window), m_pointer(wallNow()),
      m_lastFrame(wallNow()) {}

void WindowLoop::run() {
    // Shows the first picture before anything else, sound included, so that it waits for nothing.
    m_window.show(m_parts.view.pixels(), {});
    m_application.begin(wallNow());
    m_application.setPages(m_parts.view.screen().pages);
    m_window.setIcon(m_parts.view.painted(icon(iconSize)));
    for (;;) {
        const Time now = wallNow();
        m_application.advance(now);
        takeInput(now);
        yieldSession(now);
        if (m_closed && !state().leaving) handle(action::CloseWindow{}, now);
        if (state().leaving) return;
        show(now);
        updateWindow();
        updateSound(now);
        keepAwake();
        m_window.wait(sleepTime(wallNow()));
    }
}

void WindowLoop::updateSound(Time now) {
    const auto audible = m_parts.sound.update(soundRequest(state()), now);
    if (audible) m_application.observe(audible->position, audible->at);
    m_application.setSoundMissing(m_parts.sound.isMissing());
    m_application.tellFault(m_parts.sound.takeFault());
}

void WindowLoop::takeInput(Time now) {
    const PictureWindow::Input input = m_window.takeInput();
    if (input.gone) m_closed = true;
    if (input.uncovered) m_uncovered = true;
    for (const WindowEvent& event : input.events)
        takeEvent(event, now);
    takePresses(now);
}

void WindowLoop::takePresses(Time now) {
    for (const KeyPress& keyPress : m_keyboard.take(now))
        press(keyPress, now);
}

void WindowLoop::takeEvent(const WindowEvent& event, Time now) {
    if (const auto* down = std::get_if<KeyDown>(&event)) m_keyboard.read(*down, now);
    if (const auto* up = std::get_if<KeyUp>(&event)) m_keyboard.read(*up, now);
    if (const auto* typed = std::get_if<TextTyped>(&event)) m_keyboard.read(*typed);
    if (const auto* moved = std::get_if<PointerMoved>(&event)) trackPointer(moved->at, now);
    if (std::holds_alternative<PointerLeft>(event)) m_pointer.leave();
    if (const auto* pressed = std::get_if<ButtonDown>(&event)) click(pressed->at, now);
    if (const auto* wheel = std::get_if<WheelTurned>(&event)) turnPages(wheel->notches, now);
    if (std::holds_alternative<GamepadButtonDown>(event)) act(meaningOfButton(state()), now);
    if (std::holds_alternative<CloseRequested>(event)) m_closed = true;
    if (const auto* lost = std::get_if<KeyboardLost>(&event)) {
        m_keyboard.read(*lost);
        m_keyboardLost = true;
    }
    if (std::holds_alternative<KeyboardGained>(event)) {
        if (m_keyboardLost) handle(action::ActivateWindow{}, now);
        m_keyboardLost = false;
    }
}

void WindowLoop::press(const KeyPress& press, Time now) {
    if (!press.repeated && m_window.isFullScreen() && leavesFullScreen(press, state()))
        return handle(action::ToggleFullScreen{}, now);
    const KeyMeaning meaning = meaningOf(press, state(), usKeyOf);
    if (!press.repeated || mayRepeat(meaning)) act(meaning, now);
}

void WindowLoop::act(const KeyMeaning& meaning, Time now) {
    if (const auto* action = std::get_if<Action>(&meaning)) return handle(*action, now);
    const Screen& screen = currentScreen(now);
    if (const auto* move = std::get_if<FocusMove>(&meaning)) {
        if (const int by = pageTurn(screen, state().focus(), *move)) return handle(action::TurnPage{by}, now);
        return m_application.focusOn(moveFocus(screen, state().focus(), *move), now);
    }
    const Target* target = focusedTarget(screen, state().focus());
    handle(target ? Action{target->action} : Action{action::Activity{}}, now);
}

void WindowLoop::handle(const Action& action, Time now) {
    if (std::holds_alternative<action::ToggleFullScreen>(action)) m_window.toggleFullScreen();
    const bool pastes = std::holds_alternative<action::Paste>(action);
    m_application.handle(pastes ? Action{action::Paste{m_window.clipboardText()}} : action, now);
    if (const auto copied = m_application.takeCopied()) m_window.copy(*copied);
}

void WindowLoop::turnPages(double notches, Time now) {
    takePresses(now);
    if (const int pages = m_pointer.turn(notches)) handle(action::TurnPage{pages}, now);
}

void WindowLoop::click(Point at, Time now) {
    takePresses(now);
    trackPointer(at, now);
    const Point place = m_parts.view.toScreen(at);
    const Target* target = targetAt(currentScreen(now), place);
    const bool counts = m_pointer.takesClick(state().screenId(), now);
    handle(target && counts ? meaningOfClick(pressedAt(*target, place), state()) : Action{action::Activity{}}, now);
}

// Moving the mouse performs no action, so that a nudge does not end a pause. But it lights a done screen gone dark.
void WindowLoop::trackPointer(Point at, Time now) {
    m_pointer.move(at, now);
    if (state().idleSince()) handle(action::Activity{}, now);
}

void WindowLoop::yieldSession(Time now) {
    const Session* session = state().controlledSession();
    if (m_parts.lease.wasTaken() && session && session->running()) handle(action::TogglePause{}, now);
}

const Screen& WindowLoop::currentScreen(Time now) {
    m_parts.view.update({m_window.size(), m_pointer.positionAt(now), lastActivity()}, now);
    m_application.setPages(m_parts.view.screen().pages);
    return m_parts.view.screen();
}

// Paints at most once per frame length, and only if the picture changed. An uncovered window shows the last pixels
// again.
void WindowLoop::show(Time now) {
    currentScreen(now);
    if (m_parts.view.hasChanged() && now - m_lastFrame >= frameLength) {
        const std::vector<Area> changed = m_parts.view.paint();
        m_window.show(m_parts.view.pixels(), changed);
        m_lastFrame = now;
    } else if (m_uncovered) {
        m_window.show(m_parts.view.pixels(), {});
    }
    m_uncovered = false;
}

Time WindowLoop::lastActivity() const { return std::max(state().lastInput, m_pointer.lastMove()); }

// Only while something plays: a person who pauses may let the screen go dark.
void WindowLoop::keepAwake() {
    const Session* session = state().controlledSession();
    const bool runs = session && session->running();
    m_parts.screenSaver.want(runs, runs ? session->timeline()->title() + " is running" : "");
    m_parts.lease.want(runs);
}

void WindowLoop::updateWindow() {
    m_window.setTitle(m_parts.view.title());
    m_window.setBackground(m_parts.view.background());
    m_window.setMark(state().crampRuns());
    using Cursor = PictureWindow::Cursor;
    const Cursor shown = m_parts.view.isPressable() ? Cursor::hand : Cursor::arrow;
    m_window.setCursor(m_pointer.rests(wallNow()) ? Cursor::hidden : shown);
}

Time WindowLoop::sleepTime(Time now) const {
    Deadlines deadlines;
    deadlines.lastFrame = m_lastFrame;
    deadlines.framePending = m_parts.view.hasChanged();
    deadlines.nextView = nextViewAt(state(), lastActivity(), now);
    deadlines.repeatDue = m_keyboard.nextRepeat();
    if (!m_pointer.rests(now)) deadlines.pointerRests = m_pointer.lastMove() + Pointer::restsAfter;
    Time sleep = sleepDuration(deadlines, now);
    if (m_parts.sound.isPreparing(now)) sleep = std::min(sleep, settlingSleep);
    if (m_window.hasGamepad()) sleep = std::min(sleep, gamepadSleep);
    return sleep;
}

} // namespace unknot
