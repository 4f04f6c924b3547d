#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("However long the window takes to open, what is played begins with its first frame and is not paused") {
    for (const Start& start : {fromRoutine(), fromCramp()}) {
        Visit visit(start);
        visit.now += seconds(3);
        visit.app.begin(visit.now);
        visit.app.advance(visit.now);
        CHECK(visit.state().heard()->running());
        CHECK(visit.position() == Time{0});
        CHECK(visit.state().lastInput == visit.now);
        visit.run(seconds(1));
        CHECK(visit.position() == seconds(1));
    }
}

TEST_CASE("A routine that begins in its middle begins there however long the window takes to open") {
    Start start = fromRoutine();
    start.from = seconds(10);
    Visit visit(start);
    visit.now += seconds(30);
    visit.app.begin(visit.now);
    visit.run(seconds(1));
    CHECK(visit.position() == seconds(11));
}

TEST_CASE("What is to be read first is shown for its whole time, however long the window takes to open") {
    Start start = fromRoutine();
    start.notice = "Your settings could not be read.";
    Visit visit(start);
    visit.now += seconds(30);
    visit.app.begin(visit.now);
    CHECK(visit.state().notice(visit.now) == "Your settings could not be read.");
    visit.run(seconds(7));
    CHECK(visit.state().notice(visit.now) == "Your settings could not be read.");
    visit.run(seconds(2));
    CHECK(visit.state().notice(visit.now) != "Your settings could not be read.");
}
