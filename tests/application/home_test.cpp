#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

void find(ApplicationHarness& harness, const std::string& text) {
    harness.press(action::Find{});
    for (const char character : text)
        harness.press(action::TypeCharacter{static_cast<char32_t>(character)});
}

bool hasFocus(const ApplicationHarness& harness, const std::string& card) {
    return harness.state().focus() == Action{action::OpenCard{card}};
}

} // namespace

TEST_CASE("Home shows a card for each routine, and opens one") {
    ApplicationHarness harness;
    REQUIRE(harness.home().cards().size() == 3);
    harness.press(action::OpenCard{"desk"});
    CHECK(harness.state().screenId() == ScreenId::player);
    CHECK(harness.state().audibleSession()->running());
}

TEST_CASE("The filter ignores capitals and the order of words, and Esc clears it") {
    ApplicationHarness harness;
    find(harness, "BED");
    CHECK(harness.state().finding());
    REQUIRE(harness.home().cards().size() == 1);
    find(harness, "q");
    CHECK(harness.home().cards().empty());
    harness.press(action::Backspace{});
    CHECK(harness.home().cards().size() == 1);
    harness.press(action::Back{});
    CHECK_FALSE(harness.state().finding());
    CHECK(harness.home().text().empty());
    CHECK(harness.home().cards().size() == 3);
    CHECK_FALSE(harness.state().leaving);
    find(harness, "calm bed");
    CHECK(harness.home().cards().size() == 1);
}

TEST_CASE("Find searches the routines that home leaves out, and home still leaves them out afterwards") {
    FakeHost world;
    world.shown.clear();
    for (std::size_t i = 0; i < CardFilter::mostAtHome; ++i)
        world.shown.push_back(cardNamed("shown" + std::to_string(i), "Shown"));
    world.beyond = {cardNamed("far", "Far away")};
    ApplicationHarness harness(std::move(world), fromHome());
    const int before = harness.host.timesRead;
    find(harness, "far");
    CHECK(harness.host.timesRead == before + 1);
    REQUIRE(harness.home().cards().size() == 1);
    CHECK(harness.home().cards().front().id == "far");
    harness.press(action::Back{});
    CHECK(harness.home().cards().size() == CardFilter::mostAtHome);
    find(harness, "away");
    CHECK(harness.home().cards().size() == 1);
    CHECK(harness.host.timesRead == before + 1);
}

TEST_CASE("The filter searches titles, stretches and file names, but no folders or endings") {
    FakeHost world;
    world.shown = {cardNamed("/usr/share/unknot/routines/desk-break.yaml", "At work"),
                   cardNamed("/home/me/routines/my-routine-2.yaml", "Mine")};
    ApplicationHarness harness(std::move(world), fromHome());
    find(harness, "routine");
    REQUIRE(harness.home().cards().size() == 1);
    CHECK(harness.home().cards()[0].title == "Mine");
    for (const std::string text : {"yaml", "share", "/", "unknot"}) {
        harness.press(action::Back{});
        find(harness, text);
        CHECK(harness.home().cards().empty());
    }
    for (const std::string text : {"desk", "work", "calf str", "CALF"}) {
        harness.press(action::Back{});
        find(harness, text);
        CHECK_FALSE(harness.home().cards().empty());
    }
}

TEST_CASE("Cards whose title or file begins with the filter come first, then those with such a word") {
    FakeHost world;
    world.shown = {cardNamed("relief.yaml", "Anti-cramping"), cardNamed("after-a-cramp.yaml", "After a cramp"),
                   cardNamed("scramps.yaml", "Xcramps"), cardNamed("cramp-calf.yaml", "Calf cramp"),
                   cardNamed("x.yaml", "Cramp of the foot")};
    ApplicationHarness harness(std::move(world), fromHome());
    find(harness, "cramp");
    std::vector<std::string> titles;
    for (const Card& card : harness.home().cards())
        titles.push_back(card.title);
    CHECK(titles ==
          std::vector<std::string>{"Calf cramp", "Cramp of the foot", "Anti-cramping", "After a cramp", "Xcramps"});
    CHECK(hasFocus(harness, "cramp-calf.yaml"));
    // All five cards show the calf stretch.
    harness.press(action::Back{});
    find(harness, "calf");
    CHECK(harness.home().cards().size() == 5);
    CHECK(hasFocus(harness, "cramp-calf.yaml"));
}

