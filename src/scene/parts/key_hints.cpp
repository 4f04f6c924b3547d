#include "scene/parts/key_hints.hpp"

#include "scene/parts/button.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

double sizeAt(double text) { return std::max(1.0, std::floor(18 * text)); }
double capAt(double text) { return std::round(32 * text); }
double betweenAt(double text) { return std::round(8 * text); }

/// Of the frame around the urgent key, in pixels.
double paddingAt(double text) { return std::round(14 * text); }

bool isArrow(const KeyHint& hint) { return hint.key == Keystroke{Key::left} || hint.key == Keystroke{Key::right}; }

double keyWidth(const TextMeasure& measure, const KeyHint& hint, double text) {
    double words = 0;
    if (!isArrow(hint)) words = measure.width(nameOf(hint.key), sizeAt(text), Weight::semibold) * drawnWidthTolerance;
    return std::round(std::max(capAt(text), words + 22 * text));
}

/// Draws the arrow, because the typeface has none and the fallback's has another weight.
void drawArrow(const DrawContext& context, Box box, double direction, Color color) {
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const double half = box.height * 0.19;
    const double head = box.height * 0.13;
    const double stroke = std::max(0.8, box.height * 0.034);
    const Point tip{middle.x + half * direction, middle.y};
    const auto line = [&](Point from, Point to) { context.add(Capsule{from, to, stroke, stroke, color}); };
    line({middle.x - half * direction, middle.y}, tip);
    line({tip.x - head * direction, tip.y - head}, tip);
    line({tip.x - head * direction, tip.y + head}, tip);
}

/// In the dark the urgent key has a frame only, so that it does not outshine the rest of the screen.
struct UrgentColors {
    Color fill, words;
};

UrgentColors urgentColors(const DrawContext& context) {
    const Theme& theme = context.theme;
    const bool dark = theme.background.green < 128;
    return dark ? UrgentColors{theme.panel, theme.ink} : UrgentColors{theme.urgent, theme.onUrgent};
}

void drawKey(const DrawContext& context, const KeyHint& hint, Box box, double text) {
    const Theme& theme = context.theme;
    const UrgentColors urgent = urgentColors(context);
    const Color words = hint.urgent() ? urgent.words : theme.quietInk;
    const Color line = hint.urgent() ? urgent.words : edgeColor(theme);
    const double thick = std::max(1.0, std::round((hint.urgent() ? 1.5 : 2) * context.unit));
    context.add(RoundedBox{box, 7 * text, hint.urgent() ? urgent.fill : theme.background, thick, line});
    if (!isArrow(hint)) {
        context.putLine(nameOf(hint.key), {sizeAt(text), sizeAt(text), Weight::semibold, words}, box, 0.5);
    } else {
        drawArrow(context, box, hint.key == Keystroke{Key::right} ? 1 : -1, words);
    }
}

/// The frame around the urgent key and its words. Other keys have no such frame.
TargetFrame urgentFrame(Box row, double text) {
    const double height = std::min(row.height, std::round(capAt(text) + paddingAt(text)));
    return {{row.x, row.y + std::round((row.height - height) / 2), row.width, height}, height / 3};
}

/// The pointer's mark goes around the key alone, because the focus has its frame round the key and its words.
TargetFrame keyFrame(const TextMeasure& measure, const KeyHint& hint, Box row, double text) {
    const double cap = capAt(text);
    return {{row.x, row.y + std::round((row.height - cap) / 2), keyWidth(measure, hint, text), cap}, 7 * text};
}

/// The key and its words from the left end of the row.
void drawHint(const DrawContext& context, const KeyHint& hint, Box row, double text) {
    const Theme& theme = context.theme;
    const UrgentColors urgent = urgentColors(context);
    if (hint.urgent()) {
        const double padding = paddingAt(text);
        const auto [around, radius] = urgentFrame(row, text);
        context.add(RoundedBox{around, radius, urgent.fill, 2 * std::max(0.5, context.unit), urgentEdgeColor(theme)});
        row = {row.x + padding, row.y, row.width - 2 * padding, row.height};
    }
    const Box key = keyFrame(context.measure, hint, row, text).box;
    drawKey(context, hint, key, text);
    const Weight weight = hint.urgent() ? Weight::semibold : Weight::regular;
    const double left = key.right() + betweenAt(text);
    context.putLine(hint.words, {sizeAt(text), sizeAt(text), weight, hint.urgent() ? urgent.words : theme.quietInk},
                    {left, key.y, row.right() - left + 1, key.height}, 0);
}

} // namespace

