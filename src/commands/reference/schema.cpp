// 'unknot schema': the JSON Schema of routine files.

#include "commands/open_routine.hpp"
#include "routine/family.hpp"
#include "routine/schema/routine_schema.hpp"

#include <ostream>

namespace unknot {

int run(const SchemaRequest&, const CommandContext& context) {
    context.out << routineSchema(namesOfStretches(openLibrary(context.folders).stretches()));
    return 0;
}

} // namespace unknot
