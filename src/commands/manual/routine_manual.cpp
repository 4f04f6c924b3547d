#include "base/suggestion.hpp"
#include "commands/manual/manual_page.hpp"
#include "commands/manual/manuals.hpp"
#include "routine/routine_keys.hpp"

namespace unknot {
namespace {

std::string valueOf(const RoutineKey& key) {
    using enum RoutineKey::Type;
    switch (key.type) {
    case word:
        return joinWithOr(std::vector<std::string>(key.words.begin(), key.words.end()));
    case flag:
        return "true or false";
    case duration:
    case durationOrWord:
    case interval:
        return "TIME";
    case wholeNumber:
    case count:
        return "NUMBER";
    case text:
        return "TEXT";
    case steps:
    case lines:
    case texts:
    case poses:
        return "LIST";
    case sideDose:
    case voice:
    case defaults:
    case chimes:
        return "{...}";
    }
    return "";
}

void addKeys(ManualPage& page, const char* title, unsigned owners) {
    page.subheading(title);
    for (const RoutineKey& key : routine_keys::all)
        if ((key.owners & owners) != 0) page.item(std::string(key.key) + ": " + valueOf(key), key.about);
}

} // namespace

std::string routineManual(const std::string& example) {
    using enum RoutineKey::Owner;
    ManualPage page("unknot-routine", 5, "a routine of stretches for unknot(1)");
    page.heading("Description");
    page.paragraph("A routine is a YAML file with a title and a list of steps. 'unknot new TITLE' makes one with an "
                   "example to change, 'unknot check FILE' finds its mistakes, 'unknot plan FILE' shows what happens "
                   "when, and 'unknot play FILE' plays it.");
    page.paragraph("Every line is 'key: value'. Each step begins with a dash. Lines that belong together begin in the "
                   "same column, indented with spaces.");
    page.heading("Example");
    page.example(example);
    page.heading("Keys");
    addKeys(page, "At the top of the file", file);
    addKeys(page, "A step with 'stretch'", stretch | someStretches);
    addKeys(page, "A step with 'exercise'", exercise | someStretches);
    addKeys(page, "A step with 'rest'", rest);
    addKeys(page, "A group: a step with 'steps'", group);
    addKeys(page, "A step with 'include'", include);
    page.heading("Times");
    page.paragraph("A time is a number of seconds, or one such as 30s, 1m30s, 1.5min or 1:30.");
    page.heading("Files");
    page.item("~/.local/share/unknot/routines", "Routines here are found by their names, and shown in the window.");
    page.item("*.unknot.yaml", "Desktops open a file with such a name in Unknot.");
    page.heading("See also");
    page.paragraph("unknot(1)");
    return page.text();
}

} // namespace unknot
