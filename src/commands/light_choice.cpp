#include "commands/light_choice.hpp"

#include <ctime>

namespace unknot {

Light chooseLight(std::optional<LightWish> option, LightWish wish, int hour) {
    switch (option.value_or(wish)) {
    case LightWish::day:
        return Light::day;
    case LightWish::night:
        return Light::night;
    case LightWish::automatic:
        break;
    }
    return hour >= 20 || hour < 7 ? Light::night : Light::day;
}

int localHour() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    return localtime_r(&now, &local) ? local.tm_hour : 12;
}

} // namespace unknot
