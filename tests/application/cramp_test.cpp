#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("A cramp goes from home through easing to what was done, and home again") {
    Visit visit;
    REQUIRE(visit.state().screenId() == ScreenId::home);
    CHECK(visit.state().heard() == nullptr);
    visit.press(action::Cramp{CrampMuscle::calf});
    REQUIRE(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.title() == "Calf cramp");
    CHECK(visit.state().light() == Light::night);
    visit.run(seconds(42));
    CHECK(visit.counted() == seconds(42));
    visit.press(action::Easing{});
    visit.run(seconds(5));
    CHECK_FALSE(mayEase(visit.state().played()->segment()));
    CHECK(visit.state().screenId() == ScreenId::cramp);
    visit.run(seconds(30));
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.done().cramp);
    CHECK(visit.done().session.timeline()->title() == "Calf cramp");
    REQUIRE(visit.held().size() == 2);
    CHECK(visit.held()[1].stretch->name == "Pumps");
    CHECK(visit.held()[1].time == seconds(10));
    CHECK(visit.state().homeIsBehind);
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK_FALSE(visit.state().leaving);
    CHECK(visit.state().heard() == nullptr);
    CHECK(visit.state().light() == Light::day);
}

TEST_CASE("A cramp starts at once and reads nothing that it does not need") {
    Visit visit(fromCramp(CrampMuscle::foot));
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.muscle() == CrampMuscle::foot);
    CHECK(visit.counted() == Time{0});
    CHECK(visit.state().heard()->running());
    CHECK(visit.host.timesRead == 0);
    visit.press(action::Home{});
    CHECK(visit.host.timesRead == 1);
}

TEST_CASE("Another muscle keeps the time counted, and the same one changes nothing") {
    Visit visit(fromCramp());
    visit.run(seconds(50));
    const auto before = visit.state().heard()->timeline();
    visit.press(action::Cramp{CrampMuscle::calf});
    CHECK(visit.state().heard()->timeline() == before);
    visit.press(action::Cramp{CrampMuscle::thighBack});
    CHECK(visit.muscle() == CrampMuscle::thighBack);
    CHECK(visit.counted() == seconds(50));
    visit.run(seconds(10));
    CHECK(visit.counted() == seconds(60));
    CHECK(visit.title() == "Back thigh cramp");
}

TEST_CASE("Once it has eased, another muscle is another cramp") {
    Visit visit(fromCramp());
    visit.run(seconds(50));
    visit.press(action::Easing{});
    visit.run(seconds(6));
    visit.press(action::Cramp{CrampMuscle::foot});
    CHECK(visit.state().heard()->position() == Time{0});
    CHECK(visit.muscle() == CrampMuscle::foot);
    CHECK(visit.counted() == Time{0});
    CHECK_FALSE(visit.state().interrupted.has_value());
}

TEST_CASE("After ten minutes the card for help is there, and stays until one leaves") {
    Visit visit(fromCramp(), 3);
    visit.run(seconds(700));
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.state().played()->over());
    CHECK(advisesHelp(visit.state().played()->segment()));
    visit.run(seconds(600));
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK_FALSE(visit.state().leaving);
    visit.press(action::Easing{});
    CHECK(visit.state().screenId() == ScreenId::cramp);
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::done);
}

TEST_CASE("The card that came by itself is left in one step, while it is read too") {
    Visit visit(fromCramp(), 3);
    visit.run(seconds(700));
    REQUIRE(visit.state().screenId() == ScreenId::cramp);
    visit.press(action::ReadHelp{});
    CHECK(visit.reads());
    CHECK(visit.helpLead() == visit.state().played()->timeline()->segments().back().say);
    visit.press(action::Back{});
    CHECK_FALSE(visit.reads());
    CHECK(visit.state().screenId() == ScreenId::done);
}

TEST_CASE("A cramp interrupts a routine, which goes on afterwards where its turn began") {
    Visit visit;
    visit.press(action::Open{"bedtime"});
    visit.run(seconds(33 + 10)); // 8 s to get ready, 20 s hold, 5 s change, 10 s of the other leg.
    visit.press(action::Cramp{});
    REQUIRE(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.state().interrupted.has_value());
    CHECK(visit.resumed() == "Bedtime calm");
    CHECK(visit.title() == "Calf cramp");
    visit.run(seconds(60));
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.state().heard() == nullptr);
    visit.press(action::Resume{});
    REQUIRE(visit.state().screenId() == ScreenId::player);
    CHECK(visit.title() == "Bedtime calm");
    CHECK(visit.position() == seconds(28));
    CHECK(visit.state().heard()->running());
    CHECK_FALSE(visit.state().interrupted.has_value());
    visit.run(seconds(60));
    CHECK(visit.state().screenId() == ScreenId::done);
    CHECK(visit.done().session.timeline()->title() == "Bedtime calm");
}

