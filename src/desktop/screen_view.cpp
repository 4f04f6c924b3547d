#include "desktop/screen_view.hpp"

#include "picture/scaled.hpp"
#include "scene/parts/hover.hpp"

#include <utility>

namespace unknot {

ScreenView::ScreenView(const State& state, const Font& font, double scale)
    : m_state(state), m_font(font), m_scale(scale), m_canvas(font) {}

void ScreenView::update(const Inputs& inputs, Time now) {
    CurrentView view = viewOf(m_state, inputs.lastActivity, now);
    const bool fresh = view != m_view || inputs.size != m_size;
    if (fresh) {
        m_size = inputs.size;
        m_screen = screenOf(view, {m_size.width / m_scale, m_size.height / m_scale}, m_font);
        m_view = std::move(view);
    }
    std::optional<RoundedBox> mark;
    m_pressable = false;
    if (inputs.pointer) {
        const Point pointer = toScreen(*inputs.pointer);
        const auto contrast = m_state.settings().highContrast ? Contrast::high : Contrast::usual;
        mark = hoverMark(m_screen, pointer, themeOf(m_state.light(), contrast));
        m_pressable = isPressableAt(m_screen, pointer);
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
