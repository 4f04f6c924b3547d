#include "terminal/keys.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("The bytes of each terminal key decode to that key") {
    struct Row {
        const char* bytes;
        Keystroke key;
    };
    const Row rows[] = {{" ", Key::space},
                        {"\033[D", Key::left},
                        {"\033OD", Key::left},
                        {"\033[C", Key::right},
                        {"\033[1;5C", Key::right},
                        {"+", U'+'},
                        {"=", U'='},
                        {"-", U'-'},
                        {"e", U'e'},
                        {"E", U'E'},
                        {"\033[H", Key::home},
                        {"\033[1~", Key::home},
                        {"q", U'q'},
                        {"\033", Key::escape},
                        {"x", U'x'},
                        {"\xc3\xa9", U'\u00E9'},
                        {"\xd0\xb5", U'\u0435'},
                        {"\033[A", Key::other},
                        {"\033[15~", Key::other},
                        {"\033[", Key::other}};
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(decodeKeys(row.bytes) == std::vector<Keystroke>{row.key});
    }
}

TEST_CASE("Keys pressed in one moment come one by one, in their order") {
    CHECK(decodeKeys(" \033[C+\033[Dq") == std::vector<Keystroke>{Key::space, Key::right, U'+', Key::left, U'q'});
    CHECK(decodeKeys("").empty());
}

TEST_CASE("Only the keys that leave are no command") {
    CHECK_FALSE(commandOf(U'q').has_value());
    CHECK_FALSE(commandOf(Key::escape).has_value());
    CHECK_FALSE(commandOf(decodeKeys("\x04").front()).has_value()); // Ctrl-D
    CHECK(std::holds_alternative<command::Activity>(commandOf(U'c').value()));
    CHECK(std::holds_alternative<command::TogglePause>(commandOf(Key::space).value()));
    CHECK(std::holds_alternative<command::Previous>(commandOf(Key::left).value()));
    CHECK(std::holds_alternative<command::Next>(commandOf(Key::right).value()));
    CHECK(std::get<command::Lengthen>(commandOf(U'+').value()).by == seconds(10));
    CHECK(std::get<command::Lengthen>(commandOf(U'-').value()).by == seconds(-10));
    CHECK(std::holds_alternative<command::Ease>(commandOf(U'e').value()));
    CHECK(std::holds_alternative<command::Restart>(commandOf(Key::home).value()));
    CHECK(std::holds_alternative<command::Activity>(commandOf(Key::other).value()));
}

TEST_CASE("The README names the keys that do something in the terminal") {
    std::vector<std::string> names;
    for (const Binding& binding : bindings()) {
        const Keystroke& key = binding.keys.front();
        // No terminal sends the media keys.
        if (bindingForKey(key, terminalKeys) != &binding || nameOf(key) == "next" || nameOf(key) == "previous")
            continue;
        const auto command = commandOf(key);
        if (command && !std::holds_alternative<command::Activity>(*command)) names.push_back(nameOf(key));
    }
    std::string keys;
    for (std::size_t i = 0; i < names.size(); ++i)
        keys += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    CAPTURE(keys);
    const std::string sentence = "In the terminal (`--text`) " + keys + " do the same, and q, Esc and Ctrl-D leave.";
    CHECK(test::contentOf(UNKNOT_SOURCE_FOLDER "/README.md").find(sentence) != std::string::npos);
}
