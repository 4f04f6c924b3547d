// GNOME keeps a list of paths, and below each path a name, a command and its keys.

#include "base/quoted_text.hpp"
#include "commands/hotkey/desktop_keys.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace unknot {
namespace {

const std::string schema = "org.gnome.settings-daemon.plugins.media-keys";
const std::string ownPath = "/org/gnome/settings-daemon/plugins/media-keys/custom-keybindings/unknot-cramp/";

// The texts between single quotes.
std::vector<std::string> textsIn(const std::string& list) {
    std::vector<std::string> texts;
    for (std::size_t open = list.find('\''); open != std::string::npos;) {
        const std::size_t close = list.find('\'', open + 1);
        if (close == std::string::npos) break;
        texts.push_back(list.substr(open + 1, close - open - 1));
        open = list.find('\'', close + 1);
    }
    return texts;
}

// The desktop's own keys.
const std::string desktopSchemas[] = {"org.gnome.desktop.wm.keybindings", "org.gnome.shell.keybindings",
                                      "org.gnome.mutter.keybindings", schema};

class GnomeKeys : public DesktopKeys {
public:
    explicit GnomeKeys(RunCommand run) : m_run(std::move(run)) {}

    Result<std::string> bind(const Shortcut& keys, const std::string& program) override {
        const auto list = m_run({"gsettings", "get", schema, "custom-keybindings"});
        if (!list) return list;
        std::vector<std::string> paths = textsIn(*list);
        for (const std::string& path : paths)
            if (path != ownPath && isBoundTo(path, keys))
                return Fault("these keys already belong to " + nameOf(path) + "; choose others");
        if (const std::string owner = desktopOwnerOf(keys); !owner.empty())
            return Fault("these keys already belong to GNOME's '" + owner + "'; choose others");
        for (const auto& [key, value] : {std::pair<std::string, std::string>{"name", "Unknot: cramp now"},
                                         {"command", program},
                                         {"binding", gtkForm(keys)}})
            if (const auto set = m_run({"gsettings", "set", belowPath(ownPath), key, inSingleQuotes(value)}); !set)
                return set;
        if (std::ranges::find(paths, ownPath) == paths.end()) {
            paths.push_back(ownPath);
            if (const auto set = setPaths(paths); !set) return set;
        }
        return personForm(keys) + " now starts '" + program +
               "'. GNOME has it in Settings, Keyboard, Custom Shortcuts.";
    }

    Result<std::string> remove() override {
        const auto list = m_run({"gsettings", "get", schema, "custom-keybindings"});
        if (!list) return list;
        std::vector<std::string> paths = textsIn(*list);
        if (std::erase(paths, ownPath) == 0) return "GNOME has no keys for Unknot.";
        if (const auto set = setPaths(paths); !set) return set;
        for (const std::string key : {"name", "command", "binding"})
            if (const auto reset = m_run({"gsettings", "reset", belowPath(ownPath), key}); !reset) return reset;
        return "GNOME no longer has keys for Unknot.";
    }

private:
    static std::string belowPath(const std::string& path) { return schema + ".custom-keybinding:" + path; }

    bool isBoundTo(const std::string& path, const Shortcut& keys) const {
        const auto bound = m_run({"gsettings", "get", belowPath(path), "binding"});
        return bound && hasKeys(*bound, keys);
    }

    static bool hasKeys(const std::string& line, const Shortcut& keys) {
        return std::ranges::any_of(textsIn(line), [&](const auto& text) { return fromGtkForm(text) == keys; });
    }

    // The name of the desktop's own action; empty if there is none. GNOME of another version may lack a schema.
    std::string desktopOwnerOf(const Shortcut& keys) const {
        for (const std::string& each : desktopSchemas) {
            std::istringstream lines(m_run({"gsettings", "list-recursively", each}).value_or(""));
            for (std::string line; std::getline(lines, line);) {
                std::istringstream words(line);
                std::string ignored, action;
                words >> ignored >> action;
                if (hasKeys(line, keys)) return action;
            }
        }
        return "";
    }

    std::string nameOf(const std::string& path) const {
        const auto name = m_run({"gsettings", "get", belowPath(path), "name"});
        return name ? name->substr(0, name->find('\n')) : "another shortcut";
    }

    Result<std::string> setPaths(const std::vector<std::string>& paths) const {
        std::string list;
        for (const std::string& path : paths)
            list += (list.empty() ? "" : ", ") + inSingleQuotes(path);
        return m_run({"gsettings", "set", schema, "custom-keybindings", "[" + list + "]"});
    }

    RunCommand m_run;
};

} // namespace

std::unique_ptr<DesktopKeys> gnomeKeys(RunCommand run) { return std::make_unique<GnomeKeys>(std::move(run)); }

} // namespace unknot
