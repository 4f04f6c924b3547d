#include "desktop/resting_pointer.hpp"

namespace unknot {
namespace {

constexpr std::chrono::seconds rest{3};

Cursor emptyCursor(Display* display, Window window) {
    const char nothing[1] = {0};
    const Pixmap pixel = XCreateBitmapFromData(display, window, nothing, 1, 1);
    XColor black{};
    const Cursor made = XCreatePixmapCursor(display, pixel, pixel, &black, &black, 0, 0);
    XFreePixmap(display, pixel);
    return made;
}

} // namespace

RestingPointer::RestingPointer(Display* display, Window window, long otherEvents)
    : m_display(display), m_window(window), m_otherEvents(otherEvents), m_none(emptyCursor(display, window)),
      m_place(place()), m_nextLook(Clock::now() + rest) {}

RestingPointer::~RestingPointer() { XFreeCursor(m_display, m_none); }

bool RestingPointer::lookAt(Clock::time_point now) {
    if (m_hidden || now < m_nextLook) return false;
    m_nextLook = now + rest;
    const Place before = m_place;
    m_place = place();
    if (m_place == before) hide();
    return m_place != before;
}

void RestingPointer::noteMove(Clock::time_point now) {
    if (!m_hidden) return;
    m_nextLook = now + rest;
    show();
}

RestingPointer::Place RestingPointer::place() const {
    Window root = 0, child = 0;
    Place found;
    int inWindowX = 0, inWindowY = 0;
    unsigned buttons = 0;
    XQueryPointer(m_display, m_window, &root, &child, &found.x, &found.y, &inWindowX, &inWindowY, &buttons);
    return found;
}

void RestingPointer::hide() {
    m_hidden = true;
    XDefineCursor(m_display, m_window, m_none);
    XSelectInput(m_display, m_window, m_otherEvents | PointerMotionMask);
    XFlush(m_display);
}

void RestingPointer::show() {
    m_hidden = false;
    m_place = place();
    XUndefineCursor(m_display, m_window);
    XSelectInput(m_display, m_window, m_otherEvents);
    XFlush(m_display);
}

} // namespace unknot
