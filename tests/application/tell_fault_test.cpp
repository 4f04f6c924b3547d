#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto fault = "The voice command 'xyz' failed (not found); the deeper voice speaks.";

LaunchOptions withoutNote(LaunchOptions options) {
    options.stored.guidanceRead = true;
    return options;
}

} // namespace

TEST_CASE("A fault of the machine is told once at home, in a routine and over the settings") {
    for (const LaunchOptions& options : {fromHome(), fromRoutine()}) {
        ApplicationHarness harness(withoutNote(options));
        harness.press(action::OpenSettings{});
        harness.app.tellFault("");
        harness.run(seconds(1));
        CHECK(harness.state().notice(harness.now).empty());
        harness.app.tellFault(fault);
        harness.run(seconds(1));
        CHECK(harness.state().notice(harness.now) == fault);
        harness.run(seconds(20));
        CHECK(harness.state().notice(harness.now).empty());
    }
}

TEST_CASE("A fault of the machine waits until a cramp is over") {
    ApplicationHarness harness(withoutNote(fromCramp()));
    harness.app.tellFault(fault);
    harness.run(seconds(5));
    CHECK(harness.state().notice(harness.now).empty());
    harness.press(action::Back{});
    harness.run(seconds(1));
    CHECK(harness.state().notice(harness.now) == fault);
}
