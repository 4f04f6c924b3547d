#include "scene/pages/new_routine_screen.hpp"

#include "application/bindings.hpp"
#include "scene/home/routine_card.hpp"
#include "scene/pages/page_frame.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

class NewRoutinePage {
public:
    NewRoutinePage(const NewRoutineView& view, Size size, const TextMeasure& measure)
        : m_view(view), m_theme(themeOf(view.look.light, view.look.contrast)),
          m_frame(framePage(size, view.look.textScale, headHeight(size), !view.notice.empty())),
          m_screen(blankScreen(view.look, size)), m_context(contextOf(m_screen, view.look, measure)) {}

    Screen made() {
        const bool failed = !m_view.made.fault.empty();
        const std::string made = broken() ? "Your new routine cannot be played yet" : "Your new routine is here";
        put(m_frame.head, {{failed ? "No new routine could be made" : made, 36, true}});
        failed ? putFault() : putMade();
        put(m_frame.notice, {{m_view.notice, 20, true}});
        std::vector<PageChoice> choices;
        const std::string on = broken() ? mistakesButtonText(*m_view.card) : "Play it";
        if (!failed)
            choices.push_back({{keyFor(PressFocused{}, {ScreenId::newRoutine}), on, "", ButtonKind::accent},
                               action::OpenCard{m_view.made.id}});
        choices.push_back({{keyFor(action::Back{}, {ScreenId::newRoutine}), "Back to home", ""}, action::Back{}});
        putChoices(m_context, choices, 0, 1, m_frame.foot);
        return std::move(m_screen);
    }

private:
    bool broken() const { return m_view.card && m_view.card->broken(); }

    std::string whatIsWrong() const {
        const Diagnostics& mistakes = m_view.card->mistakes;
        if (mistakes.empty()) return m_view.card->fault;
        return "Line " + std::to_string(mistakes.front().location.line) + ": " + mistakes.front().message;
    }

    struct Line {
        std::string words;
        double size;
        bool strong;
    };

    double headHeight(Size size) const {
        return std::min(mostHead(size) * 0.5, 36 * textUnitOf(size, m_view.look.textScale) * lineHeight * 1.02);
    }

    /// Returns the used height.
    double put(Box box, const std::vector<Line>& lines) {
        if (box.height <= 0) return 0;
        Paragraphs text(m_context.measure, {box.width, box.height});
        double left = static_cast<double>(lines.size());
        for (const Line& line : lines)
            text.add(line.words, line.size * m_context.text, line.strong ? Weight::semibold : Weight::regular,
                     m_theme.ink, std::min(1.0, 1.2 / left--), 10);
        text.put(m_screen.picture, box);
        return text.height();
    }

    void putFault() { put(m_frame.middle, {{m_view.made.fault, 24, false}}); }

    /// The whole path must be readable, so it has a frame of its own and may take half of the page.
    void putMade() {
        const Box& middle = m_frame.middle;
        const double in = std::round(18 * m_context.unit), line = std::max(1.0, std::round(2 * m_context.unit));
        Paragraphs path(m_context.measure, {middle.width - 2 * in, middle.height * 0.5 - 2 * in});
        path.addPath(m_view.made.file, 26 * m_context.text, Weight::semibold, m_theme.ink, 1);
        const Box frame{middle.x, middle.y, middle.width, std::ceil(path.height()) + 2 * in};
        m_screen.picture.shapes.push_back(
            RoundedBox{frame, std::round(16 * m_context.unit), m_theme.panel, line, m_theme.line});
        path.put(m_screen.picture, {frame.x + in, frame.y + in, frame.width - 2 * in, frame.height - 2 * in});
        const double gap = std::round(18 * m_context.unit);
        const std::string next =
            "Open it in a text editor, change it and save it. You find it on home with the others, as yours.";
        put({middle.x, frame.bottom() + gap, middle.width, middle.bottom() - frame.bottom() - gap},
            {{broken() ? whatIsWrong() : next, 24, false}});
    }

    const NewRoutineView& m_view;
    const Theme& m_theme;
    PageFrame m_frame;
    Screen m_screen;
    DrawContext m_context;
};

} // namespace

Screen newRoutineScreen(const NewRoutineView& view, Size size, const TextMeasure& measure) {
    return NewRoutinePage(view, size, measure).made();
}

} // namespace unknot