// With a focus, the arrow keys move it; but the mouse can still press the actions that the keys have without it.
void KeyHints::add(Action action, KeyRank rank) {
    for (const condition::Conditions conditions : {m_state.conditions, m_state.conditions & ~condition::focused}) {
        const Binding* row = bindingForMeaning(action, {m_state.screen, conditions});
        if (!row || row->label.empty()) continue;
        m_hints.push_back({row->keys.front(), std::string(row->label), std::move(action), rank});
        return;
    }
}

KeyRows::KeyRows(const TextMeasure& measure, std::vector<KeyHint> hints, KeyRoom room, double unit, double text)
    : m_measure(measure), m_hints(std::move(hints)), m_width(room.width), m_unit(unit) {
    const double plain = std::min(text, std::max(unit, leastSessionText));
    for (double tried = text; tried >= plain; tried = tried > plain ? std::max(plain, tried * 0.96) : 0) {
        m_text = tried;
        const int rows = std::min(room.mostRows, static_cast<int>(room.mostHeight / rowHeight()));
        for (int most = 1; most <= rows; ++most)
            if (arrange(tried, most, true) || arrange(tried, most, false)) return;
    }
    arrange(plain, 99, false);
}

double KeyRows::size() const { return sizeAt(m_text); }

double KeyRows::gap() const { return std::round(16 * m_text); }

double KeyRows::rowHeight() const { return std::ceil(std::max(leastTarget * m_unit, capAt(m_text) + 8 * m_unit)); }

double KeyRows::height() const { return m_rows * rowHeight(); }

double KeyRows::width() const {
    double widest = 0;
    for (const Place& place : m_places)
        widest = std::max(widest, place.x + place.width);
    return widest;
}

double KeyRows::widthOf(const KeyHint& hint) const {
    const Weight weight = hint.urgent() ? Weight::semibold : Weight::regular;
    const double words = m_measure.width(hint.words, sizeAt(m_text), weight) * drawnWidthTolerance;
    const double frame = hint.urgent() ? 2 * paddingAt(m_text) : 0;
    const double width = keyWidth(m_measure, hint, m_text) + betweenAt(m_text) + std::ceil(words) + frame;
    return std::max(width, std::ceil(leastTarget * m_unit) - 2 * std::floor(gap() / 2));
}

/// Places the keys from left to right, row by row. The urgent key always stands at the end of the first row. Returns
/// false if more than `mostRows` were needed.
bool KeyRows::arrange(double text, int mostRows, bool spares) {
    m_text = text;
    m_places.clear();
    m_rows = 1;
    double x = 0;
    double urgent = 0;
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        if (!m_hints[i].urgent()) continue;
        const double width = widthOf(m_hints[i]);
        m_places.push_back({i, 0, m_width - width, width});
        urgent = width + gap();
    }
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        if (m_hints[i].urgent() || (m_hints[i].rank == KeyRank::spare && !spares)) continue;
        const double width = widthOf(m_hints[i]);
        const double room = m_rows == 1 ? m_width - urgent : m_width;
        if (x > 0 && x + width > room) {
            ++m_rows;
            x = 0;
        }
        m_places.push_back({i, m_rows - 1, x, width});
        x += width + gap();
    }
    std::stable_sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) { return a.hint < b.hint; });
    return m_rows <= mostRows;
}

void KeyRows::put(const DrawContext& context, Box box) const {
    const double row = rowHeight();
    const double reach = std::floor(gap() / 2);
    for (const Place& place : m_places) {
        const KeyHint& hint = m_hints[place.hint];
        const Box drawn{box.x + place.x, box.y + place.row * row, place.width, row};
        drawHint(context, hint, drawn, m_text);
        const double inset = std::round(reach * 0.5);
        const Box framed{drawn.x - inset, drawn.y + (row - capAt(m_text)) / 2, drawn.width + 2 * inset, capAt(m_text)};
        putTarget(context, hint.urgent() ? drawn : framed, 10 * m_text, hint.action);
        const double left = std::max(0.0, drawn.x - reach);
        Target& target = context.screen.targets.back();
        target.box = {left, drawn.y, std::min(drawn.right() + reach, context.screen.picture.size.width) - left, row};
        target.frame = hint.urgent() ? urgentFrame(drawn, m_text) : keyFrame(context.measure, hint, drawn, m_text);
    }
}

} // namespace unknot
