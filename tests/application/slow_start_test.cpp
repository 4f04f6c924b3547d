#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A session starts unpaused with the first frame even if the window opens slowly") {
    for (const LaunchOptions& options : {fromRoutine(), fromCramp()}) {
        ApplicationHarness harness(options);
        harness.now += seconds(3);
        harness.app.begin(harness.now);
        harness.app.advance(harness.now);
        CHECK(harness.state().audibleSession()->running());
        CHECK(harness.position() == Time{0});
        CHECK(harness.state().lastInput == harness.now);
        harness.run(seconds(1));
        CHECK(harness.position() == seconds(1));
    }
}

TEST_CASE("A routine that begins in its middle begins there however long the window takes to open") {
    LaunchOptions options = fromRoutine();
    options.from = seconds(10);
    ApplicationHarness harness(options);
    harness.now += seconds(30);
    harness.app.begin(harness.now);
    harness.run(seconds(1));
    CHECK(harness.position() == seconds(11));
}

TEST_CASE("A start notice shows for its whole time even if the window opens slowly") {
    LaunchOptions options = fromRoutine();
    options.notice = "Your settings could not be read.";
    ApplicationHarness harness(options);
    harness.now += seconds(30);
    harness.app.begin(harness.now);
    CHECK(harness.state().notice(harness.now) == "Your settings could not be read.");
    harness.run(seconds(7));
    CHECK(harness.state().notice(harness.now) == "Your settings could not be read.");
    harness.run(seconds(2));
    CHECK(harness.state().notice(harness.now) != "Your settings could not be read.");
}
