#include "terminal/keys.hpp"

namespace unknot {
namespace {

constexpr char escape = '\033';

TerminalKey plainKey(char byte) {
    switch (byte) {
    case ' ':
        return TerminalKey::space;
    case '+':
    case '=':
        return TerminalKey::plus;
    case '-':
        return TerminalKey::minus;
    case 'e':
    case 'E':
        return TerminalKey::eased;
    case 'q':
    case 'Q':
    case escape:
        return TerminalKey::leave;
    default:
        return TerminalKey::other;
    }
}

TerminalKey sequenceKey(std::string_view parameters, char last) {
    if (last == 'D') return TerminalKey::left;
    if (last == 'C') return TerminalKey::right;
    if (last == 'H' || (last == '~' && (parameters == "1" || parameters == "7"))) return TerminalKey::restart;
    return TerminalKey::other;
}

// The length of the sequence that begins with an escape character, or 1 for that key alone.
std::size_t sequenceLength(std::string_view bytes) {
    if (bytes.size() < 2 || (bytes[1] != '[' && bytes[1] != 'O')) return 1;
    std::size_t end = 2;
    while (end < bytes.size() && (bytes[end] < '@' || bytes[end] > '~'))
        ++end;
    return end < bytes.size() ? end + 1 : bytes.size();
}

} // namespace

std::vector<TerminalKey> decodeKeys(std::string_view bytes) {
    std::vector<TerminalKey> keys;
    while (!bytes.empty()) {
        const std::size_t length = bytes.front() == escape ? sequenceLength(bytes) : 1;
        if (length > 2) {
            keys.push_back(sequenceKey(bytes.substr(2, length - 3), bytes[length - 1]));
        } else {
            keys.push_back(length == 1 ? plainKey(bytes.front()) : TerminalKey::other);
        }
        bytes.remove_prefix(length);
    }
    return keys;
}

std::optional<Command> commandOf(TerminalKey key) {
    switch (key) {
    case TerminalKey::space:
        return command::TogglePause{};
    case TerminalKey::left:
        return command::Previous{};
    case TerminalKey::right:
        return command::Next{};
    case TerminalKey::plus:
        return command::Lengthen{seconds(10)};
    case TerminalKey::minus:
        return command::Lengthen{seconds(-10)};
    case TerminalKey::eased:
        return command::Eased{};
    case TerminalKey::restart:
        return command::Restart{};
    case TerminalKey::leave:
        return std::nullopt;
    case TerminalKey::other:
        break;
    }
    return command::Activity{};
}

} // namespace unknot
