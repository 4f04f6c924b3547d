// Xfce keeps a property for each combination of keys: below /commands its value is a command, below /xfwm4 an action of
// the window manager.

#include "commands/hotkey/desktop_keys.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace unknot {
namespace {

const std::string commands = "/commands/custom/";
const std::string actions = "/xfwm4/custom/";

struct Property {
    std::string name, value;

    std::optional<Shortcut> keys() const { return fromGtkForm(name.substr(name.rfind('/') + 1)); }
    bool isBinding() const { return name.starts_with(commands) || name.starts_with(actions); }

    // Also of another copy of the program, such as one that was installed elsewhere before.
    bool isCramp() const {
        const bool calls = value.ends_with("/unknot cramp") || value.ends_with("/unknot' cramp");
        return name.starts_with(commands) && (calls || value == "unknot cramp");
    }
};

std::vector<Property> propertiesIn(const std::string& list) {
    std::vector<Property> properties;
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        Property property;
        words >> property.name >> std::ws;
        std::getline(words, property.value);
        properties.push_back(property);
    }
    return properties;
}

class XfceKeys : public DesktopKeys {
public:
    explicit XfceKeys(RunCommand run) : m_run(std::move(run)) {}

    Result<std::string> bind(const Shortcut& keys, const std::string& program) override {
        const auto list = query({"-l", "-v"});
        if (!list) return list;
        const std::vector<Property> all = propertiesIn(*list);
        for (const Property& each : all)
            if (each.isBinding() && !each.isCramp() && each.keys() == keys)
                return Fault("these keys already start '" + each.value + "'; choose others");
        const std::string name = commands + gtkForm(keys);
        if (const auto set = query({"-p", name, "-n", "-t", "string", "-s", program}); !set) return set;
        if (const auto reset = resetAll(all, name); !reset) return Fault(reset.error());
        return personForm(keys) + " now starts '" + program + "'. Xfce has it in Keyboard, Application Shortcuts.";
    }

    Result<std::string> remove() override {
        const auto list = query({"-l", "-v"});
        if (!list) return list;
        const auto reset = resetAll(propertiesIn(*list), "");
        if (!reset) return Fault(reset.error());
        return *reset ? "Xfce no longer has keys for Unknot." : "Xfce has no keys for Unknot.";
    }

private:
    // True if there was any.
    Result<bool> resetAll(const std::vector<Property>& properties, const std::string& except) const {
        bool any = false;
        for (const Property& each : properties) {
            if (!each.isCramp() || each.name == except) continue;
            if (const auto reset = query({"-p", each.name, "-r"}); !reset) return Fault(reset.error());
            any = true;
        }
        return any;
    }

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
