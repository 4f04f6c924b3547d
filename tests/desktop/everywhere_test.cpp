#include "visit.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;

namespace {

using Way = bool (Visit::*)(const Action&);

// A visit that uses only the keyboard or only the mouse.
class Walk {
public:
    explicit Walk(Way way) : m_way(way) {
        m_folders.addRoutine("calves.yaml", calves);
        m_folders.addRoutine("broken.yaml", broken);
        m_visit.emplace(m_folders, std::vector<std::string>{});
    }

    Visit& visit() { return *m_visit; }

    void go(const Action& action, ScreenId to) {
        INFO("to screen ", static_cast<int>(to), ", from ", static_cast<int>(visit().state().screenId()), " by action ",
             action.index(), "; the window is called ", visit().window().title());
        REQUIRE((visit().*m_way)(action));
        REQUIRE(static_cast<int>(visit().state().screenId()) == static_cast<int>(to));
    }

    Action open(const std::string& title) {
        const Card* card = visit().card(title);
        REQUIRE(card);
        return action::Open{card->id};
    }

private:
    Way m_way;
    OwnFolders m_folders;
    std::optional<Visit> m_visit;
};

void goEverywhere(Way way) {
    Walk walk(way);
    REQUIRE(walk.visit().window().appeared());
    REQUIRE(walk.visit().arrived());
    walk.go(action::PutNoteAway{}, ScreenId::home);
    walk.go(action::Help{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(action::OpenSettings{}, ScreenId::settings);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(walk.open("broken.yaml"), ScreenId::mistakes);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(action::NewRoutine{}, ScreenId::newRoutine);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(action::Cramp{}, ScreenId::cramp);
    walk.go(action::Cramp{CrampMuscle::foot}, ScreenId::cramp);
    walk.go(action::Help{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::cramp);
    walk.go(action::Easing{}, ScreenId::cramp);
    // The screen offers Back only some seconds later, so that a second press of the key does not leave the cramp.
    walk.visit().letPass(std::chrono::seconds(4));
    walk.go(action::Back{}, ScreenId::done);
    walk.go(action::Help{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::done);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(walk.open("Calves"), ScreenId::player);
    walk.go(action::Help{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::player);
    walk.go(action::OpenSettings{}, ScreenId::settings);
    walk.go(action::Back{}, ScreenId::player);
    walk.go(action::Cramp{}, ScreenId::cramp);
    walk.go(action::Back{}, ScreenId::done);
    walk.go(action::Resume{}, ScreenId::player);
    walk.go(action::Skip{1}, ScreenId::player);
}

} // namespace

TEST_CASE("every screen is reached and left by Tab and Enter alone") { goEverywhere(&Visit::byKeyboard); }

TEST_CASE("every screen is reached and left by the mouse alone") { goEverywhere(&Visit::byMouse); }
