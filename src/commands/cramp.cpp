#include "application/help_words.hpp"
#include "commands/files_outside.hpp"
#include "commands/opened_routine.hpp"
#include "commands/visit.hpp"

#include <ostream>

namespace unknot {

int run(const CrampRequest& request, const Context& context) {
    FilesOutside outside(context.folders);
    const Wishes wishes{{}, request.crampedSide};
    Start start = startOf(request.view, wishes, context);
    if (!request.view.asText && hasDisplay("so this is played as text", context)) {
        start.cramp = request.muscle;
        return openVisit(outside, std::move(start), context);
    }
    Outside::Found found = outside.cramp(request.muscle, wishes);
    if (!found.notice.empty()) fail(context, found.notice);
    start.routine = std::move(found.routine);
    if (start.routine) return playVisitAsText(std::move(start), context);
    // The least that is of use, whatever is damaged.
    context.out << helpText();
    return fail(context, "What to do in a cramp cannot be read; see 'unknot check' of the files in '" +
                             context.folders.routines.string() + "'.");
}

} // namespace unknot
