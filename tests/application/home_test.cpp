#include "application/visit.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

void find(Visit& visit, const std::string& text) {
    visit.press(action::Find{});
    for (const char character : text)
        visit.press(action::Type{static_cast<char32_t>(character)});
}

bool hasFocus(const Visit& visit, const std::string& card) {
    return visit.state().focus() == Action{action::Open{card}};
}

} // namespace

TEST_CASE("Home shows a card for each routine, and opens one") {
    Visit visit;
    REQUIRE(visit.home().cards().size() == 3);
    visit.press(action::Open{"desk"});
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK(visit.state().heard()->running());
}

TEST_CASE("What is typed filters the cards, whatever its capitals and in any order of words") {
    Visit visit;
    find(visit, "BED");
    CHECK(visit.state().finding());
    REQUIRE(visit.home().cards().size() == 1);
    find(visit, "q");
    CHECK(visit.home().cards().empty());
    visit.press(action::Backspace{});
    CHECK(visit.home().cards().size() == 1);
    visit.press(action::Back{});
    CHECK_FALSE(visit.state().finding());
    CHECK(visit.home().text().empty());
    CHECK(visit.home().cards().size() == 3);
    CHECK_FALSE(visit.state().leaving);
    find(visit, "calm bed");
    CHECK(visit.home().cards().size() == 1);
}

TEST_CASE("What is found is in what a person sees or wrote, never in where the file is") {
    FakeHost world;
    world.shown = {cardNamed("/usr/share/unknot/routines/desk-break.yaml", "At work"),
                   cardNamed("/home/me/routines/my-routine-2.yaml", "Mine")};
    Visit visit(std::move(world), fromHome());
    find(visit, "routine");
    REQUIRE(visit.home().cards().size() == 1);
    CHECK(visit.home().cards()[0].title == "Mine");
    for (const std::string text : {"yaml", "share", "/", "unknot"}) {
        visit.press(action::Back{});
        find(visit, text);
        CHECK(visit.home().cards().empty());
    }
    for (const std::string text : {"desk", "work", "calf str", "CALF"}) {
        visit.press(action::Back{});
        find(visit, text);
        CHECK_FALSE(visit.home().cards().empty());
    }
}

TEST_CASE("What begins with the word that is looked for comes first, then where a word does") {
    FakeHost world;
    world.shown = {cardNamed("relief.yaml", "Anti-cramping"), cardNamed("after-a-cramp.yaml", "After a cramp"),
                   cardNamed("scramps.yaml", "Xcramps"), cardNamed("cramp-calf.yaml", "Calf cramp"),
                   cardNamed("x.yaml", "Cramp of the foot")};
    Visit visit(std::move(world), fromHome());
    find(visit, "cramp");
    std::vector<std::string> titles;
    for (const Card& card : visit.home().cards())
        titles.push_back(card.title);
    CHECK(titles ==
          std::vector<std::string>{"Calf cramp", "Cramp of the foot", "Anti-cramping", "After a cramp", "Xcramps"});
    CHECK(hasFocus(visit, "cramp-calf.yaml"));
    // All five cards show the calf stretch.
    visit.press(action::Back{});
    find(visit, "calf");
    CHECK(visit.home().cards().size() == 5);
    CHECK(hasFocus(visit, "cramp-calf.yaml"));
}

TEST_CASE("Plain letters find accented ones, and accented ones plain ones") {
    FakeHost world;
    world.shown = {cardNamed("a", "Étirements du soir"), cardNamed("b", "Wieczór, łydki"), cardNamed("c", "Evening")};
    Visit visit(std::move(world), fromHome());
    find(visit, "etir");
    REQUIRE(visit.home().cards().size() == 1);
    CHECK(hasFocus(visit, "a"));
    visit.press(action::Back{});
    find(visit, "lydki wieczor");
    CHECK(hasFocus(visit, "b"));
    visit.press(action::Back{});
    visit.press(action::Find{});
    visit.press(action::Type{U'é'});
    visit.press(action::Type{U'v'});
    CHECK(hasFocus(visit, "c"));
}

