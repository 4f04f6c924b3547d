#include "platform/input_wait.hpp"

#include "platform/linux/display_connection.hpp"

#include <SFML/Config.hpp>
#include <X11/XF86keysym.h>
#include <X11/XKBlib.h>
#include <X11/extensions/XInput2.h>

#include <poll.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace unknot {
namespace {

using Clock = std::chrono::steady_clock;

// From SFML 2.6 on, keys have scancodes, media keys too.
constexpr bool sfmlTellsMediaKeys = SFML_VERSION_MAJOR > 2 || SFML_VERSION_MINOR >= 6;

constexpr auto betweenMoves = std::chrono::milliseconds(33);

// A key or a click may reach SFML's connection later than this one: an input method first answers a key, and a window
// manager first looks at a click.
constexpr auto answerTime = std::chrono::milliseconds(60);
constexpr auto passedOnTime = std::chrono::milliseconds(250);
constexpr auto answerSlice = std::chrono::milliseconds(10);

constexpr long eventMask = KeyPressMask | KeyReleaseMask | FocusChangeMask | StructureNotifyMask | ExposureMask |
                           PointerMotionMask | PointerMotionHintMask | LeaveWindowMask;

// A second client may not select ButtonPress on a window, but may select raw buttons on the root.
void selectButtons(Display* display) {
    int opcode = 0, firstEvent = 0, firstError = 0, major = 2, minor = 0;
    if (!XQueryExtension(display, "XInputExtension", &opcode, &firstEvent, &firstError)) return;
    if (XIQueryVersion(display, &major, &minor) != Success) return;
    unsigned char bits[XIMaskLen(XI_LASTEVENT)] = {};
    XISetMask(bits, XI_RawButtonPress);
    XIEventMask mask{XIAllMasterDevices, sizeof bits, bits};
    XISelectEvents(display, DefaultRootWindow(display), &mask, 1);
}

std::optional<Key> mediaKeyOf(const XKeyEvent& press) {
    switch (XkbKeycodeToKeysym(press.display, static_cast<KeyCode>(press.keycode), 0, 0)) {
    case XF86XK_AudioPlay:
    case XF86XK_AudioPause:
        return Key::mediaPlayPause;
    case XF86XK_AudioNext:
        return Key::mediaNext;
    case XF86XK_AudioPrev:
        return Key::mediaPrevious;
    case XF86XK_AudioStop:
        return Key::mediaStop;
    default:
        return std::nullopt;
    }
}

} // namespace

struct InputWait::Implementation {
    explicit Implementation(Window watched) : window(watched) {
        // A key that is held down then sends presses only, without releases between them.
        XkbSetDetectableAutoRepeat(display, True, nullptr);
        XSelectInput(display, window, eventMask);
        selectButtons(display);
        XWindowAttributes now{};
        events.destroyed = XGetWindowAttributes(display, window, &now) == 0;
    }

    Display* display = x11::connection();
    Window window;
    Events events;
    unsigned held = 0;       ///< The keycode of the media key that is down; 0 for none.
    bool unreported = false; ///< take() read events that wait() has not reported yet.
    bool asksForMoves = true;
    Clock::time_point nextMove;
    Clock::time_point answersUntil;

    // Reads all waiting events; true if there were any.
    bool drain() {
        bool any = false;
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            note(event);
            any = true;
        }
        return any;
    }

    void note(const XEvent& event) {
        if (event.type == KeyPress) notePress(event.xkey);
        // A press of a button, in any window.
        if (event.type == GenericEvent) answersUntil = Clock::now() + passedOnTime;
        if (event.type == KeyRelease && event.xkey.keycode == held) held = 0;
        if (event.type == FocusOut) held = 0; // Another window then gets the release.
        if (event.type == Expose) events.uncovered = true;
        if (event.type == DestroyNotify && event.xdestroywindow.window == window) events.destroyed = true;
        if (event.type == MappingNotify) {
            XMappingEvent changed = event.xmapping;
            XRefreshKeyboardMapping(&changed);
        }
        if (event.type == MotionNotify) {
            asksForMoves = false;
            nextMove = Clock::now() + betweenMoves;
        }
    }

    void notePress(const XKeyEvent& press) {
        answersUntil = Clock::now() + answerTime;
        if (sfmlTellsMediaKeys || press.keycode == held) return;
        const auto key = mediaKeyOf(press);
        if (!key) return;
        held = press.keycode;
        events.pressed.push_back(*key);
    }

    // The display sends one hint of a movement, and the next only after a query of the pointer's place.
    void askForMoves() {
        asksForMoves = true;
        Window root = 0, child = 0;
        int x = 0, y = 0, inWindowX = 0, inWindowY = 0;
        unsigned buttons = 0;
        XQueryPointer(display, window, &root, &child, &x, &y, &inWindowX, &inWindowY, &buttons);
    }

    void sleepUntil(Clock::time_point end) const {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd input{ConnectionNumber(display), POLLIN, 0};
        poll(&input, 1, static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000)));
    }
};

InputWait::InputWait(sf::WindowHandle window) : m_implementation(std::make_unique<Implementation>(window)) {}
InputWait::~InputWait() = default;

void InputWait::wait(Time longest) {
    Implementation& i = *m_implementation;
    auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(longest);
    if (Clock::now() < i.answersUntil) end = std::min(end, Clock::now() + answerSlice);
    const bool unreported = std::exchange(i.unreported, false);
    bool any = i.drain() || unreported;
    while (!any && Clock::now() < end) {
        i.sleepUntil(i.asksForMoves ? end : std::min(end, i.nextMove));
        any = i.drain();
        if (i.asksForMoves || Clock::now() < i.nextMove) continue;
        // SFML's connection already has the movements since the hint.
        i.askForMoves();
        any = true;
    }
    // The display may have told this connection first. After a round trip, SFML's connection has its events too.
    if (any) XSync(i.display, False);
}

InputWait::Events InputWait::take() {
    // The caller has already asked SFML for events, so the next wait() must return at once for events read here.
    m_implementation->unreported |= m_implementation->drain();
    return std::exchange(m_implementation->events, {});
}

} // namespace unknot