TEST_CASE("A second cramp still leads back to the routine, and warmth too") {
    Visit visit(fromRoutine());
    visit.run(seconds(15));
    visit.press(action::Cramp{});
    visit.run(seconds(5));
    visit.press(action::Back{});
    visit.press(action::Cramp{CrampMuscle::foot});
    visit.run(seconds(5));
    visit.press(action::Back{});
    CHECK(visit.resumed() == "Bedtime calm");
    visit.press(action::Warmth{});
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK(visit.title() == "Warmth");
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::done);
    CHECK(visit.resumed() == "Bedtime calm");
    visit.press(action::Warmth{});
    visit.press(action::Cramp{});
    visit.press(action::Back{});
    CHECK(visit.resumed() == "Bedtime calm");
    visit.press(action::Resume{});
    CHECK(visit.title() == "Bedtime calm");
    CHECK(visit.position() == Time{0});
}

TEST_CASE("Where what to do in a cramp cannot be read, the card for help is shown and says so") {
    FakeHost world;
    world.crampsAreDamaged = true;
    Visit visit(world, fromCramp());
    CHECK(visit.state().screenId() == ScreenId::help);
    CHECK_FALSE(visit.helpLead().empty());
    CHECK_FALSE(visit.state().notice(visit.now).empty());
    CHECK(visit.host.timesRead == 0);
    CHECK(visit.state().light() == Light::day);
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK(visit.state().homeIsBehind);
    CHECK(visit.home().cards().size() == 3);
    visit.press(action::Cramp{});
    visit.press(action::Back{});
    CHECK(visit.host.timesRead == 1);
}

TEST_CASE("A cramp that cannot be changed goes on as it is") {
    Visit visit(fromCramp());
    visit.run(seconds(20));
    visit.host.crampsAreDamaged = true;
    visit.press(action::Cramp{CrampMuscle::foot});
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.muscle() == CrampMuscle::calf);
    CHECK(visit.counted() == seconds(20));
    CHECK_FALSE(visit.state().notice(visit.now).empty());
}

TEST_CASE("In a cramp the pause key pauses, and it is never held up by a first start") {
    Visit visit(fromCramp());
    CHECK(visit.state().heard()->running());
    visit.run(seconds(10));
    visit.press(action::Pause{});
    visit.run(seconds(30));
    CHECK(visit.counted() == seconds(10));
    visit.press(action::Pause{});
    visit.run(seconds(5));
    CHECK(visit.counted() == seconds(15));
}

TEST_CASE("A machine that was asleep during a cramp waits for a sign of life") {
    Visit visit(fromCramp());
    visit.run(seconds(10));
    visit.sleep(seconds(3600));
    CHECK(visit.state().heard()->pause().automatic);
    visit.run(seconds(10));
    CHECK(visit.counted() == seconds(10));
    visit.press(action::Touch{});
    visit.run(seconds(10));
    CHECK(visit.counted() == seconds(20));
    visit.sleep(seconds(60));
    visit.press(action::Pause{});
    CHECK(visit.state().heard()->running());
}

TEST_CASE("The card of a cramp's routine opens it as a cramp, from the very file that it is the card of") {
    FakeHost world;
    world.shown[1].cramp = CrampMuscle::foot;
    world.routines["desk"] = crampRoutine(CrampMuscle::foot);
    world.routines["desk"].title = "My own foot cramp";
    Visit visit(std::move(world), fromHome());
    visit.press(action::Open{"desk"});
    CHECK(visit.state().screenId() == ScreenId::cramp);
    CHECK(visit.muscle() == CrampMuscle::foot);
    CHECK(visit.title() == "My own foot cramp");
    visit.run(seconds(5));
    visit.press(action::Back{});
    CHECK(visit.done().cramp);
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::home);
}

TEST_CASE("Where another routine than a person's own was taken for a cramp, they are told once it is over") {
    FakeHost world;
    world.crampNotice = "Your 'cramp-calf.yaml' has a mistake in line 3, so this is the program's own.";
    const std::string notice = world.crampNotice;
    Start start = fromCramp();
    start.stored.guidanceRead = true;
    Visit visit(std::move(world), std::move(start));
    CHECK(visit.state().screenId() == ScreenId::cramp);
    visit.press(action::Cramp{CrampMuscle::foot});
    CHECK(visit.state().notice(visit.now).empty());
    visit.press(action::Back{});
    CHECK(visit.state().notice(visit.now) == notice);
    visit.run(seconds(9));
    CHECK(visit.state().notice(visit.now).empty());
}

TEST_CASE("In a cramp no note takes the place of what to do; it is said on the screen after it") {
    Start start = fromCramp();
    start.notice = "The settings file was set aside.";
    Visit visit(std::move(start));
    CHECK(visit.state().notice(visit.now).empty());
    visit.run(seconds(30));
    visit.press(action::Help{});
    visit.press(action::Back{});
    CHECK(visit.state().notice(visit.now).empty());
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.state().notice(visit.now) == "The settings file was set aside.");
    visit.run(seconds(9));
    CHECK(visit.state().notice(visit.now).find("guidance") != std::string::npos);
    visit.run(seconds(9));
    CHECK(visit.state().notice(visit.now).empty());
}

TEST_CASE("A cramp that ends by itself lets the notes be said then") {
    Visit visit(fromCramp());
    visit.run(seconds(5));
    visit.press(action::Easing{});
    while (visit.state().screenId() == ScreenId::cramp)
        visit.run(milliseconds(100));
    REQUIRE(visit.state().screenId() == ScreenId::done);
    CHECK(visit.state().notice(visit.now).find("guidance") != std::string::npos);
}
