// KDE binds keys to an action of a desktop entry, and reads its file at the next login.

#include "commands/hotkey/desktop_keys.hpp"

#include <utility>

namespace unknot {
namespace {

class KdeKeys : public DesktopKeys {
public:
    KdeKeys(RunCommand run, bool isVersion6, bool hasEntry)
        : m_run(std::move(run)), m_isVersion6(isVersion6), m_hasEntry(hasEntry) {}

    Result<std::string> bind(const Shortcut& keys, const std::string& program) override {
        if (!m_hasEntry)
            return Fault(
                "KDE needs Unknot in its menu, where the package or './run --install' puts it; or bind keys to: " +
                program);
        const std::string words = qtForm(keys);
        if (const auto set = write({m_isVersion6 ? words : words + ",none,Cramp now"}); !set) return set;
        return personForm(keys) +
               " starts Unknot's action 'Cramp now' from your next login on. KDE has it in System Settings, Shortcuts.";
    }

    Result<std::string> remove() override {
        if (const auto set = write({"--delete", ""}); !set) return set;
        return "KDE has no keys for Unknot from your next login on.";
    }

private:
    Result<std::string> write(const std::vector<std::string>& value) const {
        std::vector<std::string> command{m_isVersion6 ? "kwriteconfig6" : "kwriteconfig5", "--file",
                                         "kglobalshortcutsrc"};
        if (m_isVersion6) command.insert(command.end(), {"--group", "services"});
        command.insert(command.end(), {"--group", "unknot.desktop", "--key", "cramp"});
        command.insert(command.end(), value.begin(), value.end());
        return m_run(command);
    }

    RunCommand m_run;
    bool m_isVersion6;
    bool m_hasEntry;
};

} // namespace

std::unique_ptr<DesktopKeys> kdeKeys(RunCommand run, bool isVersion6, bool hasEntry) {
    return std::make_unique<KdeKeys>(std::move(run), isVersion6, hasEntry);
}

} // namespace unknot
