#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A cramp leads from home through easing to the done screen and back home") {
    ApplicationHarness harness;
    REQUIRE(harness.state().screenId() == ScreenId::home);
    CHECK(harness.state().audibleSession() == nullptr);
    harness.press(action::StartCramp{CrampMuscle::calf});
    REQUIRE(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.title() == "Calf cramp");
    CHECK(harness.state().light() == Light::night);
    harness.run(seconds(42));
    CHECK(harness.counted() == seconds(42));
    harness.press(action::Ease{});
    harness.run(seconds(5));
    CHECK_FALSE(mayEase(harness.state().activeSession()->segment()));
    CHECK(harness.state().screenId() == ScreenId::cramp);
    harness.run(seconds(30));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.done().cramp);
    CHECK(harness.done().session.timeline()->title() == "Calf cramp");
    REQUIRE(harness.holdTotals().size() == 2);
    CHECK(harness.holdTotals()[1].stretch->name == "Pumps");
    CHECK(harness.holdTotals()[1].time == seconds(10));
    CHECK(harness.state().homeIsBehind);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK_FALSE(harness.state().leaving);
    CHECK(harness.state().audibleSession() == nullptr);
    CHECK(harness.state().light() == Light::day);
}

TEST_CASE("A cramp runs unless it is paused or over") {
    ApplicationHarness harness;
    CHECK_FALSE(harness.state().crampRuns());
    harness.press(action::StartCramp{CrampMuscle::calf});
    CHECK(harness.state().crampRuns());
    harness.press(action::TogglePause{});
    CHECK_FALSE(harness.state().crampRuns());
    harness.press(action::TogglePause{});
    CHECK(harness.state().crampRuns());
    harness.press(action::Ease{});
    harness.run(seconds(60));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK_FALSE(harness.state().crampRuns());
}

TEST_CASE("A cramp starts at once and reads nothing that it does not need") {
    ApplicationHarness harness(fromCramp(CrampMuscle::foot));
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.muscle() == CrampMuscle::foot);
    CHECK(harness.counted() == Time{0});
    CHECK(harness.state().audibleSession()->running());
    CHECK(harness.host.timesRead == 0);
    harness.press(action::GoHome{});
    CHECK(harness.host.timesRead == 1);
}

TEST_CASE("Another muscle keeps the time counted, and the same one changes nothing") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(50));
    const auto before = harness.state().audibleSession()->timeline();
    harness.press(action::StartCramp{CrampMuscle::calf});
    CHECK(harness.state().audibleSession()->timeline() == before);
    harness.press(action::StartCramp{CrampMuscle::thighBack});
    CHECK(harness.muscle() == CrampMuscle::thighBack);
    CHECK(harness.counted() == seconds(50));
    harness.run(seconds(10));
    CHECK(harness.counted() == seconds(60));
    CHECK(harness.title() == "Back thigh cramp");
}

TEST_CASE("Once it has eased, another muscle is another cramp") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(50));
    harness.press(action::Ease{});
    harness.run(seconds(6));
    harness.press(action::StartCramp{CrampMuscle::foot});
    CHECK(harness.state().audibleSession()->position() == Time{0});
    CHECK(harness.muscle() == CrampMuscle::foot);
    CHECK(harness.counted() == Time{0});
    CHECK_FALSE(harness.state().interrupted.has_value());
}

TEST_CASE("After ten minutes the card for help is there, and stays until one leaves") {
    ApplicationHarness harness(fromCramp(), 3);
    harness.run(seconds(700));
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.state().activeSession()->isOver());
    CHECK(advisesHelp(harness.state().activeSession()->segment()));
    harness.run(seconds(600));
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK_FALSE(harness.state().leaving);
    harness.press(action::Ease{});
    CHECK(harness.state().screenId() == ScreenId::cramp);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::done);
}

TEST_CASE("The card that came by itself is left in one step, while it is read too") {
    ApplicationHarness harness(fromCramp(), 3);
    harness.run(seconds(700));
    REQUIRE(harness.state().screenId() == ScreenId::cramp);
    harness.press(action::ReadHelp{});
    CHECK(harness.reads());
    CHECK(harness.helpReason() == harness.state().activeSession()->timeline()->segments().back().say);
    harness.press(action::Back{});
    CHECK_FALSE(harness.reads());
    CHECK(harness.state().screenId() == ScreenId::done);
}

TEST_CASE("A cramp interrupts a routine, which goes on afterwards where its turn began") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"bedtime"});
    harness.run(seconds(33 + 10)); // 8 s to get ready, 20 s hold, 5 s change, 10 s of the other leg.
    harness.press(action::StartCramp{});
    REQUIRE(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.state().interrupted.has_value());
    CHECK(harness.resumed() == "Bedtime calm");
    CHECK(harness.title() == "Calf cramp");
    harness.run(seconds(60));
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().audibleSession() == nullptr);
    harness.press(action::Resume{});
    REQUIRE(harness.state().screenId() == ScreenId::player);
    CHECK(harness.title() == "Bedtime calm");
    CHECK(harness.position() == seconds(28));
    CHECK(harness.state().audibleSession()->running());
    CHECK_FALSE(harness.state().interrupted.has_value());
    harness.run(seconds(60));
    CHECK(harness.state().screenId() == ScreenId::done);
    CHECK(harness.done().session.timeline()->title() == "Bedtime calm");
}

