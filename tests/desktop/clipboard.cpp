#include "clipboard.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace unknot::test {

struct Clipboard::Implementation {
    explicit Implementation(std::string copied) : text(std::move(copied)) {
        const Atom clipboard = XInternAtom(display, "CLIPBOARD", False);
        const Window owner = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0);
        XSetSelectionOwner(display, clipboard, owner, CurrentTime);
        XSync(display, False);
    }

    ~Implementation() { XCloseDisplay(display); }

    void answer(const XSelectionRequestEvent& request) {
        XSelectionEvent answer{};
        answer.type = SelectionNotify;
        answer.requestor = request.requestor;
        answer.selection = request.selection;
        answer.target = request.target;
        answer.time = request.time;
        if (request.target == utf8) {
            answer.property = request.property;
            XChangeProperty(display, request.requestor, request.property, utf8, 8, PropModeReplace,
                            reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
        }
        XSendEvent(display, request.requestor, False, NoEventMask, reinterpret_cast<XEvent*>(&answer));
        XFlush(display);
    }

    void serve() {
        while (!ends) {
            while (XPending(display) > 0) {
                XEvent event;
                XNextEvent(display, &event);
                if (event.type == SelectionRequest) answer(event.xselectionrequest);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::string text;
    Display* display = XOpenDisplay(nullptr);
    Atom utf8 = XInternAtom(display, "UTF8_STRING", False);
    std::atomic<bool> ends = false;
    std::thread thread{};
};

Clipboard::Clipboard(std::string text) : m_implementation(std::make_unique<Implementation>(std::move(text))) {
    m_implementation->thread = std::thread([this] { m_implementation->serve(); });
}

Clipboard::~Clipboard() {
    m_implementation->ends = true;
    m_implementation->thread.join();
}

} // namespace unknot::test
