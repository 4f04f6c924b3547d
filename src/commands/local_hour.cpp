#include "commands/local_hour.hpp"

#include <array>
#include <ctime>

namespace unknot {

int localHour() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    return localtime_r(&now, &local) ? local.tm_hour : 12;
}

std::string localTimeText() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    std::array<char, 16> text{};
    if (localtime_r(&now, &local)) std::strftime(text.data(), text.size(), "%H:%M:%S", &local);
    return text.data();
}

std::chrono::sys_days localDay() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (!localtime_r(&now, &local)) return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

} // namespace unknot