TEST_CASE("Plain letters find accented ones, and accented ones plain ones") {
    FakeHost world;
    world.shown = {cardNamed("a", "Étirements du soir"), cardNamed("b", "Wieczór, łydki"), cardNamed("c", "Evening")};
    ApplicationHarness harness(std::move(world), fromHome());
    find(harness, "etir");
    REQUIRE(harness.home().cards().size() == 1);
    CHECK(hasFocus(harness, "a"));
    harness.press(action::Back{});
    find(harness, "lydki wieczor");
    CHECK(hasFocus(harness, "b"));
    harness.press(action::Back{});
    harness.press(action::Find{});
    harness.press(action::TypeCharacter{U'é'});
    harness.press(action::TypeCharacter{U'v'});
    CHECK(hasFocus(harness, "c"));
}

TEST_CASE("The card for a new routine stays while its words match, and Enter makes one where it is the only card") {
    ApplicationHarness harness;
    CHECK(harness.home().offersNewRoutine());
    find(harness, "NEW");
    CHECK(harness.home().offersNewRoutine());
    CHECK(harness.home().cards().empty());
    CHECK(harness.state().focus() == Action{action::NewRoutine{}});
    find(harness, "x");
    CHECK_FALSE(harness.home().offersNewRoutine());
    CHECK_FALSE(harness.state().focus());
}

TEST_CASE("A filter begins empty, and backspace in an empty one ends it") {
    ApplicationHarness harness;
    harness.press(action::Find{});
    CHECK(harness.state().finding());
    CHECK(harness.home().cards().size() == 3);
    harness.press(action::Backspace{});
    CHECK_FALSE(harness.state().finding());
}

TEST_CASE("Characters and Backspace change nothing before the filter opens") {
    ApplicationHarness harness;
    harness.press(action::TypeCharacter{U'b'});
    harness.press(action::Backspace{});
    CHECK_FALSE(harness.state().finding());
    CHECK(harness.home().text().empty());
    CHECK(harness.home().cards().size() == 3);
}

TEST_CASE("Home begins with the focus on its first card, whichever way one came there") {
    ApplicationHarness harness;
    CHECK(hasFocus(harness, "bedtime"));
    harness.press(action::OpenCard{"desk"});
    harness.run(seconds(12));
    harness.press(action::Back{});
    harness.press(action::Back{});
    REQUIRE(harness.state().screenId() == ScreenId::home);
    CHECK(hasFocus(harness, "bedtime"));
    harness.app.focusOn(Action{action::DismissNote{}}, harness.now);
    harness.press(action::DismissNote{});
    CHECK(hasFocus(harness, "bedtime"));
    FakeHost empty;
    empty.shown.clear();
    const ApplicationHarness nothing(empty, fromHome());
    CHECK_FALSE(nothing.state().focus());
}

TEST_CASE("While one finds, the focus is on the first match, and nowhere where there is none") {
    ApplicationHarness harness;
    harness.app.focusOn(Action{action::OpenHelp{}}, harness.now);
    find(harness, "desk");
    CHECK(hasFocus(harness, "desk"));
    find(harness, "q");
    CHECK(harness.home().cards().empty());
    CHECK_FALSE(harness.state().focus());
    harness.press(action::Backspace{});
    CHECK(hasFocus(harness, "desk"));
    harness.press(action::Back{});
    CHECK(hasFocus(harness, "bedtime"));
}

TEST_CASE("No text breaks the filter") {
    ApplicationHarness harness;
    harness.press(action::Find{});
    for (const char32_t character : {U'\0', U'\n', U'\U0010FFFF', char32_t{0xD800}, char32_t{0x110000}, U'é'})
        harness.press(action::TypeCharacter{character});
    find(harness, std::string(1000, 'x'));
    CHECK(harness.home().text().size() < 400);
    harness.press(action::Back{});
    CHECK(harness.home().cards().size() == 3);
}

