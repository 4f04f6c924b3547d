#include "desktop/screen_view.hpp"

#include "desktop/shown_time.hpp"
#include "picture/scaled.hpp"
#include "scene/ember_time.hpp"
#include "scene/hover.hpp"
#include "scene/screen_of.hpp"

#include <utility>

namespace unknot {

ScreenView::ScreenView(const Application& application, const Font& font, double scale)
    : m_application(application), m_font(font), m_scale(scale), m_canvas(font) {}

ScreenView::FrameKey ScreenView::keyOf(const Surroundings& surroundings, Time now) const {
    FrameKey key;
    key.actions = surroundings.actions;
    key.showing = m_application.showing();
    if (const Session* heard = m_application.session()) key.entry = heard->entryId();
    key.light = m_application.light();
    key.ember = isEmber(key.light, surroundings.lastActivity, now);
    key.notice = m_application.notice(now);
    key.size = surroundings.size;
    key.dim = m_application.dim(now);
    key.shown = shownTime(m_application);
    if (const Session* played = m_application.played()) {
        key.timeline = played->timeline();
        key.pause = played->pause();
    }
    return key;
}

void ScreenView::update(const Surroundings& surroundings, Time now) {
    FrameKey key = keyOf(surroundings, now);
    const bool fresh = key != m_key;
    if (fresh) {
        const Size size{surroundings.size.width / m_scale, surroundings.size.height / m_scale};
        m_screen = screenOf(m_application, size, m_font, surroundings.lastActivity, now);
        m_key = std::move(key);
    }
    std::optional<RoundedBox> mark;
    m_pressable = false;
    if (surroundings.pointer) {
        const Point pointer = placeOf(*surroundings.pointer);
        const auto contrast = m_application.settings().highContrast ? Contrast::high : Contrast::usual;
        mark = hoverMark(m_screen, pointer, themeOf(m_application.light(), contrast));
        m_pressable = canBePressed(m_screen, pointer);
    }
    if (!fresh && mark == m_mark) return;
    m_mark = mark;
    setPicture();
}

void ScreenView::setPicture() {
    DrawList next = m_screen.picture;
    if (m_mark) next.shapes.emplace_back(*m_mark);
    next = scaled(next, m_scale);
    if (next == m_picture) return;
    m_picture = std::move(next);
    m_changed = true;
}

std::vector<Area> ScreenView::paint() {
    m_changed = false;
    return m_canvas.paint(m_picture);
}

Pixels ScreenView::painted(const DrawList& picture) const {
    Pixels pixels;
    Painter(m_font).paint(pixels, picture);
    return pixels;
}

} // namespace unknot