TEST_CASE("The card for a new routine stays while its words match, and Enter makes one where it is the only card") {
    Visit visit;
    CHECK(visit.home().offersNewRoutine());
    find(visit, "NEW");
    CHECK(visit.home().offersNewRoutine());
    CHECK(visit.home().cards().empty());
    CHECK(visit.state().focus() == Action{action::NewRoutine{}});
    find(visit, "x");
    CHECK_FALSE(visit.home().offersNewRoutine());
    CHECK_FALSE(visit.state().focus());
}

TEST_CASE("A filter begins empty, and backspace in an empty one ends it") {
    Visit visit;
    visit.press(action::Find{});
    CHECK(visit.state().finding());
    CHECK(visit.home().cards().size() == 3);
    visit.press(action::Backspace{});
    CHECK_FALSE(visit.state().finding());
}

TEST_CASE("Nothing is typed into a filter that nobody began") {
    Visit visit;
    visit.press(action::Type{U'b'});
    visit.press(action::Backspace{});
    CHECK_FALSE(visit.state().finding());
    CHECK(visit.home().text().empty());
    CHECK(visit.home().cards().size() == 3);
}

TEST_CASE("Home begins with the focus on its first card, whichever way one came there") {
    Visit visit;
    CHECK(hasFocus(visit, "bedtime"));
    visit.press(action::Open{"desk"});
    visit.run(seconds(12));
    visit.press(action::Back{});
    visit.press(action::Back{});
    REQUIRE(visit.state().screenId() == ScreenId::home);
    CHECK(hasFocus(visit, "bedtime"));
    visit.app.focusOn(Action{action::PutNoteAway{}}, visit.now);
    visit.press(action::PutNoteAway{});
    CHECK(hasFocus(visit, "bedtime"));
    FakeHost empty;
    empty.shown.clear();
    const Visit nothing(empty, fromHome());
    CHECK_FALSE(nothing.state().focus());
}

TEST_CASE("While one finds, the focus is on the first match, and nowhere where there is none") {
    Visit visit;
    visit.app.focusOn(Action{action::Help{}}, visit.now);
    find(visit, "desk");
    CHECK(hasFocus(visit, "desk"));
    find(visit, "q");
    CHECK(visit.home().cards().empty());
    CHECK_FALSE(visit.state().focus());
    visit.press(action::Backspace{});
    CHECK(hasFocus(visit, "desk"));
    visit.press(action::Back{});
    CHECK(hasFocus(visit, "bedtime"));
}

TEST_CASE("No text breaks the filter") {
    Visit visit;
    visit.press(action::Find{});
    for (const char32_t character : {U'\0', U'\n', U'\U0010FFFF', char32_t{0xD800}, char32_t{0x110000}, U'é'})
        visit.press(action::Type{character});
    find(visit, std::string(1000, 'x'));
    CHECK(visit.home().text().size() < 400);
    visit.press(action::Back{});
    CHECK(visit.home().cards().size() == 3);
}

TEST_CASE("A card with mistakes shows them, and again reads the file afresh") {
    Visit visit;
    visit.press(action::Open{"mine"});
    REQUIRE(visit.state().screenId() == ScreenId::mistakes);
    CHECK(visit.mistaken().mistakes.size() == 1);
    visit.host.shown[2].mistakes.push_back(visit.host.shown[2].mistakes.front());
    visit.press(action::Again{});
    REQUIRE(visit.state().screenId() == ScreenId::mistakes);
    CHECK(visit.mistaken().mistakes.size() == 2);
    visit.host.shown[2] = cardNamed("mine", "Mine");
    visit.press(action::Again{});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK_FALSE(visit.state().notice(visit.now).empty());
    CHECK(visit.home().cards()[2].title == "Mine");
}

TEST_CASE("A file that was mended since its card was made is played") {
    Visit visit;
    visit.host.routines["mine"] = bedtime();
    visit.press(action::Open{"mine"});
    CHECK(visit.state().screenId() == ScreenId::player);
}

TEST_CASE("A file that is gone is told of") {
    Visit visit;
    visit.host.shown.pop_back();
    visit.press(action::Open{"mine"});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK(visit.state().notice(visit.now).find("is gone") != std::string::npos);
    CHECK(visit.home().cards().size() == 2);
}

