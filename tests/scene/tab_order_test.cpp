// Tab and Shift+Tab on every screen: a person without a mouse must reach every target.

#include "scene/cramp/cramp_screen.hpp"
#include "scene/home/home_screen.hpp"
#include "scene/pages/done_screen.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/pages/mistakes_screen.hpp"
#include "scene/pages/new_routine_screen.hpp"
#include "scene/pages/routine_title_screen.hpp"
#include "scene/pages/settings_sheet.hpp"
#include "scene/parts/focus.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/sample_cards.hpp"
#include "scene/sample_timeline.hpp"

#include <algorithm>
#include <map>

using namespace unknot;
using namespace unknot::sample;

namespace {

/// Adds the screens of the player and of a cramp, at the start of every segment.
void addPlayed(std::map<std::string, Screen>& screens, Size size) {
    const Timeline routine = everything();
    for (std::size_t i = 0; i < routine.segments().size(); ++i) {
        PlayerView view;
        view.position = routine.segments()[i].start;
        screens["player " + std::to_string(i)] = playerScreen(routine, view, size, font());
    }
    const Timeline cramped = cramp();
    for (std::size_t i = 0; i < cramped.segments().size(); ++i) {
        for (const bool ember : {false, true}) {
            CrampView view;
            view.position = cramped.segments()[i].start;
            view.ember = ember;
            screens[(ember ? "cramp's embers " : "cramp ") + std::to_string(i)] =
                crampScreen(cramped, view, size, font());
        }
    }
}

std::map<std::string, Screen> screensAt(Size size) {
    std::map<std::string, Screen> screens;
    addPlayed(screens, size);
    const std::vector<Card> found = cards(20);
    HomeView home;
    home.cards = found;
    home.note = true;
    home.page = 1;
    screens["home"] = homeScreen(home, size, font());
    DoneView done;
    done.afterCramp = done.fromHome = true;
    done.resumed = "Bedtime calves";
    screens["done"] = doneScreen(done, size, font());
    HelpView help;
    help.look.textScale = 2;
    screens["help"] = helpScreen(help, size, font());
    screens["settings"] = settingsScreen({}, size, font());
    const Card broken = brokenCard();
    MistakesView mistakes;
    mistakes.card = broken;
    screens["mistakes"] = mistakesScreen(mistakes, size, font());
    screens["new routine"] = newRoutineScreen({}, size, font());
    screens["the title of a new routine"] = routineTitleScreen({}, size, font());
    return screens;
}

/// Targets on Tab's way from the first stop back to it. Gives up if the way never returns.
std::vector<Action> roundOf(const Screen& screen, FocusMove move) {
    std::vector<Action> round;
    std::optional<Action> focus = moveFocus(screen, std::nullopt, FocusMove::next);
    while (focus && round.size() <= screen.targets.size()) {
        round.push_back(*focus);
        focus = moveFocus(screen, focus, move);
        if (focus == round.front()) break;
    }
    return round;
}

} // namespace

TEST_CASE("Tab goes round every screen, by all that can be pressed, and Shift+Tab the same way back") {
    for (const Size size : {Size{640, 400}, Size{1280, 800}, Size{700, 1100}}) {
        for (const auto& [title, screen] : screensAt(size)) {
            const std::string& name = title;
            CAPTURE(name);
            CAPTURE(size.width);
            std::vector<Action> round = roundOf(screen, FocusMove::next);
            for (const Target& target : screen.targets) {
                CHECK(std::count(round.begin(), round.end(), target.action) == (target.takesFocus ? 1 : 0));
            }
            std::reverse(round.begin() + 1, round.end());
            CHECK(roundOf(screen, FocusMove::previous) == round);
        }
    }
}
