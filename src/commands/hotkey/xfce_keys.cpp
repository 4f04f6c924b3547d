// Xfce keeps a property for each combination of keys, whose value is the command.

#include "commands/hotkey/desktop_keys.hpp"

#include <sstream>
#include <utility>

namespace unknot {
namespace {

const std::string folder = "/commands/custom/";

class XfceKeys : public DesktopKeys {
public:
    explicit XfceKeys(RunCommand run) : m_run(std::move(run)) {}

    Result<std::string> bind(const Shortcut& keys, const std::string& program) override {
        const std::string property = folder + gtkForm(keys);
        const auto present = query({"-p", property});
        const std::string owner = present ? present->substr(0, present->find('\n')) : "";
        if (!owner.empty() && owner != program) return Fault("these keys already start '" + owner + "'; choose others");
        if (const auto removed = remove(program); !removed) return removed;
        if (const auto set = query({"-p", property, "-n", "-t", "string", "-s", program}); !set) return set;
        return "Xfce now starts '" + program + "' with these keys; they are in Keyboard, Application Shortcuts.";
    }

    Result<std::string> remove(const std::string& program) override {
        const auto all = query({"-l", "-v"});
        if (!all) return all;
        bool any = false;
        std::istringstream lines(*all);
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            std::string property, value;
            words >> property >> std::ws;
            std::getline(words, value);
            if (!property.starts_with(folder) || value != program) continue;
            if (const auto reset = query({"-p", property, "-r"}); !reset) return reset;
            any = true;
        }
        return any ? "Xfce no longer has keys for Unknot." : "Xfce has no keys for Unknot.";
    }

private:
    Result<std::string> query(const std::vector<std::string>& words) const {
        std::vector<std::string> command{"xfconf-query", "-c", "xfce4-keyboard-shortcuts"};
        command.insert(command.end(), words.begin(), words.end());
        return m_run(command);
    }

    RunCommand m_run;
};

} // namespace

std::unique_ptr<DesktopKeys> xfceKeys(RunCommand run) { return std::make_unique<XfceKeys>(std::move(run)); }

} // namespace unknot
