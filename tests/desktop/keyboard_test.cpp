#include "desktop/keyboard.hpp"

#include "nothing_outside.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace unknot;
using namespace unknot::test;

namespace {

sf::Event event(sf::Event::EventType type, sf::Keyboard::Key code, bool control = false, bool shift = false) {
    sf::Event made{};
    made.type = type;
    made.key = {code, false, control, shift, false};
    return made;
}

sf::Event down(sf::Keyboard::Key code, bool control = false, bool shift = false) {
    return event(sf::Event::KeyPressed, code, control, shift);
}

sf::Event up(sf::Keyboard::Key code) { return event(sf::Event::KeyReleased, code); }

sf::Event typed(char32_t character) {
    sf::Event made{};
    made.type = sf::Event::TextEntered;
    made.text.unicode = character;
    return made;
}

// What a key that types asks for at home.
Action askedFor(sf::Keyboard::Key code, char32_t character, const Application& application, bool control = false) {
    Keyboard keyboard;
    const auto first = keyboard.read(down(code, control));
    const auto second = keyboard.read(typed(character));
    CHECK(first.has_value() != second.has_value());
    const KeyMeaning meaning = meaningOf(first ? *first : *second, application);
    REQUIRE(std::holds_alternative<Action>(meaning));
    return std::get<Action>(meaning);
}

} // namespace

TEST_CASE("a letter or sign is told once, as the text it types, and a key with a name of its own once, by that name") {
    Keyboard keyboard;
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::C)));
    REQUIRE(keyboard.read(typed(U'c')));
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Add)));
    CHECK(keyboard.read(typed(U'+'))->pressed == Pressed{U'+'});
    CHECK(keyboard.read(down(sf::Keyboard::Space))->pressed == Pressed{Key::space});
    CHECK_FALSE(keyboard.read(typed(U' ')));
    CHECK(keyboard.read(down(sf::Keyboard::Enter))->pressed == Pressed{Key::enter});
    CHECK_FALSE(keyboard.read(typed(U'\r')));
    CHECK(keyboard.read(down(sf::Keyboard::Tab))->pressed == Pressed{Key::tab});
    CHECK(keyboard.read(down(sf::Keyboard::Tab, false, true))->pressed == Pressed{Key::backTab});
    CHECK_FALSE(keyboard.read(up(sf::Keyboard::Tab)));
}

TEST_CASE("keys that type nothing are signs of life") {
    Keyboard keyboard;
    for (const auto code : {sf::Keyboard::LShift, sf::Keyboard::F5, sf::Keyboard::Insert, sf::Keyboard::Menu})
        CHECK(keyboard.read(down(code))->pressed == Pressed{Key::other});
}

TEST_CASE("a letter asks for the same with capitals locked, but not with Control held") {
    NothingOutside outside;
    const Application application(outside, {}, seconds(1));
    CHECK(askedFor(sf::Keyboard::H, U'h', application) == Action{action::Help{}});
    CHECK(askedFor(sf::Keyboard::H, U'H', application) == Action{action::Help{}});
    CHECK(askedFor(sf::Keyboard::H, U'\b', application, true) == Action{action::Touch{}});
    CHECK(askedFor(sf::Keyboard::F, U'\x06', application, true) == Action{action::Find{}});
}

TEST_CASE("on a keyboard of another script or layout what is printed on the key counts") {
    NothingOutside outside;
    outside.shown.resize(2);
    outside.shown[0].id = "first";
    const Application application(outside, {}, seconds(1));
    CHECK(askedFor(sf::Keyboard::C, U'с', application) == Action{action::Cramp{}});
    CHECK(askedFor(sf::Keyboard::Num1, U'&', application) == Action{action::Open{"first"}});
    CHECK(askedFor(sf::Keyboard::A, U'ф', application) == Action{action::Touch{}});
    CHECK(askedFor(sf::Keyboard::Unknown, U'ö', application) == Action{action::Touch{}});
}

TEST_CASE("while someone types a filter the text counts and nothing else") {
    NothingOutside outside;
    Application application(outside, {}, seconds(1));
    application.take(action::Find{}, seconds(2));
    CHECK(askedFor(sf::Keyboard::C, U'с', application) == Action{action::Type{U'с'}});
}

TEST_CASE("a key held down is told as repeated, and so is what it types") {
    Keyboard keyboard;
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Space))->repeated);
    CHECK(keyboard.read(down(sf::Keyboard::Space))->repeated);
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Equal)));
    CHECK_FALSE(keyboard.read(typed(U'+'))->repeated);
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Equal)));
    CHECK(keyboard.read(typed(U'+'))->repeated);
    CHECK_FALSE(keyboard.read(up(sf::Keyboard::Space)));
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Space))->repeated);
}

TEST_CASE("a key let go while another window had the keyboard is not held for ever") {
    Keyboard keyboard;
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Space))->repeated);
    sf::Event lost{};
    lost.type = sf::Event::LostFocus;
    CHECK_FALSE(keyboard.read(lost));
    CHECK_FALSE(keyboard.read(down(sf::Keyboard::Space))->repeated);
}

TEST_CASE(
    "in full screen Esc leaves that first where it would end something, but closes a sheet, the filter, the focus") {
    NothingOutside outside;
    Application application(outside, {}, seconds(1));
    const Press escape{Key::escape, {}, false, false};
    CHECK(leavesFullScreen(escape, application));
    CHECK_FALSE(leavesFullScreen(Press{Key::enter, {}, false, false}, application));
    application.take(action::OpenSettings{}, seconds(2));
    CHECK_FALSE(leavesFullScreen(escape, application));
    application.take(action::Back{}, seconds(3));
    application.take(action::Find{}, seconds(4));
    CHECK_FALSE(leavesFullScreen(escape, application));
    application.take(action::Back{}, seconds(5));
    application.focusOn(Action{action::Help{}}, seconds(6));
    CHECK(leavesFullScreen(escape, application));
}
