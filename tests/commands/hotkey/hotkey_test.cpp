// Stand-ins for the commands of the desktops keep what they are given in files, as the real ones keep it in their
// databases. They run on a session bus of the test's own, so that no real desktop changes.

#include "commands/program.hpp"
#include "platform/test_bus.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr auto gsettings = R"script(#!/bin/sh
# gsettings get|set|reset SCHEMA[:PATH] KEY [VALUE]
[ -n "$DBUS_SESSION_BUS_ADDRESS" ] || exit 9
file=$STORE/$(printf '%s %s' "$2" "$3" | tr '/' '_')
case $1 in
get) if [ -f "$file" ]; then cat "$file"; elif [ "$3" = custom-keybindings ]; then echo '@as []'; else echo "''"; fi ;;
set) printf '%s\n' "$4" >"$file" ;;
reset) rm -f "$file" ;;
list-recursively) [ "$2" = org.gnome.desktop.wm.keybindings ] || exit 1; echo "$2 close ['<Alt>F4']"; echo "$2 show-desktop ['<Shift><Super>d']" ;;
esac
)script";

constexpr auto xfconf = R"script(#!/bin/sh
# xfconf-query -c CHANNEL -p PROPERTY [-n -t string -s VALUE | -r], or -l -v
shift 2
if [ "$1" = -l ]; then
    for file in "$STORE"/*; do [ ! -f "$file" ] || printf '%-40s  %s\n' "$(basename "$file" | tr '_' '/')" "$(cat "$file")"; done
    exit
fi
file=$STORE/$(printf '%s' "$2" | tr '/' '_')
case ${3-} in
-n) printf '%s\n' "$7" >"$file" ;;
-r) rm "$file" ;;
*) cat "$file" 2>/dev/null ;;
esac
)script";

constexpr auto kwriteconfig = "#!/bin/sh\nprintf '%s|' \"$@\" >>\"$STORE/calls\"\necho >>\"$STORE/calls\"\n";

/// A desktop with a stand-in for its command.
class StandInDesktop {
public:
    StandInDesktop(std::string name, const std::string& command, const std::string& script) : m_name(std::move(name)) {
        const fs::path file = m_folder.write("bin/" + command, script);
        fs::permissions(file, fs::perms::owner_all);
        fs::create_directories(m_folder / "store");
    }

    ProgramResult run(const std::string& words) {
        const fs::path out = m_folder / "out", err = m_folder / "err";
        const std::string home = m_folder.path().string();
        const std::string command = "HOME='" + home + "' XDG_CONFIG_HOME='" + home + "' XDG_DATA_HOME='" + home +
                                    "/data' XDG_DATA_DIRS='/nowhere' KDE_SESSION_VERSION=" + m_kde + " PATH='" +
                                    (m_folder / "bin").string() + "':/usr/bin:/bin STORE='" +
                                    (m_folder / "store").string() + "' DBUS_SESSION_BUS_ADDRESS='" + m_bus.address() +
                                    "' XDG_CURRENT_DESKTOP=" + m_name + " '" UNKNOT_PROGRAM "' hotkey " + words +
                                    " >'" + out.string() + "' 2>'" + err.string() + "'";
        const int status = std::system(command.c_str());
        return {WEXITSTATUS(status), contentOf(out), contentOf(err)};
    }

    /// The content of all files of the store, by name, a line for each.
    std::string stored() const {
        std::string all;
        std::vector<fs::path> files(fs::directory_iterator(m_folder / "store"), fs::directory_iterator{});
        std::ranges::sort(files);
        for (const fs::path& file : files)
            all += file.filename().string() + ": " + contentOf(file);
        return all;
    }

    void installEntry() { m_folder.write("data/applications/unknot.desktop", "[Desktop Entry]\n"); }
    void setKdeVersion(const std::string& version) { m_kde = version; }
    void store(const std::string& name, const std::string& content) { m_folder.write("store/" + name, content); }

private:
    TemporaryFolder m_folder;
    TestBus m_bus;
    std::string m_name, m_kde;
};

const std::string cramp = UNKNOT_PROGRAM " cramp";
const std::string media = "org.gnome.settings-daemon.plugins.media-keys";
const std::string paths = "/org/gnome/settings-daemon/plugins/media-keys/custom-keybindings/";

} // namespace

TEST_CASE("GNOME gets a custom shortcut beside those that are there, and loses it again") {
    StandInDesktop desktop("ubuntu:GNOME", "gsettings", gsettings);
    const ProgramResult bound = desktop.run("Super+C");
    CHECK(bound.code == 0);
    CHECK(contains(bound.out, "Super+C now starts '" + cramp + "'. GNOME has it in"));
    CHECK(contains(desktop.stored(), media + " custom-keybindings: ['" + paths + "unknot-cramp/']\n"));
    CHECK(contains(desktop.stored(), " binding: '<Super>c'\n"));
    CHECK(contains(desktop.stored(), " command: '" + cramp + "'\n"));

    CHECK(desktop.run("Ctrl+Alt+K").code == 0);
    CHECK(contains(desktop.stored(), " binding: '<Primary><Alt>k'\n"));
    CHECK(contains(desktop.stored(), ": ['" + paths + "unknot-cramp/']\n"));

    CHECK(contains(desktop.run("--remove").out, "GNOME no longer has keys for Unknot."));
    CHECK(desktop.stored() == media + " custom-keybindings: []\n");
    CHECK(contains(desktop.run("--remove").out, "GNOME has no keys for Unknot."));
}

TEST_CASE("GNOME's keys of another program are not taken away") {
    StandInDesktop desktop("GNOME", "gsettings", gsettings);
    std::string other = media + ".custom-keybinding:" + paths + "custom0/ ";
    std::ranges::replace(other, '/', '_');
    desktop.store(media + " custom-keybindings", "['" + paths + "custom0/']\n");
    desktop.store(other + "binding", "'<Super>c'\n");
    desktop.store(other + "name", "'Terminal'\n");
    const std::string before = desktop.stored();
    const ProgramResult refused = desktop.run("Super+C");
    CHECK(refused.code == 1);
    CHECK(contains(refused.err, "These keys already belong to 'Terminal'; choose others."));
    CHECK(desktop.stored() == before);
    CHECK(contains(desktop.run("Super+Shift+D").err,
                   "These keys already belong to GNOME's 'show-desktop'; choose others."));
    CHECK(desktop.stored() == before);
    CHECK(desktop.run("Super+X").code == 0);
    CHECK(contains(desktop.stored(), "['" + paths + "custom0/', '" + paths + "unknot-cramp/']\n"));
    desktop.run("--remove");
    CHECK(desktop.stored() == before);
}

TEST_CASE("Xfce gets a property for the keys, only one, and none of another program's") {
    StandInDesktop desktop("XFCE", "xfconf-query", xfconf);
    const std::string shown = "_xfwm4_custom_<Shift><Super>d: show_desktop_key\n";
    desktop.store("_commands_custom_<Super>t", "xfce4-terminal\n");
    CHECK(contains(desktop.run("Super+T").err, "These keys already start 'xfce4-terminal'; choose others."));
    desktop.store("_xfwm4_custom_<Shift><Super>d", "show_desktop_key\n");
    CHECK(contains(desktop.run("Super+Shift+D").err, "These keys already start 'show_desktop_key'; choose others."));
    desktop.store("_commands_custom_<Super>o", "/elsewhere/bin/unknot cramp\n");
    CHECK(desktop.run("Super+C").code == 0);
    CHECK(desktop.run("Super+C").code == 0);
    CHECK(desktop.run("Super+X").code == 0);
    CHECK(desktop.stored() ==
          "_commands_custom_<Super>t: xfce4-terminal\n_commands_custom_<Super>x: " + cramp + "\n" + shown);
    CHECK(contains(desktop.run("--remove").out, "Xfce no longer has keys for Unknot."));
    CHECK(desktop.stored() == "_commands_custom_<Super>t: xfce4-terminal\n" + shown);
    CHECK(contains(desktop.run("--remove").out, "Xfce has no keys for Unknot."));
}

TEST_CASE("KDE binds keys to the action of the desktop entry") {
    StandInDesktop desktop("KDE", "kwriteconfig5", kwriteconfig);
    const ProgramResult early = desktop.run("Super+C");
    CHECK(early.code == 1);
    CHECK(contains(early.err, "KDE needs Unknot in its menu"));
    CHECK(contains(early.err, "bind keys to: " + cramp));
    desktop.installEntry();
    const ProgramResult bound = desktop.run("Super+C");
    CHECK(bound.code == 0);
    CHECK(contains(bound.out, "from your next login on"));
    CHECK(desktop.run("--remove").code == 0);
    CHECK(desktop.stored() == "calls: --file|kglobalshortcutsrc|--group|unknot.desktop|--key|cramp|Meta+C,none,Cramp "
                              "now|\n--file|kglobalshortcutsrc|--group|unknot.desktop|--key|cramp|--delete||\n");
}

TEST_CASE("KDE 6 has its own command, and another group") {
    StandInDesktop desktop("KDE", "kwriteconfig6", kwriteconfig);
    desktop.installEntry();
    desktop.setKdeVersion("6");
    CHECK(desktop.run("Super+C").code == 0);
    CHECK(desktop.stored() ==
          "calls: --file|kglobalshortcutsrc|--group|services|--group|unknot.desktop|--key|cramp|Meta+C|\n");
}

TEST_CASE("a desktop without a command for its keys, or with one that fails, gets one sentence") {
    StandInDesktop other("LXQt", "gsettings", gsettings);
    const ProgramResult unknown = other.run("Super+C");
    CHECK(unknown.code == 1);
    CHECK(contains(unknown.err, "in its keyboard settings you can bind keys to: " + cramp));
    StandInDesktop failing("GNOME", "gsettings", "#!/bin/sh\nexit 3\n");
    CHECK(contains(failing.run("Super+C").err, "unknot: The desktop's command 'gsettings' failed (exit code 3); in its "
                                               "keyboard settings you can bind keys to: " +
                                                   cramp));
    CHECK(contains(failing.run("").err, "unknot hotkey: 'KEYS' is missing"));
}
