#include "scene/parts/focus.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::action;

namespace {

/// A wide band, below it a row of three and a row of two. A small target is at the right of the header.
const Screen page{{},
                  {{{50, 120, 1180, 130}, StartCramp{}},
                   {{50, 280, 380, 200}, OpenCard{"one"}},
                   {{450, 280, 380, 200}, OpenCard{"two"}},
                   {{850, 280, 380, 200}, OpenCard{"three"}},
                   {{50, 520, 380, 200}, OpenCard{"four"}},
                   {{450, 520, 380, 200}, OpenCard{"five"}},
                   {{1100, 30, 130, 64}, OpenHelp{}}},
                  1};

std::optional<Action> from(const Action& action, FocusMove move) { return moveFocus(page, action, move); }

} // namespace

TEST_CASE("Enter presses the focused target, or the first target without a focus") {
    CHECK(focusedTarget(page, Action{OpenCard{"two"}}) == &page.targets[2]);
    CHECK(focusedTarget(page, std::nullopt) == &page.targets[0]);
    CHECK(focusedTarget(Screen{}, std::nullopt) == nullptr);
    CHECK(focusedTarget(Screen{}, Action{OpenHelp{}}) == nullptr);
}

TEST_CASE("Enter presses nothing if the focused target is gone") {
    CHECK(focusedTarget(page, Action{OpenCard{"gone"}}) == nullptr);
}

TEST_CASE("the first target of the page stands in for a focus on another page") {
    Screen paged = page;
    for (std::size_t i = 1; i <= 5; ++i)
        paged.targets[i].onPage = true;
    CHECK(focusedTarget(paged, Action{OpenCard{"gone"}}) == &paged.targets[1]);
    CHECK(focusedTarget(paged, Action{OpenCard{"two"}}) == &paged.targets[2]);
    CHECK(moveFocus(paged, Action{OpenCard{"gone"}}, FocusMove::right) == Action{OpenCard{"two"}});
    CHECK(moveFocus(paged, Action{OpenCard{"gone"}}, FocusMove::previous) == Action{StartCramp{}});
    CHECK(moveFocus(paged, std::nullopt, FocusMove::next) == Action{StartCramp{}});
}

TEST_CASE("a sideways move beyond the page's targets turns the page, and no other move does") {
    Screen paged = page;
    for (std::size_t i = 1; i <= 5; ++i)
        paged.targets[i].onPage = true;
    CHECK(pageTurn(paged, Action{OpenCard{"three"}}, FocusMove::right) == 1);
    CHECK(pageTurn(paged, Action{OpenCard{"five"}}, FocusMove::right) == 1);
    CHECK(pageTurn(paged, Action{OpenCard{"one"}}, FocusMove::left) == -1);
    CHECK(pageTurn(paged, Action{OpenCard{"two"}}, FocusMove::right) == 0);
    CHECK(pageTurn(paged, Action{OpenCard{"five"}}, FocusMove::down) == 0);
    CHECK(pageTurn(paged, Action{OpenCard{"five"}}, FocusMove::next) == 0);
    CHECK(pageTurn(paged, Action{OpenHelp{}}, FocusMove::right) == 0);
    CHECK(pageTurn(paged, std::nullopt, FocusMove::right) == 0);
    CHECK(pageTurn(page, Action{OpenCard{"three"}}, FocusMove::right) == 0);
}

TEST_CASE("the focus takes the first of two equal targets and skips targets that take no focus") {
    Screen twice = page;
    twice.targets.push_back({{850, 520, 380, 200}, StartCramp{}});
    twice.targets.push_back({{50, 740, 1180, 40}, Seek{}, false});
    CHECK(moveFocus(twice, Action{OpenHelp{}}, FocusMove::next) == Action{StartCramp{}});
    CHECK(moveFocus(twice, Action{StartCramp{}}, FocusMove::next) == Action{OpenCard{"one"}});
    CHECK(moveFocus(twice, Action{StartCramp{}}, FocusMove::previous) == Action{OpenHelp{}});
    CHECK(moveFocus(twice, std::nullopt, FocusMove::previous) == Action{OpenHelp{}});
    CHECK(moveFocus(twice, Action{OpenCard{"five"}}, FocusMove::right) == Action{OpenCard{"five"}});
    CHECK(moveFocus(twice, Action{OpenCard{"four"}}, FocusMove::down) == Action{OpenCard{"four"}});
    CHECK(focusedTarget(twice, Action{Seek{}}) == nullptr);
}

TEST_CASE("the first move shows where the focus is, and a focus that is gone begins again") {
    CHECK(moveFocus(page, std::nullopt, FocusMove::next) == Action{StartCramp{}});
    CHECK(moveFocus(page, std::nullopt, FocusMove::down) == Action{StartCramp{}});
    CHECK(moveFocus(page, std::nullopt, FocusMove::previous) == Action{OpenHelp{}});
    CHECK(from(OpenCard{"gone"}, FocusMove::right) == Action{StartCramp{}});
    CHECK(moveFocus(Screen{}, Action{OpenHelp{}}, FocusMove::next) == std::nullopt);
}

TEST_CASE("Tab goes round in the screen's order, both ways") {
    CHECK(from(StartCramp{}, FocusMove::next) == Action{OpenCard{"one"}});
    CHECK(from(OpenHelp{}, FocusMove::next) == Action{StartCramp{}});
    CHECK(from(StartCramp{}, FocusMove::previous) == Action{OpenHelp{}});
    CHECK(from(OpenCard{"two"}, FocusMove::previous) == Action{OpenCard{"one"}});
}

TEST_CASE("an arrow takes the nearest in its direction") {
    CHECK(from(OpenCard{"one"}, FocusMove::right) == Action{OpenCard{"two"}});
    CHECK(from(OpenCard{"three"}, FocusMove::left) == Action{OpenCard{"two"}});
    CHECK(from(OpenCard{"two"}, FocusMove::down) == Action{OpenCard{"five"}});
    CHECK(from(OpenCard{"four"}, FocusMove::up) == Action{OpenCard{"one"}});
    CHECK(from(OpenCard{"three"}, FocusMove::up) == Action{StartCramp{}});
    CHECK(from(StartCramp{}, FocusMove::up) == Action{OpenHelp{}});
    CHECK(from(OpenHelp{}, FocusMove::down) == Action{StartCramp{}});
    CHECK(from(StartCramp{}, FocusMove::down) == Action{OpenCard{"two"}});
}

TEST_CASE("an arrow takes a target to the side if no target lies straight ahead") {
    CHECK(from(OpenCard{"three"}, FocusMove::down) == Action{OpenCard{"five"}});
}

TEST_CASE("an arrow stays where there is nothing in its direction") {
    CHECK(from(OpenCard{"one"}, FocusMove::left) == Action{OpenCard{"one"}});
    CHECK(from(OpenCard{"five"}, FocusMove::right) == Action{OpenCard{"five"}});
    CHECK(from(OpenCard{"four"}, FocusMove::down) == Action{OpenCard{"four"}});
    CHECK(from(OpenHelp{}, FocusMove::up) == Action{OpenHelp{}});
}

TEST_CASE("every target can be reached with the arrows alone") {
    for (const Target& wanted : page.targets) {
        bool reached = false;
        for (const Target& start : page.targets) {
            if (start.action == wanted.action) continue;
            for (const FocusMove move : {FocusMove::left, FocusMove::right, FocusMove::up, FocusMove::down})
                reached = reached || from(start.action, move) == wanted.action;
        }
        CHECK(reached);
    }
}
