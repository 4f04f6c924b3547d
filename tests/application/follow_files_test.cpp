// The open window follows the person's files while it shows them.

#include "application/means.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

Routine mine(Time hold = seconds(20)) {
    Routine routine = routineOf({stretchStep(Hold{hold})});
    routine.title = "Mine";
    routine.file = "/home/me/mine.yaml";
    routine.own = true;
    return routine;
}

LaunchOptions playing(Routine routine) {
    LaunchOptions options;
    options.routine = std::move(routine);
    return options;
}

Card ownCard(Card card) {
    card.own = true;
    card.file = "/home/me/" + card.id + ".yaml";
    return card;
}

FakeHost withFolder() {
    FakeHost host;
    host.folder = "/home/me";
    host.shown.back() = ownCard(host.shown.back());
    return host;
}

void save(FakeHost& host, Routine routine) {
    host.routines[routine.file] = std::move(routine);
    ++host.version;
}

} // namespace

TEST_CASE("The player follows its file within half a second, at the same second, and says so") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(13));
    save(harness.host, mine(seconds(50)));
    harness.run(milliseconds(500));
    CHECK(harness.position() == milliseconds(13500));
    CHECK(harness.state().activeSession()->segment().length == seconds(50));
    CHECK(harness.state().activeSession()->running());
    CHECK(harness.state().notice(harness.now) == "The new version of your file plays.");
    const int read = harness.host.timesRead;
    harness.run(seconds(3));
    CHECK(harness.host.timesRead == read);
    CHECK(harness.state().notice(harness.now).empty());
}

TEST_CASE("A version with mistakes changes only the notice, which stays until the file is right") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(10));
    harness.host.fault = "Line 3 of mine.yaml: unknown key 'hodl'; did you mean 'hold'?";
    ++harness.host.version;
    harness.run(seconds(15));
    CHECK(harness.position() == seconds(25));
    CHECK(harness.state().activeSession()->running());
    CHECK(harness.state().notice(harness.now) ==
          "Line 3 of mine.yaml: unknown key 'hodl'; did you mean 'hold'? The version before it goes on.");
    harness.host.fault.reset();
    save(harness.host, mine(seconds(50)));
    harness.run(milliseconds(500));
    CHECK(harness.state().notice(harness.now) == "The new version of your file plays.");
    harness.run(seconds(3));
    CHECK(harness.state().notice(harness.now).empty());
}

TEST_CASE("A mistake that is saved just after a good version is told at once") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(10));
    save(harness.host, mine(seconds(50)));
    harness.run(seconds(1));
    REQUIRE(harness.state().notice(harness.now) == "The new version of your file plays.");
    harness.host.fault = "Line 3 of mine.yaml: unknown key 'hodl'.";
    ++harness.host.version;
    harness.run(milliseconds(500));
    CHECK(harness.state().notice(harness.now).starts_with("Line 3 of mine.yaml"));
}

TEST_CASE("A file that is replaced by renaming is gone for one look only, and nobody is told") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(10));
    const auto version = std::exchange(harness.host.version, 0);
    harness.host.fault = "The file mine.yaml is gone";
    harness.run(fileWatchInterval);
    harness.host.fault.reset();
    harness.host.version = version;
    harness.run(seconds(1));
    CHECK(harness.state().notice(harness.now).empty());
    CHECK(harness.host.timesRead == 0);
}

TEST_CASE("A file that is gone lets the routine go on, and is followed when it returns") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(10));
    const auto version = std::exchange(harness.host.version, 0);
    harness.host.fault = "The file mine.yaml is gone";
    harness.run(seconds(1));
    CHECK(harness.state().notice(harness.now) == "The file mine.yaml is gone. The version before it goes on.");
    CHECK(harness.position() == seconds(11));
    harness.host.fault.reset();
    harness.host.version = version;
    save(harness.host, mine(seconds(50)));
    harness.run(milliseconds(500));
    CHECK(harness.state().activeSession()->timeline()->segments()[1].length == seconds(50));
}

TEST_CASE("If the step is gone, the player waits at the nearest place and says why") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(13));
    Routine other = mine();
    std::get<StretchStep>(other.steps.front()).stretch = stretchNamed("Another");
    save(harness.host, other);
    harness.run(milliseconds(500));
    CHECK(harness.state().activeSession()->pause().person);
    CHECK(harness.state().notice(harness.now) ==
          "This place is gone from your file, so the routine waits at the nearest.");
    CHECK(harness.position() == Time{0});
}

