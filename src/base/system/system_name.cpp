#include "base/system/system_name.hpp"

#include <fstream>

#include <sys/utsname.h>

namespace unknot {
namespace {

// Every Linux has this file for its name.
std::string prettyName() {
    std::ifstream release("/etc/os-release");
    const std::string key = "PRETTY_NAME=\"";
    for (std::string line; std::getline(release, line);)
        if (line.starts_with(key)) return line.substr(key.size(), line.rfind('"') - key.size()) + ", ";
    return "";
}

} // namespace

std::string systemName() {
    utsname kernel{};
    uname(&kernel);
    return prettyName() + kernel.sysname + " " + kernel.release + ", " + kernel.machine;
}

} // namespace unknot