TEST_CASE("A new routine is made and can be opened, and its card is there") {
    Visit visit;
    visit.press(action::NewRoutine{});
    CHECK(visit.state().screenId() == ScreenId::newRoutine);
    CHECK(visit.made().made.file == "/home/me/my-routine.yaml");
    visit.host.shown.push_back(cardNamed("my-routine", "My routine"));
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK(visit.home().cards().size() == 4);
}

TEST_CASE("A new routine is played at once from its page, and left to home, where its card is") {
    Visit visit;
    visit.press(action::NewRoutine{});
    visit.host.routines["my-routine"] = bedtime();
    visit.host.shown.push_back(cardNamed("my-routine", "My routine"));
    visit.press(action::Open{visit.made().made.id});
    CHECK(visit.state().screenId() == ScreenId::player);
    CHECK(visit.title() == "Bedtime calm");
    visit.press(action::Back{});
    CHECK(visit.state().screenId() == ScreenId::home);
    CHECK(visit.home().cards().size() == 4);
}

TEST_CASE("The cards are read again only after what can change them") {
    Visit visit;
    CHECK(visit.host.timesRead == 1);
    visit.press(action::Help{});
    visit.press(action::Back{});
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::light, 1});
    visit.press(action::Back{});
    CHECK(visit.host.timesRead == 1);
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::position, 1});
    visit.press(action::Back{});
    CHECK(visit.host.timesRead == 2);
    CHECK(visit.host.lastOverrides.position == std::optional(BodyPosition::bed));
    visit.press(action::NewRoutine{});
    visit.press(action::Back{});
    CHECK(visit.host.timesRead == 3);
}

TEST_CASE("That there are more routines than can be shown is said") {
    FakeHost world;
    world.cardsNotice = "Only the first 3 are shown.";
    Visit visit(world, fromHome());
    CHECK(visit.state().notice(visit.now) == "Only the first 3 are shown.");
}

TEST_CASE("The note of the first start is on home until it is put away, and that is kept") {
    Visit visit;
    CHECK(visit.state().showsNote());
    CHECK(visit.state().notice(visit.now).empty());
    visit.press(action::PutNoteAway{});
    CHECK_FALSE(visit.state().showsNote());
    REQUIRE(visit.host.saved);
    CHECK(visit.host.saved->guidanceRead);
    Start again = fromCramp();
    again.stored = *visit.host.saved;
    Visit next(std::move(again));
    CHECK(next.state().notice(next.now).empty());
}

TEST_CASE("What went wrong at the start is said first, and then the note") {
    Start start = fromRoutine();
    start.notice = "The settings file was set aside.";
    Visit visit(std::move(start));
    CHECK(visit.state().notice(visit.now) == "The settings file was set aside.");
    visit.run(seconds(9));
    CHECK(visit.state().notice(visit.now).find("guidance") != std::string::npos);
    visit.run(seconds(9));
    CHECK(visit.state().notice(visit.now).empty());
}

TEST_CASE("Pages are turned as far as there are any, and each screen has its own") {
    Visit visit;
    visit.app.setPages(2);
    for (int i = 0; i < 5; ++i)
        visit.press(action::TurnPage{1});
    CHECK(visit.state().page().number == 1);
    visit.press(action::Help{});
    CHECK(visit.state().page().number == 0);
    visit.press(action::Back{});
    CHECK(visit.state().page().number == 1);
    visit.app.setPages(1);
    CHECK(visit.state().page().number == 0);
    visit.press(action::TurnPage{-1});
    CHECK(visit.state().page().number == 0);
}

TEST_CASE("That there is no sound is said while nothing else is") {
    Visit visit(fromRoutine());
    visit.run(seconds(20));
    visit.app.setSoundMissing(true);
    CHECK(visit.state().notice(visit.now) == "No sound device.");
    visit.press(action::Volume{-1});
    CHECK(visit.state().notice(visit.now) == "Volume 90 %");
    visit.run(seconds(3));
    CHECK(visit.state().notice(visit.now) == "No sound device.");
}