TEST_CASE("A second cramp still leads back to the routine, and warmth too") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(15));
    harness.press(action::StartCramp{});
    harness.run(seconds(5));
    harness.press(action::Back{});
    harness.press(action::StartCramp{CrampMuscle::foot});
    harness.run(seconds(5));
    harness.press(action::Back{});
    CHECK(harness.resumed() == "Bedtime calm");
    harness.press(action::PlayWarmPack{});
    CHECK(harness.state().screenId() == ScreenId::player);
    CHECK(harness.title() == "Warmth");
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::done);
    CHECK(harness.resumed() == "Bedtime calm");
    harness.press(action::PlayWarmPack{});
    harness.press(action::StartCramp{});
    harness.press(action::Back{});
    CHECK(harness.resumed() == "Bedtime calm");
    harness.press(action::Resume{});
    CHECK(harness.title() == "Bedtime calm");
    CHECK(harness.position() == Time{0});
}

TEST_CASE("The help card opens with a notice if no cramp routine can be read") {
    FakeHost world;
    world.crampsAreDamaged = true;
    ApplicationHarness harness(world, fromCramp());
    CHECK(harness.state().screenId() == ScreenId::help);
    CHECK_FALSE(harness.helpReason().empty());
    CHECK_FALSE(harness.state().notice(harness.now).empty());
    CHECK(harness.host.timesRead == 0);
    CHECK(harness.state().light() == Light::day);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK(harness.state().homeIsBehind);
    CHECK(harness.home().cards().size() == 3);
    harness.press(action::StartCramp{});
    harness.press(action::Back{});
    CHECK(harness.host.timesRead == 1);
}

TEST_CASE("A cramp that cannot be changed goes on as it is") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(20));
    harness.host.crampsAreDamaged = true;
    harness.press(action::StartCramp{CrampMuscle::foot});
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.muscle() == CrampMuscle::calf);
    CHECK(harness.counted() == seconds(20));
    CHECK_FALSE(harness.state().notice(harness.now).empty());
}

TEST_CASE("In a cramp the pause key pauses, and it is never held up by a first start") {
    ApplicationHarness harness(fromCramp());
    CHECK(harness.state().audibleSession()->running());
    harness.run(seconds(10));
    harness.press(action::TogglePause{});
    harness.run(seconds(30));
    CHECK(harness.counted() == seconds(10));
    harness.press(action::TogglePause{});
    harness.run(seconds(5));
    CHECK(harness.counted() == seconds(15));
}

TEST_CASE("A machine that was asleep during a cramp waits for a sign of life") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(10));
    harness.sleep(seconds(3600));
    CHECK(harness.state().audibleSession()->pause().automatic);
    harness.run(seconds(10));
    CHECK(harness.counted() == seconds(10));
    harness.press(action::Activity{});
    harness.run(seconds(10));
    CHECK(harness.counted() == seconds(20));
    harness.sleep(seconds(60));
    harness.press(action::TogglePause{});
    CHECK(harness.state().audibleSession()->running());
}

TEST_CASE("The card of a cramp's routine opens it as a cramp, from the very file that it is the card of") {
    FakeHost world;
    world.shown[1].cramp = CrampMuscle::foot;
    world.routines["desk"] = crampRoutine(CrampMuscle::foot);
    world.routines["desk"].title = "My own foot cramp";
    ApplicationHarness harness(std::move(world), fromHome());
    harness.press(action::OpenCard{"desk"});
    CHECK(harness.state().screenId() == ScreenId::cramp);
    CHECK(harness.muscle() == CrampMuscle::foot);
    CHECK(harness.title() == "My own foot cramp");
    harness.run(seconds(5));
    harness.press(action::Back{});
    CHECK(harness.done().cramp);
    harness.press(action::Back{});
    CHECK(harness.state().screenId() == ScreenId::home);
}

TEST_CASE("The notice of a mistake in the person's own cramp routine shows after the cramp") {
    FakeHost world;
    world.crampNotice = "Your 'cramp-calf.yaml' has a mistake in line 3, so this is the program's own.";
    const std::string notice = world.crampNotice;
    LaunchOptions options = fromCramp();
    options.stored.guidanceRead = true;
    ApplicationHarness harness(std::move(world), std::move(options));
    CHECK(harness.state().screenId() == ScreenId::cramp);
    harness.press(action::StartCramp{CrampMuscle::foot});
    CHECK(harness.state().notice(harness.now).empty());
    harness.press(action::Back{});
    CHECK(harness.state().notice(harness.now) == notice);
    harness.run(seconds(9));
    CHECK(harness.state().notice(harness.now).empty());
}

TEST_CASE("A notice waits during a cramp and shows on the done screen") {
    LaunchOptions options = fromCramp();
    options.notice = "The settings file was set aside.";
    ApplicationHarness harness(std::move(options));
    CHECK(harness.state().notice(harness.now).empty());
    harness.run(seconds(30));
    harness.press(action::OpenHelp{});
    harness.press(action::Back{});
    CHECK(harness.state().notice(harness.now).empty());
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().notice(harness.now) == "The settings file was set aside.");
    harness.run(seconds(9));
    CHECK(harness.state().notice(harness.now).find("guidance") != std::string::npos);
    harness.run(seconds(9));
    CHECK(harness.state().notice(harness.now).empty());
}

TEST_CASE("A cramp that ends by itself lets the notes be said then") {
    ApplicationHarness harness(fromCramp());
    harness.run(seconds(5));
    harness.press(action::Ease{});
    while (harness.state().screenId() == ScreenId::cramp)
        harness.run(milliseconds(100));
    REQUIRE(harness.state().screenId() == ScreenId::done);
    CHECK(harness.state().notice(harness.now).find("guidance") != std::string::npos);
}
