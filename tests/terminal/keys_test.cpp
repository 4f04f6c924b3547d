#include "terminal/keys.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("Each key of a terminal is known by what it sends") {
    struct Row {
        const char* bytes;
        TerminalKey key;
    };
    using enum TerminalKey;
    const Row rows[] = {
        {" ", space}, {"\033[D", left}, {"\033OD", left}, {"\033[C", right}, {"\033[1;5C", right}, {"+", plus},
        {"=", plus},  {"-", minus},     {"e", eased},     {"E", eased},      {"\033[H", restart},  {"\033[1~", restart},
        {"q", leave}, {"\033", leave},  {"x", other},     {"\033[A", other}, {"\033[15~", other},  {"\033[", other}};
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(decodeKeys(row.bytes) == std::vector{row.key});
    }
}

TEST_CASE("Keys pressed in one moment come one by one, in their order") {
    using enum TerminalKey;
    CHECK(decodeKeys(" \033[C+\033[Dq") == std::vector{space, right, plus, left, leave});
    CHECK(decodeKeys("").empty());
}

TEST_CASE("Only the key that leaves is no command") {
    using enum TerminalKey;
    CHECK_FALSE(commandOf(leave).has_value());
    CHECK(std::holds_alternative<command::TogglePause>(commandOf(space).value()));
    CHECK(std::holds_alternative<command::Previous>(commandOf(left).value()));
    CHECK(std::holds_alternative<command::Next>(commandOf(right).value()));
    CHECK(std::get<command::Lengthen>(commandOf(plus).value()).by == seconds(10));
    CHECK(std::get<command::Lengthen>(commandOf(minus).value()).by == seconds(-10));
    CHECK(std::holds_alternative<command::Eased>(commandOf(eased).value()));
    CHECK(std::holds_alternative<command::Restart>(commandOf(restart).value()));
    CHECK(std::holds_alternative<command::Activity>(commandOf(other).value()));
}
