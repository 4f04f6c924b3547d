#include "application/help_words.hpp"
#include "base/word_wrap.hpp"
#include "commands/commands.hpp"
#include "terminal/raw_terminal.hpp"

#include <ostream>

namespace unknot {

int run(const HelpCardRequest&, const CommandContext& context) {
    const auto columns = static_cast<std::size_t>(outputColumns());
    context.out << helpText(columns) << "\n" << wrapWords("", healthNotice(), 0, columns);
    return 0;
}

} // namespace unknot