TEST_CASE("A card with mistakes shows them, and again reads the file afresh") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"mine"});
    REQUIRE(harness.state().screenId() == ScreenId::mistakes);
    CHECK(harness.mistaken().mistakes.size() == 1);
    harness.host.shown[2].mistakes.push_back(harness.host.shown[2].mistakes.front());
    harness.press(action::Repeat{});
    REQUIRE(harness.state().screenId() == ScreenId::mistakes);
    CHECK(harness.mistaken().mistakes.size() == 2);
    harness.host.shown[2] = cardNamed("mine", "Mine");
    harness.press(action::Repeat{});
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK_FALSE(harness.state().notice(harness.now).empty());
    CHECK(harness.home().cards()[2].title == "Mine");
}

TEST_CASE("A file that was mended since its card was made is played") {
    ApplicationHarness harness;
    harness.host.routines["mine"] = bedtime();
    harness.press(action::OpenCard{"mine"});
    CHECK(harness.state().screenId() == ScreenId::player);
}

TEST_CASE("A file that is gone is told of") {
    ApplicationHarness harness;
    harness.host.shown.pop_back();
    harness.press(action::OpenCard{"mine"});
    CHECK(harness.state().screenId() == ScreenId::home);
    CHECK(harness.state().notice(harness.now).find("is gone") != std::string::npos);
    CHECK(harness.home().cards().size() == 2);
}

TEST_CASE("Home reads the cards again only after a change that affects them") {
    ApplicationHarness harness;
    CHECK(harness.host.timesRead == 1);
    harness.press(action::OpenHelp{});
    harness.press(action::Back{});
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::light, 1});
    harness.press(action::Back{});
    CHECK(harness.host.timesRead == 1);
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::position, 1});
    harness.press(action::Back{});
    CHECK(harness.host.timesRead == 2);
    CHECK(harness.host.lastOverrides.position == std::optional(BodyPosition::bed));
    harness.press(action::NewRoutine{});
    harness.press(action::Back{});
    CHECK(harness.host.timesRead == 2);
}

TEST_CASE("Home shows the notice that there are more routines than cards") {
    FakeHost world;
    world.cardsNotice = "Only the first 3 are shown.";
    ApplicationHarness harness(world, fromHome());
    CHECK(harness.state().notice(harness.now) == "Only the first 3 are shown.");
}

TEST_CASE("The note of the first start is on home until it is put away, and that is kept") {
    ApplicationHarness harness;
    CHECK(harness.state().showsNote());
    CHECK(harness.state().notice(harness.now).empty());
    harness.press(action::DismissNote{});
    CHECK_FALSE(harness.state().showsNote());
    REQUIRE(harness.host.saved);
    CHECK(harness.host.saved->guidanceRead);
    LaunchOptions again = fromCramp();
    again.stored = *harness.host.saved;
    ApplicationHarness next(std::move(again));
    CHECK(next.state().notice(next.now).empty());
}

TEST_CASE("A start notice shows before the note of general guidance") {
    LaunchOptions options = fromRoutine();
    options.notice = "The settings file was set aside.";
    ApplicationHarness harness(std::move(options));
    CHECK(harness.state().notice(harness.now) == "The settings file was set aside.");
    harness.run(seconds(9));
    CHECK(harness.state().notice(harness.now).find("guidance") != std::string::npos);
    harness.run(seconds(9));
    CHECK(harness.state().notice(harness.now).empty());
}

TEST_CASE("Pages are turned as far as there are any, and each screen has its own") {
    ApplicationHarness harness;
    harness.app.setPages(2);
    for (int i = 0; i < 5; ++i)
        harness.press(action::TurnPage{1});
    CHECK(harness.state().page().number == 1);
    harness.press(action::OpenHelp{});
    CHECK(harness.state().page().number == 0);
    harness.press(action::Back{});
    CHECK(harness.state().page().number == 1);
    harness.app.setPages(1);
    CHECK(harness.state().page().number == 0);
    harness.press(action::TurnPage{-1});
    CHECK(harness.state().page().number == 0);
}

TEST_CASE("The notice of a missing sound device shows while there is no other notice") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(20));
    harness.app.setSoundMissing(true);
    CHECK(harness.state().notice(harness.now) == "No sound device.");
    harness.press(action::ChangeVolume{-1});
    CHECK(harness.state().notice(harness.now) == "Volume 90 %");
    harness.run(seconds(3));
    CHECK(harness.state().notice(harness.now) == "No sound device.");
}
