#include "scene/pages/routine_title_screen.hpp"

#include "application/bindings.hpp"
#include "scene/home/typed_text.hpp"
#include "scene/pages/page_frame.hpp"
#include "scene/parts/draw_context.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

/// Letters go to the field and do not act as keys.
constexpr KeyState here{ScreenId::routineTitle, condition::typing};

/// Draws the field over the width of the page. Returns its foot.
double putField(const DrawContext& context, const RoutineTitleView& view, Box room) {
    const double height = std::round(std::min(64 * context.text, room.height * 0.5));
    const Box box{room.x, room.y, room.width, height};
    const double line = std::max(1.0, std::round(3 * context.unit)), inset = std::round(height * 0.3);
    context.add(RoundedBox{box, std::round(std::min(20 * context.unit, height / 3)), context.theme.panel, line,
                           context.theme.accent});
    putTypedText(context, {view.title, true, view.selected}, std::floor(std::min(30 * context.text, height * 0.5)),
                 {box.x + inset, box.y, box.width - 2 * inset, height});
    return box.bottom();
}

} // namespace

Screen routineTitleScreen(const RoutineTitleView& view, Size size, const TextMeasure& measure) {
    Screen screen = blankScreen(view.look, size);
    const DrawContext context = contextOf(screen, view.look, measure);
    const double wished = 36 * context.text * lineHeight * 2;
    const PageFrame frame = framePage(size, view.look.textScale, wished);
    Paragraphs heading(measure, {frame.head.width, frame.head.height});
    heading.add("What is the title of your new routine?", 36 * context.text, Weight::semibold, context.theme.ink, 1, 2);
    heading.put(screen.picture, frame.head);
    const double foot = putField(context, view, frame.middle) + std::round(18 * context.unit);
    Paragraphs help(measure, {frame.middle.width, frame.middle.bottom() - foot});
    help.add("Your editor then opens with the new file. Without a title, it is called “My routine”.", 24 * context.text,
             Weight::regular, context.theme.ink, 1, 4);
    help.put(screen.picture, {frame.middle.x, foot, frame.middle.width, frame.middle.bottom() - foot});
    putPageNotice(context, frame, view.notice);
    putChoices(context,
               {{{keyFor(PressFocused{}, here), "Make it", "", ButtonKind::accent}, action::MakeRoutine{}},
                {{keyFor(action::Back{}, here), "Back", ""}, action::Back{}}},
               0, 1, frame.foot);
    return screen;
}

} // namespace unknot
