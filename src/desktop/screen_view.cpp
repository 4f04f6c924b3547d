#include "desktop/screen_view.hpp"

#include "desktop/shown_time.hpp"
#include "picture/scaled.hpp"
#include "scene/ember_time.hpp"
#include "scene/hover.hpp"
#include "scene/screen_of.hpp"

#include <utility>

namespace unknot {

ScreenView::ScreenView(const Application& application, const Font& font, double scale)
    : m_application(application), m_font(font), m_scale(scale), m_painter(font) {}

ScreenView::FrameKey ScreenView::keyOf(const Surroundings& surroundings, Time now) const {
    FrameKey key;
    key.actions = surroundings.actions;
    key.showing = m_application.showing();
    key.session = m_application.sessionNumber();
    key.light = m_application.light();
    key.ember = isEmber(key.light, surroundings.lastStir, now);
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
        m_screen = screenOf(m_application, size, m_font, surroundings.lastStir, now);
        m_key = std::move(key);
    }
    std::optional<Point> pointer;
    if (surroundings.pointer) pointer = placeOf(*surroundings.pointer);
    const Target* hovered = pointer ? targetAt(m_screen, *pointer) : nullptr;
    m_pressable = hovered != nullptr;
    const auto box = hovered ? std::optional(hovered->box) : std::nullopt;
    if (!fresh && box == m_hovered) return;
    m_hovered = box;
    setPicture(pointer);
}

void ScreenView::setPicture(std::optional<Point> pointer) {
    DrawList next = scaled(hoverShown(m_screen, pointer), m_scale);
    if (next == m_picture) return;
    m_picture = std::move(next);
    m_changed = true;
}

Pixels& ScreenView::paint() {
    m_painter.paint(m_pixels, m_picture);
    m_changed = false;
    return m_pixels;
}

} // namespace unknot
