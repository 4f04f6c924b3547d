#include "window_harness.hpp"

#include <doctest/doctest.h>

#include <X11/keysym.h>

using namespace unknot;
using namespace unknot::test;

namespace {

using InputMethod = bool (WindowHarness::*)(const Action&);

// A walk through the screens with only the keyboard or only the mouse.
class Walk {
public:
    explicit Walk(InputMethod method) : m_method(method) {
        m_folders.addRoutine("calves.yaml", calves);
        m_folders.addRoutine("broken.yaml", broken);
        m_harness.emplace(m_folders, std::vector<std::string>{});
    }

    WindowHarness& harness() { return *m_harness; }

    void go(const Action& action, ScreenId to) {
        INFO("to screen ", static_cast<int>(to), ", from ", static_cast<int>(harness().state().screenId()),
             " by action ", action.index(), "; the window is called ", harness().window().title());
        REQUIRE((harness().*m_method)(action));
        REQUIRE(static_cast<int>(harness().state().screenId()) == static_cast<int>(to));
    }

    Action open(const std::string& title) {
        const Card* card = harness().card(title);
        REQUIRE(card);
        return action::OpenCard{card->id};
    }

private:
    InputMethod m_method;
    OwnFolders m_folders;
    std::optional<WindowHarness> m_harness;
};

void goEverywhere(InputMethod method) {
    Walk walk(method);
    REQUIRE(walk.harness().window().appeared());
    REQUIRE(walk.harness().arrived());
    walk.go(action::DismissNote{}, ScreenId::home);
    walk.go(action::OpenHelp{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(action::OpenSettings{}, ScreenId::settings);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(walk.open("broken.yaml"), ScreenId::mistakes);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(action::NewRoutine{}, ScreenId::routineTitle);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(action::StartCramp{}, ScreenId::cramp);
    walk.go(action::StartCramp{CrampMuscle::foot}, ScreenId::cramp);
    walk.go(action::OpenHelp{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::cramp);
    walk.go(action::Ease{}, ScreenId::cramp);
    // The screen offers Back only some seconds later, so that a second press of the key does not leave the cramp.
    walk.harness().letPass(std::chrono::seconds(4));
    walk.go(action::Back{}, ScreenId::done);
    walk.go(action::OpenHelp{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::done);
    walk.go(action::Back{}, ScreenId::home);
    walk.go(walk.open("Calves"), ScreenId::player);
    walk.go(action::OpenHelp{}, ScreenId::help);
    walk.go(action::Back{}, ScreenId::player);
    walk.go(action::OpenSettings{}, ScreenId::settings);
    walk.go(action::Back{}, ScreenId::player);
    walk.go(action::StartCramp{}, ScreenId::cramp);
    walk.go(action::Back{}, ScreenId::done);
    walk.go(action::Resume{}, ScreenId::player);
    walk.go(action::Skip{1}, ScreenId::player);
}

} // namespace

TEST_CASE("every screen is reached and left by Tab and Enter alone") { goEverywhere(&WindowHarness::byKeyboard); }

TEST_CASE("every screen is reached and left by the mouse alone") { goEverywhere(&WindowHarness::byMouse); }
