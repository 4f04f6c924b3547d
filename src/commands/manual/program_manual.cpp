#include "base/health_notice.hpp"
#include "commands/command_line/option_names.hpp"
#include "commands/manual/manual_page.hpp"
#include "commands/manual/manuals.hpp"

namespace unknot {
namespace {

std::string termOf(const OptionSpec& option) {
    std::string term;
    for (const char character : option.names)
        term += character == ',' ? ", " : std::string(1, character);
    if (option.kind == OptionSpec::Kind::values) term += "...";
    return option.value.empty() ? term : term + " " + option.value;
}

void addCommand(ManualPage& page, const CommandSpec& command) {
    page.subheading(usageOf(command));
    page.paragraph(command.help + ".");
    for (const OptionSpec& option : command.options)
        page.item(termOf(option), option.help + ".");
    if (command.footer.find('\n') != std::string::npos)
        page.example(command.footer);
    else if (!command.footer.empty())
        page.paragraph(command.footer);
}

void addFiles(ManualPage& page) {
    page.heading("Files");
    page.item("~/.local/share/unknot/routines", "Your own routines, below $XDG_DATA_HOME if that is set.");
    page.item("~/.local/share/unknot/stretches", "Your own stretches.");
    page.item("~/.config/unknot/settings.yaml", "The settings, below $XDG_CONFIG_HOME if that is set.");
    page.item("~/.local/state/unknot",
              "The size of the window and the routine done last, below $XDG_STATE_HOME if that is set.");
    page.item("~/.cache/unknot", "Spoken lines, which may be deleted, below $XDG_CACHE_HOME if that is set.");
}

} // namespace

std::string programManual(std::span<const CommandSpec> commands) {
    ManualPage page("unknot", 1, "a guided stretching timer for legs that cramp");
    page.heading("Synopsis");
    page.command("unknot [COMMAND] [OPTIONS]");
    page.command("unknot FILE");
    page.heading("Description");
    page.paragraph("Unknot tells you what to do, shows you how, and counts you through it by sound. Without a command "
                   "it opens its window; with a file it plays this routine. 'unknot cramp' helps in a cramp at once. " +
                   healthNotice());
    page.paragraph("In the window, H shows when to get help instead of stretching. 'unknot keys' lists all keys.");
    page.heading("Commands");
    for (const CommandSpec& command : commands)
        addCommand(page, command);
    page.heading("Options without a command");
    page.paragraph("Those of 'unknot home', and these:");
    page.item("-h, --help", "Show the help; after a command, that of the command.");
    page.item("--version", "Show the version.");
    page.heading("Exit status");
    page.item("0", "All went well.");
    page.item("1", "A file has mistakes, or the machine has a fault; the reason is on the standard error output.");
    page.item("2", "The command line makes no sense.");
    addFiles(page);
    page.heading("See also");
    page.paragraph("unknot-routine(5)");
    return page.text();
}

} // namespace unknot
