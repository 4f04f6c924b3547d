#include "base/shown_path.hpp"
#include "commands/host/new_routine_file.hpp"
#include "commands/open_routine.hpp"
#include "routine/named/routine_name.hpp"

#include <algorithm>
#include <ostream>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// The text of the routine to copy, or of the template. None if `err` has the reason.
std::optional<std::string> patternFor(const NewRequest& request, const CommandContext& context) {
    if (request.from.empty()) {
        auto text = templateText(context.folders.assets);
        if (text) return std::move(*text);
        fail(context, text.error());
        return std::nullopt;
    }
    if (!openRoutine(request.from, {}, context)) return std::nullopt;
    return openLibrary(context.folders).openRoutine(request.from).text;
}

// True if a copy in another folder has left behind a sound, a picture or a routine that lies beside the first.
bool missesFiles(const fs::path& copy, const CommandContext& context) {
    const auto opened = openLibrary(context.folders).openRoutine(copy.string());
    return std::ranges::any_of(opened.diagnostics, [](const Diagnostic& each) {
        return each.id == DiagnosticId::missingFile || each.id == DiagnosticId::unknownRoutine;
    });
}

} // namespace

int run(const NewRequest& request, const CommandContext& context) {
    const auto pattern = patternFor(request, context);
    if (!pattern) return 1;
    std::error_code ignored;
    const fs::path folder = request.here ? fs::current_path(ignored) : context.folders.ownRoutines;
    const Host::NewRoutineFile made = makeRoutineFile(request.title, *pattern, context.folders.routines, folder);
    if (!made.fault.empty()) return fail(context, made.fault);
    const fs::path file = made.file;
    const std::string name = shownPath(request.here ? file.filename() : fs::path(routineNameOf(file)));
    context.out << shownPath(file) << "\n\nOpen this file in a text editor, change it, and save it.\n"
                << "  unknot check " << name << "   shows mistakes, and how to mend them\n"
                << "  unknot play " << name << "    plays it\n";
    if (!request.from.empty() && missesFiles(file, context))
        context.out
            << "\nIt names files that lie beside the other routine. Copy them too; 'check' shows their names.\n";
    return 0;
}

} // namespace unknot
