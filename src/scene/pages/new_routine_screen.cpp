#include "scene/pages/new_routine_screen.hpp"

#include "application/bindings.hpp"
#include "base/shown_path.hpp"
#include "scene/home/routine_card.hpp"
#include "scene/pages/page_frame.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr KeyState here{ScreenId::newRoutine, condition::none};

bool failed(const NewRoutineView& view) { return !view.made.fault.empty(); }
bool broken(const NewRoutineView& view) { return view.card && view.card->broken(); }

/// Says that the file is right, or its first mistake. The message of a mistake names the way out.
std::string stateWords(const NewRoutineView& view) {
    if (!view.card) return "The file cannot be found.";
    if (!view.card->broken()) {
        Card card = *view.card;
        card.own = false; // The page itself says whose routine it is.
        return "“" + card.title + "” lasts " + lengthWords(card) + ".";
    }
    const Diagnostics& mistakes = view.card->mistakes;
    if (mistakes.empty()) return view.card->fault;
    return "Line " + std::to_string(mistakes.front().location.line) + ": " + mistakes.front().message;
}

std::string nextWords(const NewRoutineView& view) {
    if (!view.editorFault.empty()) return view.editorFault;
    return "Change the file in your editor and save it. This page then shows whether it is right.";
}

class NewRoutinePage {
public:
    NewRoutinePage(const NewRoutineView& view, Size size, const TextMeasure& measure)
        : m_view(view), m_theme(themeOf(view.look.light, view.look.contrast)), m_screen(blankScreen(view.look, size)),
          m_context(contextOf(m_screen, view.look, measure)), m_choices(choicesOf(view)),
          m_rows(choiceRows(m_context, m_choices, framePage(size, 1, 0).foot.width)),
          m_frame(framePage(size, view.look.textScale, headHeight(size), m_rows)) {}

    Screen made() {
        put(m_frame.head, {{newRoutineHeading(m_view), 36, true}});
        if (failed(m_view))
            put(m_frame.middle, {{m_view.made.fault, 24, false}});
        else
            putMade();
        putPageNotice(m_context, m_frame, m_view.notice);
        putChoiceRows(m_context, m_choices, m_rows, m_frame.foot);
        return std::move(m_screen);
    }

private:
    /// The editor comes first: a second press of the Enter that made the file must not play it.
    static std::vector<PageChoice> choicesOf(const NewRoutineView& view) {
        const auto choice = [](std::string words, Action action, ButtonKind kind = ButtonKind::usual) {
            return PageChoice{{keyFor(action, here), std::move(words), "", kind}, action};
        };
        const PageChoice back = choice("Back to home", action::Back{});
        if (failed(view)) return {back};
        PageChoice play =
            choice(broken(view) ? mistakesButtonText(*view.card) : "Try it", action::OpenCard{view.made.id});
        play.button.key = keyFor(action::OpenCard{}, here);
        std::vector<PageChoice> choices{choice("Open in the editor", action::OpenEditor{}, ButtonKind::accent),
                                        choice("Copy the path", action::CopyPath{})};
        if (view.card) choices.push_back(std::move(play));
        choices.push_back(back);
        return choices;
    }

    struct Line {
        std::string words;
        double size;
        bool strong;
    };

    double headHeight(Size size) const {
        return std::min(mostHead(size) * 0.5, 36 * textUnitOf(size, m_view.look.textScale) * lineHeight * 1.02);
    }

    void put(Box box, const std::vector<Line>& lines) {
        if (box.height <= 0) return;
        Paragraphs text(m_context.measure, {box.width, box.height});
        double left = static_cast<double>(lines.size());
        for (const Line& line : lines)
            text.add(line.words, line.size * m_context.text, line.strong ? Weight::semibold : Weight::regular,
                     m_theme.ink, std::min(1.0, 1.2 / left--), 10);
        text.put(m_screen.picture, box);
    }

    /// The whole path must be readable, so it has a frame of its own and may take most of the page.
    void putMade() {
        const Box& middle = m_frame.middle;
        const double in = std::round(18 * m_context.unit), line = std::max(1.0, std::round(2 * m_context.unit));
        Paragraphs path(m_context.measure, {middle.width - 2 * in, middle.height * 0.6 - 2 * in});
        path.addPath(shownPath(m_view.made.file), 24 * m_context.text, Weight::semibold, m_theme.ink, 1);
        const Box frame{middle.x, middle.y, middle.width, std::ceil(path.height()) + 2 * in};
        m_screen.picture.shapes.push_back(
            RoundedBox{frame, std::round(16 * m_context.unit), m_theme.panel, line, m_theme.line});
        path.put(m_screen.picture, {frame.x + in, frame.y + in, frame.width - 2 * in, frame.height - 2 * in});
        const double gap = std::round(18 * m_context.unit);
        put({middle.x, frame.bottom() + gap, middle.width, middle.bottom() - frame.bottom() - gap},
            {{stateWords(m_view), 26, true}, {nextWords(m_view), 22, false}});
    }

    const NewRoutineView& m_view;
    const Theme& m_theme;
    Screen m_screen;
    DrawContext m_context;
    std::vector<PageChoice> m_choices;
    int m_rows;
    PageFrame m_frame;
};

} // namespace

std::string newRoutineHeading(const NewRoutineView& view) {
    if (failed(view)) return "No new routine could be made";
    if (!view.card) return "Your new routine is not there";
    return broken(view) ? "Your new routine cannot be played yet" : "Your new routine is right";
}

Screen newRoutineScreen(const NewRoutineView& view, Size size, const TextMeasure& measure) {
    return NewRoutinePage(view, size, measure).made();
}

} // namespace unknot
