// A session's commands and their times. The first two bytes choose the routine and the start. Then each pair of bytes
// is a command, counted from the letter a, and its argument.

#include "fuzz/session_promises.hpp"

#include "fuzz/library.hpp"

#include <fuzzer/FuzzedDataProvider.h>

using namespace unknot;
using namespace unknot::fuzz;

namespace {

struct Player {
    CheckedSession session;
    int argument = 0; ///< 0 to 255.

    int fromMiddle() const { return argument - 128; }

    void perform(int command) {
        switch (command) {
        case 0:
            return session.pass(milliseconds(10) * argument);
        case 1:
            return session.run(argument);
        case 2:
            return session.pass(seconds(argument));
        case 3:
            return session.apply(command::TogglePause{});
        case 4:
            return session.apply(command::Next{});
        case 5:
            return session.apply(command::Previous{});
        case 6:
            return session.apply(command::Lengthen{seconds(10) * fromMiddle()});
        case 7:
            return session.apply(command::Lengthen{seconds(argument % 2 == 0 ? 10 : -10)});
        case 8:
            return session.apply(command::Ease{});
        case 9:
            return session.apply(command::Restart{});
        case 10:
            return session.apply(command::Seek{session.session().timeline()->length() * fromMiddle() / 100});
        case 11:
            return session.apply(command::Seek{session.session().position() + milliseconds(100) * fromMiddle()});
        case 12:
            return session.apply(command::SwitchRoutine{argument == 255 ? nullptr : routineFor(argument)});
        case 13:
            return session.apply(command::Cover{});
        case 14:
            return session.apply(command::Uncover{});
        case 15:
            return session.apply(command::RepeatTurn{});
        case 16:
            return session.apply(command::ChangeWords{static_cast<WordAmount>(argument % 3)});
        case 17:
            return session.apply(command::ReduceWords{});
        case 18:
            return session.hear(milliseconds(20) * fromMiddle());
        default:
            return session.apply(command::Activity{});
        }
    }

    static std::shared_ptr<const Routine> routineFor(int number) {
        return routineByNumber(static_cast<std::uint8_t>(number));
    }
};

constexpr int commands = 20;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    Player player{CheckedSession(routineByNumber(data[0]), seconds(5) * data[1])};
    for (std::size_t i = 2; i + 1 < size; i += 2) {
        player.argument = data[i + 1];
        player.perform((data[i] + 256 - 'a') % 256 % commands);
    }
    return 0;
}
