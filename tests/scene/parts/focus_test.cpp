#include "scene/parts/focus.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::action;

namespace {

/// A wide band, below it a row of three and a row of two. A small target is at the right of the header.
const Screen page{{},
                  {{{50, 120, 1180, 130}, Cramp{}},
                   {{50, 280, 380, 200}, Open{"one"}},
                   {{450, 280, 380, 200}, Open{"two"}},
                   {{850, 280, 380, 200}, Open{"three"}},
                   {{50, 520, 380, 200}, Open{"four"}},
                   {{450, 520, 380, 200}, Open{"five"}},
                   {{1100, 30, 130, 64}, Help{}}},
                  1};

std::optional<Action> from(const Action& action, FocusMove move) { return moveFocus(page, action, move); }

} // namespace

TEST_CASE("what has the focus is pressed, and the first target while nothing has") {
    CHECK(focused(page, Action{Open{"two"}}) == &page.targets[2]);
    CHECK(focused(page, std::nullopt) == &page.targets[0]);
    CHECK(focused(Screen{}, std::nullopt) == nullptr);
    CHECK(focused(Screen{}, Action{Help{}}) == nullptr);
}

TEST_CASE("where what had the focus is gone, nothing is pressed in its place") {
    CHECK(focused(page, Action{Open{"gone"}}) == nullptr);
}

TEST_CASE("where what had the focus is on another page, the first on this one has it") {
    Screen paged = page;
    for (std::size_t i = 1; i <= 5; ++i)
        paged.targets[i].onPage = true;
    CHECK(focused(paged, Action{Open{"gone"}}) == &paged.targets[1]);
    CHECK(focused(paged, Action{Open{"two"}}) == &paged.targets[2]);
    CHECK(moveFocus(paged, Action{Open{"gone"}}, FocusMove::right) == Action{Open{"two"}});
    CHECK(moveFocus(paged, Action{Open{"gone"}}, FocusMove::previous) == Action{Cramp{}});
    CHECK(moveFocus(paged, std::nullopt, FocusMove::next) == Action{Cramp{}});
}

TEST_CASE("a move to the side beyond what is on the page turns it, and no other move does") {
    Screen paged = page;
    for (std::size_t i = 1; i <= 5; ++i)
        paged.targets[i].onPage = true;
    CHECK(pageTurn(paged, Action{Open{"three"}}, FocusMove::right) == 1);
    CHECK(pageTurn(paged, Action{Open{"five"}}, FocusMove::right) == 1);
    CHECK(pageTurn(paged, Action{Open{"one"}}, FocusMove::left) == -1);
    CHECK(pageTurn(paged, Action{Open{"two"}}, FocusMove::right) == 0);
    CHECK(pageTurn(paged, Action{Open{"five"}}, FocusMove::down) == 0);
    CHECK(pageTurn(paged, Action{Open{"five"}}, FocusMove::next) == 0);
    CHECK(pageTurn(paged, Action{Help{}}, FocusMove::right) == 0);
    CHECK(pageTurn(paged, std::nullopt, FocusMove::right) == 0);
    CHECK(pageTurn(page, Action{Open{"three"}}, FocusMove::right) == 0);
}

TEST_CASE("of two targets that do the same the focus takes the first, and it passes by what takes none") {
    Screen twice = page;
    twice.targets.push_back({{850, 520, 380, 200}, Cramp{}});
    twice.targets.push_back({{50, 740, 1180, 40}, Seek{}, false});
    CHECK(moveFocus(twice, Action{Help{}}, FocusMove::next) == Action{Cramp{}});
    CHECK(moveFocus(twice, Action{Cramp{}}, FocusMove::next) == Action{Open{"one"}});
    CHECK(moveFocus(twice, Action{Cramp{}}, FocusMove::previous) == Action{Help{}});
    CHECK(moveFocus(twice, std::nullopt, FocusMove::previous) == Action{Help{}});
    CHECK(moveFocus(twice, Action{Open{"five"}}, FocusMove::right) == Action{Open{"five"}});
    CHECK(moveFocus(twice, Action{Open{"four"}}, FocusMove::down) == Action{Open{"four"}});
    CHECK(focused(twice, Action{Seek{}}) == nullptr);
}

TEST_CASE("the first move shows where the focus is, and a focus that is gone begins again") {
    CHECK(moveFocus(page, std::nullopt, FocusMove::next) == Action{Cramp{}});
    CHECK(moveFocus(page, std::nullopt, FocusMove::down) == Action{Cramp{}});
    CHECK(moveFocus(page, std::nullopt, FocusMove::previous) == Action{Help{}});
    CHECK(from(Open{"gone"}, FocusMove::right) == Action{Cramp{}});
    CHECK(moveFocus(Screen{}, Action{Help{}}, FocusMove::next) == std::nullopt);
}

TEST_CASE("Tab goes round in the screen's order, both ways") {
    CHECK(from(Cramp{}, FocusMove::next) == Action{Open{"one"}});
    CHECK(from(Help{}, FocusMove::next) == Action{Cramp{}});
    CHECK(from(Cramp{}, FocusMove::previous) == Action{Help{}});
    CHECK(from(Open{"two"}, FocusMove::previous) == Action{Open{"one"}});
}

TEST_CASE("an arrow takes the nearest in its direction") {
    CHECK(from(Open{"one"}, FocusMove::right) == Action{Open{"two"}});
    CHECK(from(Open{"three"}, FocusMove::left) == Action{Open{"two"}});
    CHECK(from(Open{"two"}, FocusMove::down) == Action{Open{"five"}});
    CHECK(from(Open{"four"}, FocusMove::up) == Action{Open{"one"}});
    CHECK(from(Open{"three"}, FocusMove::up) == Action{Cramp{}});
    CHECK(from(Cramp{}, FocusMove::up) == Action{Help{}});
    CHECK(from(Help{}, FocusMove::down) == Action{Cramp{}});
    CHECK(from(Cramp{}, FocusMove::down) == Action{Open{"two"}});
}

TEST_CASE("where nothing lies straight on, an arrow takes what lies there aside") {
    CHECK(from(Open{"three"}, FocusMove::down) == Action{Open{"five"}});
}

TEST_CASE("an arrow stays where there is nothing in its direction") {
    CHECK(from(Open{"one"}, FocusMove::left) == Action{Open{"one"}});
    CHECK(from(Open{"five"}, FocusMove::right) == Action{Open{"five"}});
    CHECK(from(Open{"four"}, FocusMove::down) == Action{Open{"four"}});
    CHECK(from(Help{}, FocusMove::up) == Action{Help{}});
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
