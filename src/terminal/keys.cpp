#include "terminal/keys.hpp"

#include "base/unicode.hpp"

namespace unknot {
namespace {

constexpr char escape = '\033';

Keystroke plainKey(char32_t character) { return character == U' ' ? Keystroke{Key::space} : Keystroke{character}; }

Key sequenceKey(std::string_view parameters, char last) {
    if (last == 'D') return Key::left;
    if (last == 'C') return Key::right;
    if (last == 'H' || (last == '~' && (parameters == "1" || parameters == "7"))) return Key::home;
    return Key::other;
}

// The length of the escape sequence at the start, or 1 for the Esc key alone.
std::size_t sequenceLength(std::string_view bytes) {
    if (bytes.size() < 2 || (bytes[1] != '[' && bytes[1] != 'O')) return 1;
    std::size_t end = 2;
    while (end < bytes.size() && (bytes[end] < '@' || bytes[end] > '~'))
        ++end;
    return end < bytes.size() ? end + 1 : bytes.size();
}

} // namespace

std::vector<Keystroke> decodeKeys(std::string_view bytes) {
    std::vector<Keystroke> keys;
    while (!bytes.empty()) {
        if (bytes.front() != escape) {
            keys.push_back(plainKey(takeCharacter(bytes)));
            continue;
        }
        const std::size_t length = sequenceLength(bytes);
        if (length > 2) {
            keys.emplace_back(sequenceKey(bytes.substr(2, length - 3), bytes[length - 1]));
        } else {
            keys.emplace_back(length == 1 ? Key::escape : Key::other);
        }
        bytes.remove_prefix(length);
    }
    return keys;
}

std::optional<Command> commandOf(const Keystroke& pressed) {
    // Ctrl-D ends the input of a usual program.
    constexpr char32_t endOfInput = 4;
    for (const char32_t leaving : {U'q', U'Q', endOfInput})
        if (pressed == Keystroke{leaving}) return std::nullopt;
    const Binding* binding = bindingForKey(pressed, terminalKeys);
    const auto* action = binding ? std::get_if<Action>(&binding->meaning) : nullptr;
    if (action == nullptr) return command::Activity{};
    if (std::holds_alternative<action::Back>(*action)) return std::nullopt;
    if (std::holds_alternative<action::TogglePause>(*action)) return command::TogglePause{};
    if (std::holds_alternative<action::Ease>(*action)) return command::Ease{};
    if (std::holds_alternative<action::ReduceWords>(*action)) return command::ReduceWords{};
    if (std::holds_alternative<action::Repeat>(*action)) return command::Restart{};
    if (const auto* lengthen = std::get_if<action::Lengthen>(action)) return command::Lengthen{lengthen->by};
    const auto* skip = std::get_if<action::Skip>(action);
    if (skip == nullptr) return command::Activity{};
    return skip->by > 0 ? Command{command::Next{}} : command::Previous{};
}

} // namespace unknot
