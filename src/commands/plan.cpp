#include "timeline/plan.hpp"
#include "commands/open_routine.hpp"
#include "export/plan_table.hpp"
#include "timeline/compile.hpp"

#include <ostream>

namespace unknot {

int run(const PlanRequest& request, const CommandContext& context) {
    const auto routine = openRoutine(request.routine, request.routineOverrides, context);
    if (!routine) return 1;
    const Timeline timeline = compile(*routine);
    if (request.asTable)
        context.out << planTable(timeline);
    else
        context.out << (request.isShort ? shortPlanText(timeline) : planText(timeline));
    return 0;
}

} // namespace unknot