TEST_CASE(
    "No file is looked at while the player shows a shipped routine, a cramp plays or a hold lasts until it eases") {
    Routine shipped = mine();
    shipped.own = false;
    Routine open = routineOf({stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left)});
    std::get<StretchStep>(open.steps.front()).ready = Time{0};
    open.own = true;
    open.file = "/home/me/open.yaml";
    for (const LaunchOptions& options : {playing(shipped), fromCramp(), playing(open)}) {
        ApplicationHarness harness(withFolder(), options);
        harness.run(seconds(5));
        CHECK(harness.host.looks == 0);
    }
}

TEST_CASE("A cramp that interrupts the routine is not disturbed, and the routine follows its file once it resumes") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(13));
    harness.press(action::StartCramp{});
    const int looks = harness.host.looks;
    save(harness.host, mine(seconds(50)));
    harness.run(seconds(5));
    CHECK(harness.host.looks == looks);
    harness.press(action::Back{});
    harness.press(action::Resume{});
    harness.run(milliseconds(500));
    CHECK(harness.state().activeSession()->timeline()->segments()[1].length == seconds(50));
}

TEST_CASE("A player under another screen follows its file when it is uncovered") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(13));
    harness.press(action::OpenSettings{});
    save(harness.host, mine(seconds(50)));
    const int looks = harness.host.looks;
    harness.run(seconds(5));
    CHECK(harness.host.looks == looks);
    harness.press(action::Back{});
    harness.run(milliseconds(500));
    CHECK(harness.state().activeSession()->timeline()->segments()[1].length == seconds(50));
    CHECK(harness.state().activeSession()->running());
}

TEST_CASE("Home's cards come, go and change within half a second, with the focus and the filter as they were") {
    ApplicationHarness harness(withFolder(), fromHome());
    harness.run(seconds(1));
    CHECK(harness.host.lookedAt == "/home/me");
    const auto focus = harness.state().focus();
    const int read = harness.host.timesRead;
    harness.run(seconds(3));
    CHECK(harness.host.timesRead == read);
    harness.host.shown.push_back(ownCard(cardNamed("new", "New one")));
    ++harness.host.version;
    harness.run(milliseconds(500));
    CHECK(harness.home().card("new"));
    CHECK(harness.host.timesRead == read + 1);
    CHECK(harness.state().focus() == focus);
    harness.host.shown.back().title = "Changed";
    ++harness.host.version;
    harness.run(milliseconds(500));
    CHECK(harness.home().card("new")->title == "Changed");
    harness.host.shown.pop_back();
    ++harness.host.version;
    harness.run(milliseconds(500));
    CHECK_FALSE(harness.home().card("new"));
}

TEST_CASE("The mistakes of the person's file follow it, and give way once it is right") {
    ApplicationHarness harness(withFolder(), fromHome());
    harness.press(action::OpenCard{"mine"});
    REQUIRE(harness.state().screenId() == ScreenId::mistakes);
    harness.run(seconds(1));
    CHECK(harness.host.lookedAt == "/home/me/mine.yaml");
    harness.host.shown.back().mistakes.front().message = "another mistake";
    ++harness.host.version;
    harness.run(milliseconds(500));
    CHECK(harness.mistaken().mistakes.front().message == "another mistake");
    harness.host.shown.back() = ownCard(cardNamed("mine", "Mine"));
    ++harness.host.version;
    harness.run(milliseconds(500));
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK(harness.state().notice(harness.now) == "Mine has no mistakes now.");
}

TEST_CASE("Few looks are enough: at most five a second") {
    ApplicationHarness harness(playing(mine()));
    harness.run(seconds(10));
    CHECK(harness.host.looks >= 20);
    CHECK(harness.host.looks <= 51);
}

TEST_CASE("E opens the file of the focused card of one's own, and of its mistakes; a shipped card has no such key") {
    ApplicationHarness harness(withFolder(), fromHome());
    harness.app.focusOn(action::OpenCard{"bedtime"}, harness.now);
    CHECK_FALSE(hasMeaning(U'e', harness.state()));
    harness.app.focusOn(action::OpenCard{"mine"}, harness.now);
    CHECK(means(harness, U'e', action::OpenEditor{}));
    harness.press(action::OpenEditor{});
    CHECK(harness.host.edited == std::vector<std::string>{"/home/me/mine.yaml"});
    CHECK(harness.state().screenId() == ScreenId::home);
    harness.press(action::OpenCard{"mine"});
    CHECK(means(harness, U'e', action::OpenEditor{}));
    harness.host.editorFault = "There is no editor.";
    harness.press(action::OpenEditor{});
    CHECK(harness.host.edited.size() == 2);
    CHECK(harness.state().notice(harness.now) == "There is no editor.");
}
