#include "commands/local_hour.hpp"

#include <ctime>

namespace unknot {

int localHour() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    return localtime_r(&now, &local) ? local.tm_hour : 12;
}

} // namespace unknot
