#include "base/shown_path.hpp"
#include "base/suggestion.hpp"
#include "commands/description.hpp"
#include "commands/open_routine.hpp"
#include "commands/picture_file.hpp"
#include "figure/picture/contact_sheet.hpp"
#include "routine/family.hpp"
#include "routine/unknown_stretch.hpp"
#include "scene/icon.hpp"
#include "scene/stretch_sheet.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <ostream>
#include <set>

namespace unknot {
namespace {

struct Row {
    std::string id, length, title, origin; ///< `origin` is empty for a shipped routine.
};

std::string padded(const std::string& text, std::size_t width) {
    return text.size() < width ? text + std::string(width - text.size(), ' ') : text;
}

void print(std::ostream& out, const std::string& heading, const std::vector<Row>& rows) {
    std::size_t id = 0, length = 0, title = 0;
    for (const Row& row : rows) {
        id = std::max(id, row.id.size());
        length = std::max(length, row.length.size());
        title = std::max(title, row.title.size());
    }
    out << heading << "\n";
    if (rows.empty()) out << "  none\n";
    for (const Row& row : rows) {
        std::string line = padded(row.id, id) + "  " + (length > 0 ? padded(row.length, length) + "  " : "") +
                           padded(row.title, title) + "  " + row.origin;
        line.erase(line.find_last_not_of(' ') + 1);
        out << "  " << line << "\n";
    }
}

// An open hold makes the length a least length. The stages of a cramp are laid out in full, so they do not count.
bool mayTakeLonger(const std::vector<Step>& steps) {
    return std::ranges::any_of(steps, [](const Step& step) {
        if (const auto* group = std::get_if<GroupStep>(&step)) return !group->untilEased && mayTakeLonger(group->steps);
        const auto* stretch = std::get_if<StretchStep>(&step);
        const auto* open = stretch ? std::get_if<OpenHold>(&stretch->effort) : nullptr;
        return open && open->maximum > open->round;
    });
}

std::string lengthOf(const Routine& routine) {
    return formatCountdown(compile(routine).length()) + (mayTakeLonger(routine.steps) ? "+" : "");
}

constexpr auto hasMistakes = "has mistakes; 'unknot check' shows them";

Row rowOf(const RoutineFile& file, const Library& library) {
    const auto opened = library.openRoutine(file.path.string());
    const std::string origin = file.shipped ? "" : "yours: " + shownPath(file.path.filename());
    if (!opened.routine) return {shownPath(file.id), "-", hasMistakes, origin};
    return {shownPath(file.id), lengthOf(*opened.routine), opened.routine->title, origin};
}

std::string originOf(const Stretch& stretch, const Library& library) {
    return library.isOwn(stretch.id) ? "yours: " + shownPath(std::filesystem::path(stretch.file).filename()) : "";
}

void printShort(const Library& library, std::ostream& out) {
    std::vector<Row> routines, stretches;
    for (const RoutineFile& file : library.routines())
        routines.push_back(rowOf(file, library));
    for (const auto& [id, stretch] : library.stretches())
        stretches.push_back({id, "", stretch->name, originOf(*stretch, library)});
    print(out, "Routines", routines);
    if (std::ranges::any_of(routines, [](const Row& row) { return row.length.ends_with('+'); }))
        out << "  + may take longer: it has a hold that lasts until it eases\n";
    if (const auto own = std::ranges::find(library.routines(), false, &RoutineFile::shipped);
        own != library.routines().end())
        out << "  yours are in " << shownPath(own->path.parent_path()) << "\n";
    out << "\n";
    print(out, "Stretches", stretches);
    out << "\n'unknot list NAME' shows all about one; 'unknot play NAME' plays a routine.\n";
}

void printLong(const Library& library, std::ostream& out) {
    out << "ROUTINES\n\n";
    for (const RoutineFile& file : library.routines()) {
        const auto opened = library.openRoutine(file.path.string());
        if (opened.routine)
            out << description(*opened.routine, lengthOf(*opened.routine)) << "\n";
        else
            out << shownPath(file.id) << " " << hasMistakes << "\n" << labelled("file", shownPath(file.path)) << "\n";
    }
    out << "STRETCHES\n";
    for (const auto& [id, stretch] : library.stretches())
        out << "\n" << description(*stretch);
}

std::string unknownName(const std::string& name, const Library& library) {
    std::vector<std::string> known = namesOfStretches(library.stretches());
    for (const RoutineFile& file : library.routines())
        known.push_back(file.id);
    const auto near = closestMatch(name, known);
    const std::vector<std::string> meant = near ? std::vector{*near} : stretchSuggestions(name, library.stretches());
    return "there is no routine and no stretch '" + shownPath(name) + "'" + didYouMean(meant);
}

// The text of each stretch in the family.
std::string familyDescription(const std::string& family, const Stretches& stretches) {
    std::string text;
    for (const auto& [id, stretch] : stretches) {
        if (stretch->family == family) text += (text.empty() ? "" : "\n") + description(*stretch);
    }
    return text;
}

int printOne(const std::string& name, const Library& library, const CommandContext& context) {
    if (const auto stretch = library.stretches().find(name); stretch != library.stretches().end()) {
        context.out << description(*stretch->second);
        return 0;
    }
    const bool isRoutine = std::ranges::any_of(library.routines(), [&](const auto& file) { return file.id == name; });
    if (!isRoutine) {
        const std::string family = familyDescription(name, library.stretches());
        context.out << family;
        return family.empty() ? fail(context, unknownName(name, library)) : 0;
    }
    const auto routine = openRoutine(name, {}, context);
    if (!routine) return 1;
    context.out << description(*routine, lengthOf(*routine));
    return 0;
}

using Sheet = DrawList (*)(const Stretches&, const TextMeasure&);

int writeSheet(Sheet sheet, const std::string& path, const Library& library, const CommandContext& context) {
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    const std::string fault = writePicture(sheet(library.stretches(), *font), *font, path);
    return fault.empty() ? 0 : fail(context, fault);
}

int writeIcons(const std::filesystem::path& folder, const CommandContext& context) {
    const auto font = Font::load(context.folders.fonts);
    if (!font) return fail(context, font.error());
    for (const int size : iconSizes) {
        const std::string fault = writePicture(icon(size), *font, folder / ("unknot-" + std::to_string(size) + ".png"));
        if (!fault.empty()) return fail(context, fault);
    }
    const std::string fault = writePicture(icon(256), *font, folder / "unknot.svg");
    return fault.empty() ? 0 : fail(context, fault);
}

/// Writes the requested pictures. Returns the worst exit code.
int writeSheets(const ListRequest& request, const Library& library, const CommandContext& context) {
    int worst = 0;
    if (!request.sheet.empty()) worst = writeSheet(stretchSheet, request.sheet, library, context);
    if (!request.poses.empty()) worst = std::max(worst, writeSheet(contactSheet, request.poses, library, context));
    if (!request.icons.empty()) worst = std::max(worst, writeIcons(request.icons, context));
    return worst;
}

void printNames(NamesChoice choice, const Library& library, std::ostream& out) {
    if (choice != NamesChoice::stretches)
        for (const RoutineFile& file : library.routines())
            out << shownPath(file.id) << "\n";
    if (choice == NamesChoice::routines) return;
    for (const auto& [id, stretch] : library.stretches())
        out << id << "\n";
}

bool asksForPictures(const ListRequest& request) {
    return !request.sheet.empty() || !request.poses.empty() || !request.icons.empty();
}

} // namespace

int run(const ListRequest& request, const CommandContext& context) {
    const Library library = openLibrary(context.folders);
    if (asksForPictures(request)) return writeSheets(request, library, context);
    if (request.names) {
        printNames(*request.names, library, context.out);
        return 0;
    }
    if (!request.name.empty()) return printOne(request.name, library, context);
    if (request.isLong)
        printLong(library, context.out);
    else
        printShort(library, context.out);
    std::set<std::string> files;
    for (const Diagnostic& mistake : library.diagnostics())
        files.insert(mistake.file);
    for (const std::string& file : files)
        fail(context, "'" + shownPath(file) + "' has mistakes; 'unknot check' shows them.");
    return 0;
}

} // namespace unknot
