#include "commands/hotkey/desktop_keys.hpp"

#include <algorithm>
#include <utility>

namespace unknot {

std::unique_ptr<DesktopKeys> keysOf(std::string_view desktop, std::string_view kdeVersion, bool hasEntry,
                                    RunCommand run) {
    for (std::size_t from = 0; from <= desktop.size();) {
        const std::size_t end = std::min(desktop.find(':', from), desktop.size());
        const std::string_view name = desktop.substr(from, end - from);
        if (name == "GNOME" || name == "Unity") return gnomeKeys(std::move(run));
        if (name == "KDE") return kdeKeys(std::move(run), kdeVersion == "6", hasEntry);
        if (name == "XFCE") return xfceKeys(std::move(run));
        from = end + 1;
    }
    return nullptr;
}

} // namespace unknot
