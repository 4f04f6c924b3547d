#include "base/system/version.hpp"

namespace unknot {

std::string versionText(const Version& version) {
    std::string text(version.number);
    if (version.commit.empty()) return text;
    text += " (commit " + std::string(version.commit) + ", " + std::string(version.date);
    return text + (version.isChanged ? ", with changes)" : ")");
}

} // namespace unknot
