#include "desktop/keys.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace unknot;

namespace {

sf::Event pressed(sf::Keyboard::Key code, bool control = false) {
    sf::Event event{};
    event.type = sf::Event::KeyPressed;
    event.key = {code, false, control, false, false};
    return event;
}

sf::Event typed(char32_t character) {
    sf::Event event{};
    event.type = sf::Event::TextEntered;
    event.text.unicode = character;
    return event;
}

template <typename Wanted>
const Wanted* commandIn(const Meaning& meaning) {
    const Command* command = std::get_if<Command>(&meaning);
    return command ? std::get_if<Wanted>(command) : nullptr;
}

bool is(const Meaning& meaning, WindowAction action) {
    const WindowAction* found = std::get_if<WindowAction>(&meaning);
    return found && *found == action;
}

} // namespace

TEST_CASE("each key of the player has its meaning") {
    CHECK(commandIn<command::TogglePause>(meaningOf(pressed(sf::Keyboard::Space))));
    CHECK(commandIn<command::Previous>(meaningOf(pressed(sf::Keyboard::Left))));
    CHECK(commandIn<command::Next>(meaningOf(pressed(sf::Keyboard::Right))));
    CHECK(commandIn<command::Eased>(meaningOf(pressed(sf::Keyboard::E))));
    CHECK(commandIn<command::Restart>(meaningOf(pressed(sf::Keyboard::Home))));
    CHECK(is(meaningOf(pressed(sf::Keyboard::Up)), WindowAction::louder));
    CHECK(is(meaningOf(pressed(sf::Keyboard::Down)), WindowAction::quieter));
    CHECK(is(meaningOf(pressed(sf::Keyboard::M)), WindowAction::mute));
    CHECK(is(meaningOf(pressed(sf::Keyboard::N)), WindowAction::light));
    CHECK(is(meaningOf(pressed(sf::Keyboard::F)), WindowAction::fullScreen));
    CHECK(is(meaningOf(pressed(sf::Keyboard::Escape)), WindowAction::leave));
}

TEST_CASE("plus and minus count once, wherever the layout or the keypad has them") {
    REQUIRE(commandIn<command::Lengthen>(meaningOf(typed(U'+'))));
    CHECK(commandIn<command::Lengthen>(meaningOf(typed(U'+')))->by == seconds(10));
    CHECK(commandIn<command::Lengthen>(meaningOf(typed(U'=')))->by == seconds(10));
    REQUIRE(commandIn<command::Lengthen>(meaningOf(typed(U'-'))));
    CHECK(commandIn<command::Lengthen>(meaningOf(typed(U'-')))->by == seconds(-10));
    for (const auto key : {sf::Keyboard::Add, sf::Keyboard::Subtract, sf::Keyboard::Equal, sf::Keyboard::Hyphen})
        CHECK_FALSE(commandIn<command::Lengthen>(meaningOf(pressed(key))));
}

TEST_CASE("any other key is a sign of life, with Control held too") {
    CHECK(commandIn<command::Activity>(meaningOf(pressed(sf::Keyboard::Q))));
    CHECK(commandIn<command::Activity>(meaningOf(pressed(sf::Keyboard::LShift))));
    CHECK(commandIn<command::Activity>(meaningOf(pressed(sf::Keyboard::E, true))));
    CHECK(std::holds_alternative<std::monostate>(meaningOf(typed(U'e'))));
    sf::Event released = pressed(sf::Keyboard::Space);
    released.type = sf::Event::KeyReleased;
    CHECK(std::holds_alternative<std::monostate>(meaningOf(released)));
}

TEST_CASE("a key held down counts once, and so does what it types") {
    HeldKeys held;
    sf::Event released = pressed(sf::Keyboard::Equal);
    released.type = sf::Event::KeyReleased;
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Equal)));
    CHECK_FALSE(held.isRepeat(typed(U'+')));
    CHECK(held.isRepeat(pressed(sf::Keyboard::Equal)));
    CHECK(held.isRepeat(typed(U'+')));
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Space)));
    CHECK_FALSE(held.isRepeat(released));
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Equal)));
    CHECK_FALSE(held.isRepeat(typed(U'+')));
}

TEST_CASE("a key let go while another window had the keyboard is not held for ever") {
    HeldKeys held;
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Space)));
    sf::Event lost{};
    lost.type = sf::Event::LostFocus;
    CHECK_FALSE(held.isRepeat(lost));
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Space)));
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Unknown)));
    CHECK_FALSE(held.isRepeat(pressed(sf::Keyboard::Unknown)));
}
